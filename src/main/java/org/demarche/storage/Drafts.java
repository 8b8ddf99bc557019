package org.demarche.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Unsaved work, kept in a folder of the program's own, so that a crash loses nothing. A plan's own file is never touched from here.
///
/// Each draft has a lock that the system takes away when the program ends, however it ends: a draft that nobody holds was left behind.
public final class Drafts {
    private static final String LOCK = ".lock";

    private final Path folder;

    /// @param folder is made where it is missing, for its owner alone
    public Drafts(Path folder) {
        this.folder = folder;
    }

    /// Where this user's drafts are kept: on this machine, beside nothing that is synchronised.
    public static Drafts ofUser() {
        return new Drafts(UserFolders.state().resolve("drafts"));
    }

    /// A new draft, held by this program until it is closed.
    ///
    /// @throws IOException where nothing can be written there
    public Draft begin() throws IOException {
        OwnFolder.make(folder);
        String name = UUID.randomUUID().toString();
        FileChannel channel = FileChannel.open(folder.resolve(name + LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Draft(folder.resolve(name + Draft.ENDING), folder.resolve(name + LOCK), channel);
    }

    /// Whether there is nothing here that could have been left behind.
    public boolean isEmpty() {
        try {
            return OwnFolder.files(folder, LOCK).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// What programs left behind that ended before their plan was saved, the latest first. Each is held from now on, so that no other program offers it too:
    /// close what is not taken. What can't be read, or is closed, stays where it is.
    public List<Left> left() throws IOException {
        List<Left> left = taken(Draft::read);
        left.sort(Comparator.comparing(Left::keptAt).reversed());
        return left;
    }

    /// Like [#left()], of protected plans.
    public List<LeftClosed> leftClosed() throws IOException {
        List<LeftClosed> left = taken(Draft::readClosed);
        left.sort(Comparator.comparing(LeftClosed::keptAt).reversed());
        return left;
    }

    private interface Reading<L> {
        @Nullable L read(Draft draft) throws IOException, PlanFileException;
    }

    private <L> List<L> taken(Reading<L> reading) throws IOException {
        List<L> left = new ArrayList<>();
        SafeWrite.sweep(folder, ".");
        for (Path lock : OwnFolder.files(folder, LOCK)) {
            L one = take(lock, reading);
            if (one != null) left.add(one);
        }
        return left;
    }

    /// Null: there is nothing to come back, or it can't be read just now and stays where it is.
    private <L> @Nullable L take(Path lock, Reading<L> reading) {
        Draft draft = null;
        try {
            FileChannel channel = held(lock);
            if (channel == null) return null;
            String name = lock.getFileName().toString();
            draft = new Draft(folder.resolve(name.substring(0, name.length() - LOCK.length()) + Draft.ENDING), lock, channel);
            L left = draft.isKept() ? reading.read(draft) : null;
            if (left != null) return left;
            if (!draft.isKept()) draft.discard();
        } catch (IOException | PlanFileException unreadable) {
            // one that can't be read hides no other
        }
        letGo(draft);
        return null;
    }

    private static void letGo(@Nullable Draft draft) {
        try {
            if (draft != null) draft.close();
        } catch (IOException stays) {
            // the system lets go of it when the program ends
        }
    }

    /// Null where a program holds it.
    private static @Nullable FileChannel held(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException own) {
            // by another part of this very program
        } finally {
            if (held == null) channel.close();
        }
        return held == null ? null : channel;
    }
}
