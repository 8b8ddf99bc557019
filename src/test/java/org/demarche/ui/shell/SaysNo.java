package org.demarche.ui.shell;

import java.util.List;
import org.demarche.storage.age.Protection;
import org.jspecify.annotations.Nullable;

/// Somebody who cancels whatever is asked, and writes down what they are told; a test overrides what it looks at.
class SaysNo implements Asking {
    private final List<String> told;

    /// @param told where faults and sentences are written down
    SaysNo(List<String> told) {
        this.told = told;
    }

    @Override
    public Answer save(String title) {
        return Answer.CANCEL;
    }

    @Override
    public Answer overwrite(String sentence) {
        return Answer.CANCEL;
    }

    @Override
    public Answer recover(String title, String sentence) {
        return Answer.CANCEL;
    }

    @Override
    public Review.Answer review(Review review) {
        return Review.Answer.CANCEL;
    }

    @Override
    public Versions.@Nullable Answer version(VersionsDialog.Question question) {
        return null;
    }

    @Override
    public <V> @Nullable V unlock(Unlocking<V> unlocking) {
        return null;
    }

    @Override
    public @Nullable Protection protect(String title, String sentence, String action) {
        return null;
    }

    @Override
    public boolean agree(String title, String sentence, String yes, String no) {
        return false;
    }

    @Override
    public void fault(String sentence, String details) {
        told.add(details);
    }

    @Override
    public void tell(String title, String sentence) {
        told.add(title + ": " + sentence);
    }
}
