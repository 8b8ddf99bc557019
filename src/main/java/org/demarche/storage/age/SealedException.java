package org.demarche.storage.age;

import org.jspecify.annotations.Nullable;

/// A closed file that was not opened, or not closed again: its message is one sentence for the user, with the file and what to do. No content is let out.
public final class SealedException extends Exception {
    private static final long serialVersionUID = 1;

    /// What it is about.
    public enum Reason {
        /// It is protected by a passphrase, and none was given.
        NEEDS_PASSPHRASE,
        /// It is protected by keys, and none was given.
        NEEDS_KEY,
        WRONG_PASSPHRASE,
        NOT_FOR_THIS_KEY,
        /// Changed, or cut short.
        DAMAGED,
        /// Another version of the format wrote it.
        NEWER,
        /// Trying the passphrase would take too long, or more memory than there is.
        TOO_COSTLY,
        /// Others may open it whose keys are not known here.
        UNKNOWN_READERS
    }

    private final Reason reason;

    SealedException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    SealedException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static SealedException damaged(String name, String what, @Nullable Throwable cause) {
        return new SealedException(Reason.DAMAGED, "%s can't be opened: %s. Take an earlier copy of the file.".formatted(name, what), cause);
    }

    public Reason reason() {
        return reason;
    }
}
