package org.demarche.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The contents that a plan's file has had, as this program opened or wrote them: so that an old one that comes back is known again. Only fingerprints are kept,
/// in the user's state folder, and no words of the plan nor its name. What can't be read or written is as if not there.
public final class KnownVersions {
    /// Of one plan; the oldest goes first.
    static final int MOST = 200;
    /// So many plans are remembered.
    static final int MOST_PLANS = 400;

    private static final String ENDING = ".versions";
    /// In bytes.
    private static final int LARGEST = 1 << 20;

    private final Path file;

    /// Guarded by this.
    private final List<Known> known;

    private record Known(Instant at, String fingerprint) {
        private static @Nullable Known of(String line) {
            String[] parts = line.split(" ");
            try {
                return parts.length == 2 ? new Known(Instant.parse(parts[0]), parts[1]) : null;
            } catch (DateTimeException broken) {
                return null;
            }
        }
    }

    private KnownVersions(Path file) {
        this.file = file;
        this.known = read(file);
    }

    /// What is remembered of this plan's file.
    ///
    /// @param folder of the user's own
    public static KnownVersions of(Path plan, Path folder) {
        String lock = String.valueOf(PlanLock.own(PlanLock.real(plan), folder).getFileName());
        return new KnownVersions(folder.resolve(lock.substring(0, lock.lastIndexOf('.')) + ENDING));
    }

    private static List<Known> read(Path file) {
        List<Known> known = new ArrayList<>();
        try {
            for (String line : new String(WholeFile.read(file, LARGEST), StandardCharsets.UTF_8).split("\n")) {
                Known one = Known.of(line);
                if (one != null) known.add(one);
            }
        } catch (IOException none) {
            // nothing is remembered
        }
        return known;
    }

    /// Remembers what the file holds now.
    public synchronized void add(PlanFile version, Instant at) {
        String fingerprint = version.fingerprint();
        if (!known.isEmpty() && known.getLast().fingerprint.equals(fingerprint)) return;
        known.removeIf(one -> one.fingerprint.equals(fingerprint));
        known.add(new Known(at, fingerprint));
        if (known.size() > MOST) known.removeFirst();
        write();
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        for (Known one : known) text.append(one.at).append(' ').append(one.fingerprint).append('\n');
        try {
            OwnFolder.make(file.getParent());
            if (!Files.exists(file)) forgetTheOldest();
            SafeWrite.to(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            // then it is remembered as long as the program runs
        }
    }

    private void forgetTheOldest() throws IOException {
        record Dated(Path file, FileTime at) {}
        List<Dated> plans = new ArrayList<>();
        for (Path one : OwnFolder.files(file.getParent(), ENDING)) plans.add(new Dated(one, Files.getLastModifiedTime(one)));
        plans.sort(Comparator.comparing(Dated::at));
        for (Dated old : plans.subList(0, Math.max(0, plans.size() - MOST_PLANS + 1))) Files.deleteIfExists(old.file);
    }

    /// When the file's content was this one for the last time, where it has had a later one since; null: it never was, or it still is the latest.
    synchronized @Nullable Instant supersededSince(String fingerprint) {
        for (int i = 0; i < known.size() - 1; i++) if (known.get(i).fingerprint.equals(fingerprint)) return known.get(i).at;
        return null;
    }

    /// Where an old version has come back while nobody looked: when it was the latest; null: it is none.
    public @Nullable Instant supersededSince(PlanFile opened) {
        return supersededSince(opened.fingerprint());
    }
}
