package org.demarche.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders that are their owner's alone.
final class OwnFolder {
    private OwnFolder() {}

    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        else Files.createDirectories(folder);
    }
}
