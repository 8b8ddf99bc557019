package org.demarche.ui.shell;

import org.demarche.storage.age.Protection;
import org.jspecify.annotations.Nullable;

/// Questions that need an answer before work can go on.
interface Asking {
    /// What to do with unsaved work, or with a file that is another by now.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Save, don't save, cancel.
    Answer save(String title);

    /// SAVE overwrites, DISCARD saves under another name.
    Answer overwrite(String sentence);

    /// SAVE brings unsaved work back that was left behind, DISCARD deletes it, CANCEL leaves it for later.
    Answer recover(String title, String sentence);

    /// What to do with the file that another program has changed.
    Review.Answer review(Review review);

    /// Which earlier version the user wants, and for what; null: none.
    Versions.@Nullable Answer version(VersionsDialog.Question question);

    /// What was opened with the user's passphrase or key; null: the user gave up.
    <V> @Nullable V unlock(Unlocking<V> unlocking);

    /// How a plan is to be protected; null: not, or as before.
    ///
    /// @param action what the button that does it says
    @Nullable Protection protect(String title, String sentence, String action);

    /// Whether the user wants that.
    boolean agree(String title, String sentence, String yes, String no);

    /// A fault of the program, with what is safe.
    ///
    /// @param details for who mends it
    void fault(String sentence, String details);

    void tell(String title, String sentence);
}
