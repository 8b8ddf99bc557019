package org.demarche.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A save of which it can't be told whether it was done, as where a share vanished in the middle: the file is the old one or the new one. Where it is missing, the old
/// one stands beside it.
final class UnsettledException extends FileSystemException {
    private static final long serialVersionUID = 1;

    private final String aside;
    private final IOException failed;

    UnsettledException(Path target, IOException failed) {
        super(target.toString());
        this.aside = String.valueOf(SafeWrite.aside(target).getFileName());
        this.failed = failed;
        initCause(failed);
    }

    /// What the old one is called where it stands beside.
    String aside() {
        return aside;
    }

    /// What went wrong.
    IOException failed() {
        return failed;
    }

    @Override
    public String getReason() {
        return "it can't be told whether it was written (%s); if it is missing, what it held before stands beside it as %s".formatted(failed.getMessage(), aside);
    }
}
