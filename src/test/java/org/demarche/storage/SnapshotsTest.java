package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.storage.age.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:30:00Z");

    @TempDir
    Path folder;

    private Path path;
    private PlanFile file;
    private Snapshots snapshots;

    @BeforeEach
    void savePlan() throws Exception {
        path = folder.resolve("a.plan.json");
        file = PlanFile.create(path, Samples.kazakhstan());
        snapshots = of(path);
    }

    private Snapshots of(Path plan) {
        return Snapshots.of(plan, folder.resolve("state/versions"), 1 << 20);
    }

    private static Plan titled(String title) {
        return Samples.kazakhstan().withHeader(Samples.kazakhstan().header().withTitle(title));
    }

    private void save(String title, Instant at) throws Exception {
        file = file.save(titled(title));
        snapshots.keep(file, at);
    }

    private List<String> titles() throws Exception {
        List<String> titles = new java.util.ArrayList<>();
        for (Snapshot one : snapshots.all()) titles.add(one.open(null).plan().header().title());
        return titles;
    }

    @Test
    void eachSaveIsKeptAsItsVeryBytes() throws Exception {
        assertEquals(List.of(), snapshots.all());
        save("One", NOW);
        byte[] one = Files.readAllBytes(path);
        save("Two", NOW.plusSeconds(90));
        assertEquals(List.of("Two", "One"), titles());
        assertArrayEquals(one, Files.readAllBytes(snapshots.all().getLast().file()));
        assertEquals(one.length, snapshots.all().getLast().bytes());
        assertEquals(List.of(NOW.plusSeconds(90), NOW), snapshots.all().stream().map(Snapshot::at).toList());
    }

    @Test
    void theSameTwiceIsKeptOnce() throws Exception {
        save("One", NOW);
        snapshots.keep(file, NOW.plusSeconds(500));
        assertEquals(List.of(NOW), snapshots.all().stream().map(Snapshot::at).toList());
        save("Two", NOW.plusSeconds(600));
        save("One", NOW.plusSeconds(700));
        assertEquals(List.of("One", "Two", "One"), titles(), "going back is a version of its own");
    }

    @Test
    void aClockThatGoesBackLosesNothing() throws Exception {
        save("One", NOW);
        save("Two", NOW.minusSeconds(7200));
        assertEquals("Two", titles().getFirst());
    }

    @Test
    void plansOfTheSameNameDoNotMix() throws Exception {
        save("One", NOW);
        Path other = Files.createDirectories(folder.resolve("b")).resolve("a.plan.json");
        PlanFile.create(other, titled("Other"));
        assertEquals(List.of(), of(other).all());
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), path);
        assertEquals(1, of(link).all().size(), "a link leads to the same");
    }

    @Test
    void onlyItsUserCanReadThem() throws Exception {
        save("One", NOW);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(snapshots.all().getFirst().file().getParent())));
    }

    @Test
    void theyTakeNoMoreThanTheirRoom() throws Exception {
        for (int i = 0; i < 120; i++) save("Title " + i, NOW.plusSeconds(3700L * i));
        long bytes = snapshots.all().stream().mapToLong(Snapshot::bytes).sum();
        assertTrue(bytes <= 1 << 20, bytes + " bytes");
        assertEquals("Title 119", titles().getFirst());
        Snapshots tiny = Snapshots.of(path, folder.resolve("tiny"), 10);
        tiny.keep(file, NOW);
        assertEquals(1, tiny.all().size(), "the newest stays however large it is");
    }

    @Test
    void ofAProtectedPlanNothingIsReadable() throws Exception {
        save("Marker zebra", NOW);
        Passphrase secret = Passphrase.line("correct horse\n".getBytes(StandardCharsets.UTF_8));
        Files.delete(path);
        PlanFile closed = PlanFile.create(path, titled("Marker zebra again"), secret);
        snapshots.keep(closed, NOW.plusSeconds(100));
        assertEquals(1, snapshots.all().size(), "what was kept open is gone");
        try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
            for (Path one : files.filter(Files::isRegularFile).toList())
                assertFalse(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains("zebra"), one.toString());
        }
        Snapshot only = snapshots.all().getFirst();
        assertThrows(PlanFileException.class, () -> only.open(null));
        assertEquals("Marker zebra again", only.open(Passphrase.line("correct horse\n".getBytes(StandardCharsets.UTF_8))).plan().header().title());
    }

    @Test
    void theyCanBeForgotten() throws Exception {
        save("One", NOW);
        save("Two", NOW.plusSeconds(90));
        assertEquals(2, snapshots.forget());
        assertEquals(List.of(), snapshots.all());
        assertEquals(0, snapshots.forget());
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> Snapshots.of(path, inTheWay.resolve("versions"), 1 << 20).keep(file, NOW));
        assertEquals(Samples.kazakhstan(), PlanFile.open(path).plan());
    }

    @Test
    void otherFilesAmongThemMeanNothing() throws Exception {
        save("One", NOW);
        Path own = snapshots.all().getFirst().file().getParent();
        Files.writeString(own.resolve(".2026-11-29T123000.000.version.1234.tmp"), "{");
        Files.writeString(own.resolve("yesterday.version"), "{");
        assertEquals(1, snapshots.all().size());
    }

    @Test
    void whenFullTheOldestGoFirst() throws Exception {
        save("S", NOW);
        long small = snapshots.all().getFirst().bytes();
        save("B" + "x".repeat(3000), NOW.plusSeconds(1));
        Snapshots tight = Snapshots.of(path, folder.resolve("state/versions"), 2 * small + 100);
        file = file.save(titled("N"));
        tight.keep(file, NOW.plusSeconds(2));
        assertEquals(List.of("N"), titles().stream().map(title -> title.substring(0, 1)).toList(), "the oldest go first: S is older than B");
    }

    /// A version that a wrong clock has dated ten years ahead is there, and nothing else follows from it.
    @Test
    void whatIsDatedAheadMakesNoOtherGoAndStaysUntilItsTime() throws Exception {
        save("Ahead", NOW.plus(Duration.ofDays(3650)));
        long small = snapshots.all().getFirst().bytes();
        snapshots = Snapshots.of(path, folder.resolve("state/versions"), 2 * small + 200);
        save("One", NOW);
        snapshots.keep(file, NOW.plusSeconds(1));
        assertEquals(List.of("Ahead", "One"), titles(), "the same is kept once");
        save("Two", NOW.plusSeconds(2));
        assertEquals(List.of("Ahead", "Two", "One"), titles(), "what is ahead takes no room");
        save("Three", NOW.plusSeconds(3));
        assertEquals(List.of("Ahead", "Three", "Two"), titles());
        Snapshots tiny = Snapshots.of(path, folder.resolve("state/versions"), 10);
        file = file.save(titled("Four"));
        tiny.keep(file, NOW.plusSeconds(4));
        assertEquals(List.of("Ahead", "Four"), titles(), "the newest stays however large it is");
        save("Later", NOW.plus(Duration.ofDays(3651)));
        assertEquals(List.of("Later", "Ahead"), titles(), "then it is one like others");
    }

    @Test
    void whatWasFoundIsDatedWhenItWasWrittenWhereItIsTheFirst() throws Exception {
        Instant written = NOW.minus(Duration.ofDays(9));
        snapshots.keepFound(file, written, NOW);
        file = file.save(titled("One"));
        snapshots.keepFound(file, written, NOW.plusSeconds(1));
        assertEquals(List.of(NOW.plusSeconds(1), written), snapshots.all().stream().map(Snapshot::at).toList());
        Snapshots other = of(folder.resolve("b.plan.json"));
        other.keepFound(file, NOW.plus(Duration.ofDays(9)), NOW);
        assertEquals(NOW, other.all().getFirst().at(), "a file's time may be ahead too");
    }

    @Test
    void aWrongClockOnceDoesNotMisdateAllLater() throws Exception {
        save("One", NOW.plus(Duration.ofDays(3650)));
        save("Two", NOW);
        assertTrue(snapshots.all().stream().anyMatch(one -> one.at().equals(NOW)), snapshots.all().toString());
    }
}
