package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Replaces a file as a whole or not at all: written beside it, forced to the disk, then moved over it in one go. Plans, papers, pictures and
/// tables are all written through here.
public final class SafeWrite {
    /// What puts the bytes into the new file. A test puts one here that fails.
    interface Filling {
        void fill(FileChannel file) throws IOException;
    }

    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final Pattern TEMPORARY = Pattern.compile("\\..*\\.[0-9a-f]{8}\\.tmp");

    private SafeWrite() {}

    /// @throws IOException where it fails; then the old file is as it was
    public static void to(Path path, byte[] bytes) throws IOException {
        to(path, file -> {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) file.write(rest);
        }, bytes);
    }

    /// @param expected what the new file must hold before it replaces the old one
    static void to(Path path, Filling filling, byte[] expected) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : linked(path.toAbsolutePath());
        if (Files.isDirectory(target)) throw new IOException("it is a folder");
        if (Files.exists(target) && !Files.isWritable(target)) throw new AccessDeniedException(path.toString(), null, "it is read-only");
        Path beside = target.resolveSibling(".%s.%08x.tmp".formatted(target.getFileName(), ThreadLocalRandom.current().nextInt()));
        try {
            PosixFileAttributes old = attributes(target);
            write(beside, filling, old);
            if (!Arrays.equals(expected, Files.readAllBytes(beside))) throw new IOException("what was written reads back as something else; maybe the disk is full or damaged");
            keep(beside, old);
            replace(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(target);
        sweep(target.getParent(), "." + target.getFileName());
    }

    /// Deletes what a crash left in the middle of writing: files of this class that begin so and are older than an hour, so that nobody still writes them.
    static void sweep(Path folder, String beginning) {
        Instant old = Instant.now().minus(LONG_AGO);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, file -> isTemporary(file, beginning))) {
            for (Path file : left) if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) Files.deleteIfExists(file);
        } catch (IOException | DirectoryIteratorException stays) {
            // it costs a little room
        }
    }

    private static boolean isTemporary(Path file, String beginning) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(beginning) && TEMPORARY.matcher(name).matches();
    }

    /// Where a link leads to whose file does not exist yet.
    private static Path linked(Path path) throws IOException {
        return Files.isSymbolicLink(path) ? path.resolveSibling(Files.readSymbolicLink(path)) : path;
    }

    private static void write(Path beside, Filling filling, @Nullable PosixFileAttributes old) throws IOException {
        FileAttribute<?>[] access = old == null ? new FileAttribute<?>[0] : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(old.permissions())};
        try (FileChannel file = FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), access)) {
            filling.fill(file);
            file.force(true);
        }
    }

    /// Moves a file over another. A test puts one here that can't.
    interface Moving {
        void move(Path from, Path to) throws IOException;
    }

    private static void replace(Path beside, Path target) throws IOException {
        replace(beside, target, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /// Where a file can't be moved over another in one go, the old one steps aside first, and comes back if the new one can't take its place: at every instant one of
    /// the two is there, whole.
    static void replace(Path beside, Path target, Moving inOneGo) throws IOException {
        try {
            inOneGo.move(beside, target);
        } catch (AtomicMoveNotSupportedException sharedFolder) {
            Path aside = target.resolveSibling("%s.before-saving".formatted(target.getFileName()));
            boolean isReplaced = Files.exists(target);
            if (isReplaced) Files.move(target, aside, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(beside, target);
            } catch (IOException failed) {
                if (isReplaced) Files.move(aside, target);
                throw failed;
            }
            Files.deleteIfExists(aside);
        }
    }

    /// Null where there is no old file, or no such attributes on this system.
    private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null || !Files.exists(target) ? null : view.readAttributes();
    }

    private static void keep(Path beside, @Nullable PosixFileAttributes old) throws IOException {
        if (old == null) return;
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(old.group())) view.setGroup(old.group());
            if (!now.owner().equals(old.owner())) view.setOwner(old.owner());
        } catch (IOException notOurs) {
            // only the superuser may give a file away; the rest of its access is kept
        }
        view.setPermissions(old.permissions());
    }

    /// Some systems can't force a folder: there the move itself has to do.
    private static void forceFolder(Path target) {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            // the file itself is on the disk already
        }
    }
}
