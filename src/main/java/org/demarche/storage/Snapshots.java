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
/// They are thinned as time goes by. Together they take [#MOST_BYTES] for a plan at the most: what is older goes first, even the very first one; the newest always stays. What a wrong clock
/// has dated ahead stays until the time has come, counts for nothing, and makes no other go. Where the plan is moved or renamed it begins anew.
public final class Snapshots {
    /// Of one plan.
    static final long MOST_BYTES = 256L << 20;

    private static final String ENDING = ".version";
    /// A clock may be set back a little: what is dated further ahead was kept by a wrong one.
    private static final Duration LITTLE = Duration.ofDays(1);

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
    /// @param found all of the file
    /// @param written when that was; the version is dated so where it is the first
    public void keepFound(byte[] found, Instant written, Instant now) throws IOException {
        keep(found, all().isEmpty() && written.isBefore(now) ? written : now);
    }

    /// Like [#keepFound(byte[], Instant, Instant)], of a plan that was found.
    public void keepFound(PlanFile found, Instant written, Instant now) throws IOException {
        keepFound(found.bytes(), written, now);
    }

    private void keep(byte[] bytes, Instant now) throws IOException {
        OwnFolder.make(folder.getParent());
        OwnFolder.make(folder);
        if (Sealed.isSealed(bytes)) forgetOpen();
        Snapshot latest = all().stream().filter(one -> !one.at().isAfter(now.plus(LITTLE))).findFirst().orElse(null);
        if (latest != null && isSame(latest, bytes)) return;
        SafeWrite.to(folder.resolve(NAME.format(behind(latest, now.truncatedTo(ChronoUnit.MILLIS))) + ENDING), bytes);
        thin(now);
    }

    /// Two saves in one instant, or a clock that is set back a little, keep their order.
    private static Instant behind(@Nullable Snapshot latest, Instant now) {
        return latest == null || now.isAfter(latest.at()) ? now : latest.at().plusMillis(1);
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
        List<Snapshot> past = all.stream().filter(one -> !one.at().isAfter(now)).toList();
        Set<Instant> kept = Thinning.kept(past.stream().map(Snapshot::at).collect(Collectors.toSet()), now);
        long bytes = 0;
        for (Snapshot one : past) {
            boolean isThinned = !kept.contains(one.at());
            if (!isThinned) bytes += one.bytes();
            if (one != past.getFirst() && (isThinned || bytes > mostBytes)) Files.deleteIfExists(one.file());
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
