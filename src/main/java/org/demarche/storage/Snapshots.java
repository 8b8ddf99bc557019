package org.demarche.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.storage.age.Sealed;
import org.jspecify.annotations.Nullable;

/// The earlier versions of one plan's file, in the user's state folder: the very bytes that it held, so that a protected plan's versions are as closed as the
/// plan is.
///
/// They are thinned as time goes by. Together they take [#MOST_BYTES] for a plan at the most: what is older goes first, even the very first one; the newest always stays. Where the plan is moved or
/// renamed it begins anew.
public final class Snapshots {
    /// Of one plan.
    static final long MOST_BYTES = 256L << 20;

    private static final String ENDING = ".version";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final long mostBytes;

    private Snapshots(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// Of this plan's file, for this user on this machine.
    public static Snapshots of(Path plan) {
        return of(plan, UserFolders.state().resolve("versions"));
    }

    /// @param folder where all plans' versions are
    public static Snapshots of(Path plan, Path folder) {
        return of(plan, folder, MOST_BYTES);
    }

    static Snapshots of(Path plan, Path folder, long mostBytes) {
        String real = PlanLock.real(plan).toString();
        return new Snapshots(folder.resolve(Fingerprint.of(real.getBytes(StandardCharsets.UTF_8)).substring(0, 32)), mostBytes);
    }

    /// The newest first; empty where none was kept.
    ///
    /// @throws IOException where the folder can't be read
    public List<Snapshot> all() throws IOException {
        List<Snapshot> all = new ArrayList<>();
        for (Path file : OwnFolder.files(folder, ENDING)) {
            Instant at = at(file);
            if (at != null) add(at, file, all);
        }
        all.sort(Comparator.comparing(Snapshot::at).reversed());
        return all;
    }

    private static void add(Instant at, Path file, List<Snapshot> all) throws IOException {
        try {
            all.add(new Snapshot(at, file, Files.size(file)));
        } catch (NoSuchFileException thinned) {
            // by another window, just now
        }
    }

    /// Null: it is no version.
    private static @Nullable Instant at(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Instant.from(NAME.parse(name.substring(0, name.length() - ENDING.length())));
        } catch (DateTimeException other) {
            return null;
        }
    }

    /// Keeps what the plan's file holds now. The same content twice in a row is kept once. Of a protected plan nothing stays that was kept before it was protected.
    ///
    /// @throws IOException where it can't be kept; the plan's file has nothing to do with that
    public void keep(PlanFile file, Instant now) throws IOException {
        keep(file.bytes(), now);
    }

    /// Keeps what was found in the plan's file before it is written over, whoever wrote it.
    ///
    /// @param bytes all of the file
    /// @param now where nothing was kept yet, when the file was written
    public void keep(byte[] bytes, Instant now) throws IOException {
        OwnFolder.make(folder.getParent());
        OwnFolder.make(folder);
        if (Sealed.isSealed(bytes)) forgetOpen();
        List<Snapshot> before = all();
        if (!before.isEmpty() && isSame(before.getFirst(), bytes)) return;
        Instant at = behind(before, now.truncatedTo(ChronoUnit.MILLIS));
        SafeWrite.to(folder.resolve(NAME.format(at) + ENDING), bytes);
        thin(at);
    }

    /// Two saves in one instant, or a clock that is set back a little, keep their order. A version from a clock that was far ahead misdates no later one.
    private static Instant behind(List<Snapshot> before, Instant now) {
        if (before.isEmpty() || now.isAfter(before.getFirst().at()) || before.getFirst().at().isAfter(now.plus(Duration.ofDays(1)))) return now;
        return before.getFirst().at().plusMillis(1);
    }

    private static boolean isSame(Snapshot snapshot, byte[] bytes) throws IOException {
        return snapshot.bytes() == bytes.length && Arrays.equals(Files.readAllBytes(snapshot.file()), bytes);
    }

    /// What can't be thinned just now is the next time.
    private void thin(Instant now) {
        SafeWrite.sweep(folder, ".");
        try {
            thin(all(), now);
        } catch (IOException stays) {
            // the version is kept, and that is what was asked for
        }
    }

    private void thin(List<Snapshot> all, Instant now) throws IOException {
        Set<Instant> kept = Thinning.kept(all.stream().map(Snapshot::at).collect(Collectors.toSet()), now);
        long bytes = 0;
        for (Snapshot one : all) {
            boolean isNewest = bytes == 0;
            if (!isNewest && !kept.contains(one.at())) Files.deleteIfExists(one.file());
            else bytes += one.bytes();
            if (!isNewest && bytes > mostBytes) Files.deleteIfExists(one.file());
        }
    }

    /// Deletes what anybody could read who comes by this folder.
    private void forgetOpen() throws IOException {
        for (Snapshot one : all()) if (!Sealed.isSealed(Files.readAllBytes(one.file()))) Files.deleteIfExists(one.file());
    }

    /// Deletes all of them.
    ///
    /// @return how many there were
    public int forget() throws IOException {
        List<Snapshot> all = all();
        for (Snapshot one : all) Files.deleteIfExists(one.file());
        Files.deleteIfExists(folder);
        return all.size();
    }
}
