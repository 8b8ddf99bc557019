package org.demarche.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
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
import java.util.stream.Stream;
import org.demarche.storage.age.Sealed;
import org.jspecify.annotations.Nullable;

/// The earlier versions of one plan's file, in the user's state folder: the very bytes that it held, so that a protected plan's versions are as closed as the
/// plan is.
///
/// They are thinned as time goes by, and never take more than [#MOST_BYTES] for a plan: the oldest go first, the newest always stays. Where the plan is moved or
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
        return of(plan, UserFolders.state().resolve("versions"), MOST_BYTES);
    }

    /// @param folder where all plans' versions are
    static Snapshots of(Path plan, Path folder, long mostBytes) {
        String real = PlanLock.real(plan).toString();
        return new Snapshots(folder.resolve(Fingerprint.of(real.getBytes(StandardCharsets.UTF_8)).substring(0, 32)), mostBytes);
    }

    /// The newest first; empty where none was kept.
    ///
    /// @throws IOException where the folder can't be read
    public List<Snapshot> all() throws IOException {
        List<Snapshot> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Instant at = at(file);
                if (at != null) all.add(new Snapshot(at, file, Files.size(file)));
            }
        } catch (NoSuchFileException none) {
            return List.of();
        }
        all.sort(Comparator.comparing(Snapshot::at).reversed());
        return all;
    }

    /// Null: it is no version.
    private static @Nullable Instant at(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) return null;
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
        OwnFolder.make(folder.getParent());
        OwnFolder.make(folder);
        if (file.protection() != null) forgetOpen();
        byte[] bytes = file.bytes();
        List<Snapshot> before = all();
        if (!before.isEmpty() && isSame(before.getFirst(), bytes)) return;
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        if (!before.isEmpty() && !at.isAfter(before.getFirst().at())) at = before.getFirst().at().plusMillis(1);
        SafeWrite.to(folder.resolve(NAME.format(at) + ENDING), bytes);
        thin(at);
    }

    private static boolean isSame(Snapshot snapshot, byte[] bytes) throws IOException {
        return snapshot.bytes() == bytes.length && Arrays.equals(Files.readAllBytes(snapshot.file()), bytes);
    }

    private void thin(Instant now) throws IOException {
        SafeWrite.sweep(folder, ".");
        List<Snapshot> all = all();
        Set<Instant> kept = Thinning.kept(all.stream().map(Snapshot::at).collect(Collectors.toSet()), now);
        long bytes = 0;
        boolean isNewest = true;
        for (Snapshot one : all) {
            bytes += one.bytes();
            if (!isNewest && (!kept.contains(one.at()) || bytes > mostBytes)) {
                Files.deleteIfExists(one.file());
                bytes -= one.bytes();
            }
            isNewest = false;
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
