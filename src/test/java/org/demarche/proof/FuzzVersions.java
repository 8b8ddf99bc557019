package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.storage.KnownVersions;
import org.demarche.storage.PlanLock;

/// What is remembered of a plan's file, and who says that it is open. Nothing is refused; what can't be read is as if not there.
final class FuzzVersions implements FuzzReader {
    private static final String PRINT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Override
    public List<byte[]> seeds() {
        return List.of(Answers.bytes("2026-11-29T12:00:00Z " + PRINT + "\n2026-11-29T12:05:00Z " + PRINT.replace('9', '8') + "\n"), Answers.bytes("anna\tdesk7\t2026-11-29T12:00:00Z"));
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        return isRead(folder, spoiled -> Files.write(spoiled, bytes));
    }

    boolean isRead(Path folder, Spoiling spoiling) throws Exception {
        Path plan = Files.writeString(folder.resolve(FuzzPlan.FILE), "{}");
        PlanLock.take(plan, folder, Instant.EPOCH).close();
        List<Path> locks;
        try (Stream<Path> files = Files.list(folder)) {
            locks = files.filter(file -> !file.equals(plan)).toList();
        }
        for (Path lock : locks) {
            Files.delete(lock);
            spoiling.make(lock);
            spoiling.make(Path.of(lock.toString().replaceFirst("\\.lock$", ".versions")));
        }
        KnownVersions.of(plan, folder);
        PlanLock.Holder holder = PlanLock.holder(plan, folder);
        if (holder != null) throw new IllegalStateException("a lock that nobody holds is somebody's: " + holder.words());
        return true;
    }
}
