package org.demarche.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.demarche.storage.SafeWrite;

/// Where a command writes its file.
final class Output {
    private Output() {}

    /// Refuses, before any work is done, a place where no file can stand.
    static void requirePlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new Refusal("%s: there is no folder \"%s\". Make it first.".formatted(file, folder));
        if (Files.isDirectory(file)) throw new Refusal("%s: is a folder. Give the name of a file in it.".formatted(file));
    }

    static void write(Path file, byte[] bytes) throws IOException {
        try {
            SafeWrite.to(file, bytes);
        } catch (AccessDeniedException | NoSuchFileException denied) {
            throw new Refusal("%s: cannot be written here. Choose another folder.".formatted(file));
        }
    }
}
