package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is noticed of a plan's file, and what is not.
final class PlanWatchTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    /// Far longer than it takes to notice something.
    private static final long QUIET = 1200;

    @TempDir
    private Path folder = Path.of("");

    private final BlockingQueue<OnDisk> told = new LinkedBlockingQueue<>();
    private Path path;
    private PlanFile file;
    private KnownVersions versions;

    @BeforeEach
    void write() throws PlanFileException {
        path = folder.resolve("small.plan.json");
        file = PlanFile.create(path, Plans.small());
        versions = KnownVersions.of(path, folder.resolve("state"));
    }

    private static Plan renamed(String title) {
        return Plans.small().withHeader(Plans.small().header().withTitle(title));
    }

    private PlanWatch watch() {
        return watch(Duration.ofMillis(300));
    }

    private PlanWatch watch(Duration every) {
        return new PlanWatch(file, versions, every, () -> {}, (expected, now) -> told.add(now));
    }

    private OnDisk next() throws InterruptedException {
        OnDisk next = told.poll(20, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was told");
        return next;
    }

    private void nothing() throws InterruptedException {
        assertNull(told.poll(QUIET, TimeUnit.MILLISECONDS));
    }

    @Test
    void anotherProgramsChangeIsToldOnce() throws Exception {
        try (PlanWatch watch = watch()) {
            PlanFile.open(path).save(renamed("theirs"));
            assertEquals(renamed("theirs"), assertInstanceOf(OnDisk.Other.class, next()).file().plan());
            nothing();
            Files.writeString(path, PlanJson.write(Plans.small()));
            assertInstanceOf(OnDisk.Same.class, next(), "it was taken back");
            watch.lookSoon();
            nothing();
        }
    }

    @Test
    void theSystemTellsOfItWithoutLookingNowAndThen() throws Exception {
        try (PlanWatch watch = watch(Duration.ofHours(1))) {
            Thread.sleep(300);
            PlanFile.open(path).save(renamed("theirs"));
            assertInstanceOf(OnDisk.Other.class, next());
            watch.lookSoon();
        }
    }

    @Test
    void anotherTimeIsNoOtherContent() throws Exception {
        try (PlanWatch watch = watch()) {
            Files.setLastModifiedTime(path, FileTime.from(NOON));
            watch.lookSoon();
            nothing();
            Files.write(path, Files.readAllBytes(path));
            nothing();
        }
    }

    @Test
    void ourOwnSavesAreNobodyElses() throws Exception {
        try (PlanWatch watch = watch()) {
            for (int i = 0; i < 20; i++) {
                file = file.save(renamed("ours " + i));
                watch.expect(file);
                Thread.sleep(10);
            }
            nothing();
        }
    }

    @Test
    void halfOfAFileIsWaitedFor() throws Exception {
        String whole = PlanJson.write(renamed("theirs"));
        try (PlanWatch watch = watch()) {
            Files.writeString(path, whole.substring(0, whole.length() / 2));
            watch.lookSoon();
            Thread.sleep(500);
            Files.writeString(path, whole);
            assertInstanceOf(OnDisk.Other.class, next());
            nothing();
        }
    }

    @Test
    void whatStaysBrokenOrGoneIsTold() throws Exception {
        try (PlanWatch watch = watch()) {
            Files.writeString(path, "{ \"format\": ");
            watch.lookSoon();
            assertTrue(assertInstanceOf(OnDisk.Unreadable.class, next()).sentence().startsWith("small.plan.json can't be opened."));
            Files.delete(path);
            assertInstanceOf(OnDisk.Gone.class, next());
        }
    }

    @Test
    void anOldVersionThatComesBackIsKnownAgain() throws Exception {
        byte[] first = Files.readAllBytes(path);
        try (PlanWatch watch = watch()) {
            watch.lookSoon();
            Thread.sleep(400);
            file = file.save(renamed("ours"));
            watch.expect(file);
            Thread.sleep(400);
            Files.write(path, first);
            assertEquals(Plans.small(), assertInstanceOf(OnDisk.Older.class, next()).file().plan());
        }
    }

    @Test
    void versionsOutliveTheProgramAndAreBounded() throws Exception {
        PlanFile last = file;
        for (int i = 0; i < KnownVersions.MOST + 5; i++) {
            versions.add(last, NOON.plusSeconds(i));
            last = last.save(renamed("version " + i));
        }
        KnownVersions again = KnownVersions.of(path, folder.resolve("state"));
        assertNull(again.supersededSince(file), "the oldest are forgotten");
        assertNull(again.supersededSince(last), "it was never added");
        assertEquals(NOON.plusSeconds(11), again.supersededSince(last.save(renamed("version 10"))));
        String kept = Files.readString(onlyFile());
        assertEquals(KnownVersions.MOST, kept.lines().count());
        assertTrue(kept.lines().allMatch(line -> line.matches("\\S+Z [0-9a-f]{64}")), "no words of the plan");
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder.resolve("state"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aBrokenMemoryIsNone() throws Exception {
        versions.add(file, NOON);
        Files.writeString(onlyFile(), "x y z\n\nnot-a-time abc\n");
        KnownVersions again = KnownVersions.of(path, folder.resolve("state"));
        assertNull(again.supersededSince(file));
    }
}
