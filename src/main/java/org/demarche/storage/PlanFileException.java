package org.demarche.storage;

import org.demarche.model.Brief;
import org.demarche.storage.age.SealedException;
import org.jspecify.annotations.Nullable;

/// Something about the file of a plan or a template: its message is one sentence for the user, with the file, the place in it, and what to do.
///
/// Checked, because whoever opens or saves has somebody to tell, and nothing is lost by it.
public final class PlanFileException extends Exception {
    private static final long serialVersionUID = 1;

    /// What it is about.
    public enum Reason {
        /// There is no such file, or it can't be read at all.
        NOT_READABLE,
        /// It is missing, and what it held before a save that was cut off stands beside it.
        STANDS_ASIDE,
        /// It is not JSON, or not a plan.
        NOT_A_PLAN,
        /// It is protected, and was not opened with what was given.
        PROTECTED,
        /// A newer version of the program wrote it.
        NEWER,
        /// Something in it makes no sense.
        WRONG,
        /// Another program has changed it since it was opened.
        CHANGED_ON_DISK,
        /// It would lose most of what it holds.
        MUCH_SMALLER,
        /// There is a file that must not be overwritten.
        IN_THE_WAY,
        /// It could not be written; what was there is as it was.
        NOT_WRITTEN,
        /// Whether it was written can't be told: it holds what it held or what was to be written.
        UNSETTLED
    }

    private final Reason reason;
    private final String file;
    private final int line;
    private final String path;

    PlanFileException(Reason reason, String file, String sentence, @Nullable Throwable cause) {
        super(Brief.line(sentence), cause);
        this.reason = reason;
        this.file = file;
        this.line = 0;
        this.path = "";
    }

    PlanFileException(Reason reason, String file, String sentence) {
        this(reason, file, 0, "", sentence);
    }

    PlanFileException(Reason reason, String file, int line, String path, String sentence) {
        super(Brief.line(sentence));
        this.reason = reason;
        this.file = file;
        this.line = line;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /// Whether it is a protected file to which nobody has given a passphrase or key yet.
    public boolean isClosed() {
        return getCause() instanceof SealedException closed && (closed.reason() == SealedException.Reason.NEEDS_PASSPHRASE || closed.reason() == SealedException.Reason.NEEDS_KEY);
    }

    /// Whether it takes a passphrase, and not a key, to open it.
    public boolean isForPassphrase() {
        return getCause() instanceof SealedException closed && closed.reason() == SealedException.Reason.NEEDS_PASSPHRASE;
    }

    /// The file as it was named.
    public String file() {
        return file;
    }

    /// The line it is about, counted from 1; 0: none.
    public int line() {
        return line;
    }

    /// The field it is about, such as `initiatives[3].costs[0].amount`; empty: none.
    public String path() {
        return path;
    }
}
