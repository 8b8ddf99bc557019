package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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

    /// What is put behind the name of a file that has stepped aside.
    static final String ASIDE = ".before-saving";

    private static final int MOST_LINKS = 40;
    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final Pattern TEMPORARY = Pattern.compile("\\..*\\.[0-9a-f]{8}\\.tmp");

    private SafeWrite() {}

    /// @throws UnsettledException where it can't be told whether it failed
    /// @throws IOException where it fails; then the old file is as it was
    public static void to(Path path, byte[] bytes) throws IOException {
        to(path, file -> {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) file.write(rest);
        }, bytes);
    }

    /// @param expected what the new file must hold before it replaces the old one
    static void to(Path path, Filling filling, byte[] expected) throws IOException {
        Path target = target(path);
        if (Files.isDirectory(target)) throw new IOException("it is a folder");
        requireWritable(target);
        Path beside = target.resolveSibling(".%s.%08x.tmp".formatted(target.getFileName(), ThreadLocalRandom.current().nextInt()));
        try {
            PosixFileAttributes old = attributes(target);
            write(beside, filling, old);
            if (!Arrays.equals(expected, Files.readAllBytes(beside))) throw new IOException("what was written reads back as something else; maybe the disk is full or damaged");
            keep(beside, old);
            replace(beside, target, expected, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
        } finally {
            clearAway(beside);
        }
        forceFolder(target);
        sweep(target.getParent(), "." + target.getFileName());
    }

    /// The file that is written: where a link leads to, or links one behind the other, whether it exists yet or not.
    static Path target(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException first) {
            return linked(path.toAbsolutePath());
        }
    }

    private static Path linked(Path path) throws IOException {
        Path target = path;
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!isLink(target)) return target;
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemLoopException(path.toString());
    }

    private static boolean isLink(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isSymbolicLink();
        } catch (NoSuchFileException first) {
            return false;
        }
    }

    private static void requireWritable(Path target) throws IOException {
        try {
            target.getFileSystem().provider().checkAccess(target, AccessMode.WRITE);
        } catch (NoSuchFileException first) {
            // it is made
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(target.toString(), null, "it is read-only");
        }
    }

    /// What can't be deleted costs a little room, until the next save sweeps it away: it says nothing about the file that was written.
    private static void clearAway(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // swept away later
        }
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

    /// Where a file can't be moved over another in one go, the old one steps aside first, and comes back if the new one can't take its place: at every instant one of
    /// the two is there, whole. A move that fails may have been made all the same, as where a share loses the answer: what the file holds decides.
    ///
    /// @throws UnsettledException where it can't be told, or the old file could not come back
    static void replace(Path beside, Path target, byte[] expected, Moving inOneGo) throws IOException {
        try {
            inOneGo.move(beside, target);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException sharedFolder) {
            exchange(beside, target, expected);
        } catch (IOException failed) {
            requireThere(target, expected, failed);
        }
    }

    private static void exchange(Path beside, Path target, byte[] expected) throws IOException {
        Path aside = aside(target);
        boolean isReplaced = !Files.notExists(target);
        try {
            if (isReplaced) Files.move(target, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target);
        } catch (IOException failed) {
            if (isReplaced) comeBack(aside, target, failed);
            requireThere(target, expected, failed);
        }
        if (isReplaced) clearAway(aside);
    }

    private static void comeBack(Path aside, Path target, IOException failed) throws UnsettledException {
        try {
            if (!Files.exists(target)) Files.move(aside, target);
        } catch (IOException stays) {
            failed.addSuppressed(stays);
            throw new UnsettledException(target, failed);
        }
    }

    private static void requireThere(Path target, byte[] expected, IOException failed) throws IOException {
        boolean isThere;
        try {
            isThere = Arrays.equals(expected, Files.readAllBytes(target));
        } catch (NoSuchFileException neverWas) {
            isThere = false;
        } catch (IOException unreadable) {
            failed.addSuppressed(unreadable);
            throw new UnsettledException(target, failed);
        }
        if (!isThere) throw failed;
    }

    /// Puts a file back that stands aside since saving it was cut off; does nothing where it is there, or nothing stands aside.
    static void putBack(Path target) throws IOException {
        try {
            Files.readAttributes(target, BasicFileAttributes.class);
        } catch (NoSuchFileException gone) {
            moveBack(target);
        }
    }

    private static void moveBack(Path target) throws IOException {
        try {
            Files.move(aside(target), target);
        } catch (NoSuchFileException nothingAside) {
            // it never was
        } catch (IOException failed) {
            if (!Files.exists(target)) throw failed;
        }
    }

    /// Where the old file stands while the new one takes its place, on systems that can't do that in one go.
    static Path aside(Path target) {
        return target.resolveSibling(target.getFileName() + ASIDE);
    }

    /// Null where there is no old file, or no such attributes on this system.
    private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        try {
            return view == null ? null : view.readAttributes();
        } catch (NoSuchFileException first) {
            return null;
        }
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
