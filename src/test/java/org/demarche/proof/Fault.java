package org.demarche.proof;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// How a step of a file system goes wrong.
enum Fault {
    /// It is not done.
    REFUSED,
    /// It is not done, for want of rights.
    DENIED,
    /// There is no more room; of what is to be written, half is.
    FULL,
    /// Half of what is to be written is, as a system may do, and it says so.
    SHORT,
    /// Half of what is to be written is, and the rest is something else, without a word.
    GARBLED,
    /// It is done, and the answer is lost.
    UNANSWERED;

    boolean befalls(Step step) {
        return switch (this) {
            case REFUSED -> true;
            case DENIED -> switch (step) {
                case ACCESS, ATTRIBUTES, CREATE, DELETE, FOLDER, LINK, LIST, MOVE, OPEN, SET -> true;
                case CLOSE, FORCE, LOCK, READ, SIZE, WRITE -> false;
            };
            case FULL -> step == Step.CREATE || step == Step.WRITE || step == Step.FORCE || step == Step.FOLDER || step == Step.MOVE;
            case SHORT, GARBLED -> step == Step.WRITE;
            case UNANSWERED -> step.isChange();
        };
    }

    /// Whether it may be the first of a share that is gone from then on.
    boolean mayLast() {
        return switch (this) {
            case REFUSED, FULL, UNANSWERED -> true;
            case DENIED, SHORT, GARBLED -> false;
        };
    }

    IOException exception(Step step) {
        return switch (this) {
            case DENIED -> new AccessDeniedException(step.toString());
            case FULL -> new FileSystemException(step.toString(), null, "No space left on device");
            case REFUSED, SHORT, GARBLED, UNANSWERED -> new IOException(this + " " + step);
        };
    }
}
