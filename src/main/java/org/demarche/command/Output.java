package org.demarche.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all.
final class Output {
    private Output() {}

    /// Something that writes a file.
    interface Writing {
        void to(Path file) throws IOException;
    }

    /// Lets it be written beside its place, and puts it there when it is complete; an older file is replaced only then.
    static void write(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new Refusal("%s: there is no folder \"%s\". Make it first.".formatted(file, folder));
        if (Files.isDirectory(file)) throw new Refusal("%s: is a folder. Give the name of a file in it.".formatted(file));
        Path draft = null;
        try {
            draft = Files.createFile(folder.resolve("." + Long.toHexString(System.nanoTime()) + "." + file.getFileName()));
            writing.to(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException | NoSuchFileException denied) {
            throw new Refusal("%s: cannot be written here. Choose another folder.".formatted(file));
        } finally {
            if (draft != null) Files.deleteIfExists(draft);
        }
    }
}
