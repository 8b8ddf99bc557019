package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says that a plan is open in a window. It keeps nobody from reading or writing the plan; whoever opens it too is told.
///
/// It stands in two files: one in the user's state folder, for this machine, and a hidden one beside the plan, for others on a shared folder. The system holds
/// both, and lets go of them when the program ends, however it ends: a file that nobody holds means nothing.
public final class PlanLock implements AutoCloseable {
    private static final String ENDING = ".lock";
    private static final int MOST_BYTES = 1_000;
    /// Far behind what is written, since some systems keep others from reading what is locked.
    private static final long PLACE = Long.MAX_VALUE - 1;

    /// Of this very program. A second channel to a file may not even be opened: closing it would let go of the first one's lock.
    private static final Map<Path, Holder> OWN = new ConcurrentHashMap<>();

    private final List<Held> held;
    private final @Nullable Holder other;

    /// Who has a plan open. Texts are empty where they are not known.
    ///
    /// @param since null: not known
    public record Holder(String user, String machine, @Nullable Instant since) {
        static Holder self(Instant now) {
            return new Holder(Objects.requireNonNullElse(System.getProperty("user.name"), ""), machineName(), now);
        }

        /// Whether it is this user, on this machine.
        public boolean isSelf() {
            Holder self = self(Instant.EPOCH);
            return user.equals(self.user) && machine.equals(self.machine);
        }

        /// "anna on desk7", "Another window of yours".
        public String words() {
            if (isSelf()) return "Another window of yours";
            if (user.isEmpty()) return "Somebody else";
            return machine.isEmpty() ? user : user + " on " + machine;
        }

        private String line() {
            return user.replaceAll("\\s", " ") + "\t" + machine.replaceAll("\\s", " ") + "\t" + since;
        }

        private static Holder of(String line) {
            String[] parts = line.strip().split("\t", -1);
            try {
                return parts.length == 3 ? new Holder(parts[0], parts[1], Instant.parse(parts[2])) : new Holder("", "", null);
            } catch (DateTimeException halfWritten) {
                return new Holder("", "", null);
            }
        }
    }

    private record Held(Path file, FileChannel channel, boolean isLeft) {
        void close() {
            try (channel) {
                if (!isLeft) Files.deleteIfExists(file);
            } catch (IOException stays) {
                // a file that nobody holds means nothing
            } finally {
                OWN.remove(file);
            }
        }
    }

    private PlanLock(List<Held> held, @Nullable Holder other) {
        this.held = held;
        this.other = other;
    }

    /// Where this user's locks are, and what is remembered of plans' files.
    public static Path ofUser() {
        return UserFolders.state().resolve("plans");
    }

    /// Takes it, unless somebody has it. Where no lock can be held, as in a folder that takes no files, the other file has to do.
    ///
    /// @param folder of the user's own, for this machine
    public static PlanLock take(Path plan, Path folder, Instant now) {
        Path real = real(plan);
        Holder self = Holder.self(now);
        List<Held> held = new ArrayList<>();
        Holder other = hold(own(real, folder), self, true, held);
        if (other == null) other = hold(beside(real), self, false, held);
        if (other != null) held.forEach(Held::close);
        return new PlanLock(other == null ? held : List.of(), other);
    }

    /// Who has the plan open just now; null: nobody. Nothing is written.
    public static @Nullable Holder holder(Path plan, Path folder) {
        Path real = real(plan);
        Holder other = Files.exists(own(real, folder)) ? look(own(real, folder)) : null;
        return other != null || !Files.exists(beside(real)) ? other : look(beside(real));
    }

    private static @Nullable Holder look(Path file) {
        Holder own = OWN.get(file);
        if (own != null) return own;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = channel.tryLock(PLACE, 1, false)) {
            return lock == null ? read(channel) : null;
        } catch (IOException | OverlappingFileLockException notHere) {
            return null;
        }
    }

    /// Who else has the plan open, so that this lock is none; null: it is held.
    public @Nullable Holder other() {
        return other;
    }

    @Override
    public void close() {
        held.forEach(Held::close);
    }

    /// The same for all ways that lead to a file.
    static Path real(Path plan) {
        try {
            return plan.toRealPath();
        } catch (IOException gone) {
            return plan.toAbsolutePath().normalize();
        }
    }

    static Path own(Path real, Path folder) {
        return folder.resolve(Fingerprint.of(real.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ENDING);
    }

    private static Path beside(Path real) {
        return real.resolveSibling(".~" + real.getFileName() + ENDING);
    }

    /// @return who has it; null: it is held from now on, or nobody can
    private static @Nullable Holder hold(Path file, Holder self, boolean isLeft, List<Held> held) {
        Holder own = OWN.putIfAbsent(file, self);
        if (own != null) return own;
        FileChannel channel = null;
        try {
            if (isLeft) OwnFolder.make(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock == null) return read(channel);
            held.add(new Held(file, channel, isLeft));
            write(channel, self);
            hide(file);
        } catch (IOException notHere) {
            // whether there is a second file or none: merging on saving loses nothing
        } finally {
            if (held.isEmpty() || held.getLast().channel != channel) letGo(file, channel);
        }
        return null;
    }

    private static void letGo(Path file, @Nullable FileChannel channel) {
        OWN.remove(file);
        try {
            if (channel != null) channel.close();
        } catch (IOException stays) {
            // nothing is held by it
        }
    }

    private static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        channel.read(bytes, 0);
        return Holder.of(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
    }

    private static void write(FileChannel channel, Holder self) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self.line().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static void hide(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("dos") && file.getFileName().toString().startsWith(".~"))
            if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) Files.setAttribute(file, "dos:hidden", true);
    }

    /// As the system itself knows it: no name server is asked.
    private static String machineName() {
        try {
            Path linux = Path.of("/proc/sys/kernel/hostname");
            if (Files.isReadable(linux)) return Files.readString(linux).strip();
        } catch (IOException unreadable) {
            // then by the environment
        }
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull).findFirst().orElse("");
    }
}
