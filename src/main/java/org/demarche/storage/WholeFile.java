package org.demarche.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads files as a whole that somebody else may have put there.
public final class WholeFile {
    private WholeFile() {}

    /// It is there, and is nothing that could be read as a whole: its message is half a sentence, "it is a folder".
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedException(String why) {
            super(why);
        }
    }

    /// All bytes of a file; a link is followed.
    ///
    /// @param most how many bytes there may be
    /// @throws RefusedException where it is a folder, a device or a pipe, from which reading may never end, or is larger
    /// @throws IOException where it is not there or can't be read
    public static byte[] read(Path file, int most) throws IOException {
        BasicFileAttributes what = Files.readAttributes(file, BasicFileAttributes.class);
        if (what.isDirectory()) throw new RefusedException("it is a folder");
        if (!what.isRegularFile()) throw new RefusedException("it is a device or a pipe and no file");
        if (what.size() > most) throw tooLarge(most);
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(most);
            if (bytes.read() >= 0) throw tooLarge(most);
            return read;
        }
    }

    private static RefusedException tooLarge(int most) {
        return new RefusedException(most < 1 << 20 ? "it is larger than %d KB".formatted(most >> 10) : "it is larger than %d MB".formatted(most >> 20));
    }
}
