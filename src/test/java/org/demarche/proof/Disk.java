package org.demarche.proof;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A disk in memory with a folder for plans and one of the user's own, whose steps may go wrong.
final class Disk implements AutoCloseable {
    private static final Configuration LIKE_UNIX = Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix", "unix").setWorkingDirectory("/").build();

    final Spoiler spoiler = new Spoiler();
    final Path plans;
    final Path drafts;
    final Path versions;
    private final FileSystem system;

    /// @param isInOneGo whether a file can be moved over another in one go
    Disk(boolean isInOneGo) throws IOException {
        system = new SpoiledSystem(Jimfs.newFileSystem(LIKE_UNIX), spoiler, isInOneGo);
        plans = Files.createDirectories(system.getPath("/plans"));
        drafts = system.getPath("/state/drafts");
        versions = system.getPath("/state/versions");
    }

    /// SHA-256; null: there is no such file.
    static @Nullable String hash(Path file) throws IOException {
        return Files.exists(file) ? Hash.of(Files.readAllBytes(file)) : null;
    }

    /// What is meant to be there for an instant only.
    List<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.walk(system.getPath("/"))) {
            return all.filter(path -> path.toString().endsWith(".tmp") || isAside(path)).toList();
        }
    }

    /// Whether it is what a file held that has stepped aside.
    static boolean isAside(Path path) {
        return path.toString().endsWith(".before-saving");
    }

    /// Two hours later.
    void age() throws IOException {
        for (Path file : temporary()) Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    @Override
    public void close() throws IOException {
        system.close();
    }
}
