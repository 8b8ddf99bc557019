package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanLockTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path plan;
    private Path state;

    @BeforeEach
    void write() throws IOException, PlanFileException {
        plan = Files.createDirectory(folder.resolve("shared")).resolve("small.plan.json");
        state = folder.resolve("state");
        PlanFile.create(plan, Plans.small());
    }

    private List<String> besidePlan() throws IOException {
        try (Stream<Path> files = Files.list(plan.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Holds a plan's lock until it is killed.
    static final class Holding {
        public static void main(String[] arguments) throws Exception {
            PlanLock lock = PlanLock.take(Path.of(arguments[0]), Path.of(arguments[1]), NOON);
            System.out.println(lock.other() == null ? "held" : "taken");
            Thread.sleep(60_000);
        }
    }

    private Process holding(Path stateOfOther) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        Holding.class.getName(), plan.toString(), stateOfOther.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        assertEquals("held", told.readLine());
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    void anotherProgramIsToldWhoHasThePlanUntilThatOneIsKilled() throws Exception {
        Process other = holding(state);
        PlanLock.Holder holder = PlanLock.holder(plan, state);
        assertNotNull(holder);
        assertEquals(System.getProperty("user.name"), holder.user());
        assertEquals(NOON, holder.since());
        assertTrue(holder.isSelf());
        assertNotNull(PlanLock.holder(plan, state), "looking does not take it away");
        kill(other);
        assertTrue(besidePlan().contains(".~small.plan.json.lock"), "the file is left behind");
        try (PlanLock mine = PlanLock.take(plan, state, NOON)) {
            assertNull(mine.other(), "and means nothing");
        }
        assertEquals(List.of("small.plan.json"), besidePlan());
    }

    @Test
    void aColleagueWithAnotherStateFolderIsToldByTheFileBesideThePlan() throws Exception {
        Process colleague = holding(folder.resolve("state of a colleague"));
        assertNotNull(PlanLock.holder(plan, state));
        kill(colleague);
        assertNull(PlanLock.holder(plan, state));
    }

    @Test
    void twoWindowsOfOneProgramKnowOfEachOther() throws IOException {
        try (PlanLock first = PlanLock.take(plan, state, NOON); PlanLock second = PlanLock.take(plan, state, NOON.plusSeconds(60))) {
            assertNull(first.other());
            assertNotNull(second.other());
            assertEquals(NOON, second.other().since());
            second.close();
            assertNotNull(PlanLock.holder(plan, state), "closing the one that has nothing lets go of nothing");
        }
        assertNull(PlanLock.holder(plan, state));
        assertEquals(List.of("small.plan.json"), besidePlan());
    }

    @Test
    void aLinkLeadsToTheSameLock() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), plan);
        try (PlanLock first = PlanLock.take(plan, state, NOON)) {
            assertNull(first.other());
            assertNotNull(PlanLock.holder(link, state));
        }
    }

    @Test
    void aFolderThatTakesNoFilesIsNoObstacle() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(plan.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try (PlanLock first = PlanLock.take(plan, state, NOON)) {
            assertNull(first.other());
            assertNotNull(PlanLock.holder(plan, state), "the one in the state folder holds");
        } finally {
            Files.setPosixFilePermissions(plan.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whatIsNoLockIsNobodyInParticular() throws IOException {
        Files.writeString(plan.resolveSibling(".~small.plan.json.lock"), "half of a li");
        try (PlanLock lock = PlanLock.take(plan, state, NOON)) {
            assertNull(lock.other());
        }
        assertFalse(Files.exists(plan.resolveSibling(".~small.plan.json.lock")));
    }
}
