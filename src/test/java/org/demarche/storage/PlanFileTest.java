package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFileException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class PlanFileTest {
    private static final Plan MOVED = Plans.small().withElectionOn(Plans.ELECTION_DAY.plusDays(14));

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void writeASmallPlan() throws IOException {
        path = folder.resolve("small.plan.json");
        Files.writeString(path, PlanJson.write(Plans.small()));
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Reason reason(Executable action) {
        return assertThrows(PlanFileException.class, action).reason();
    }

    @Test
    void whatIsSavedIsThereWhenOpenedAgain() throws Exception {
        PlanFile saved = PlanFile.open(path).save(MOVED);
        assertEquals(MOVED, saved.plan());
        assertEquals(MOVED, PlanFile.open(path).plan());
        assertEquals(List.of("small.plan.json"), namesInFolder());
    }

    @Test
    void savingAnUnchangedPlanLeavesEveryByte() throws Exception {
        byte[] byHand = ("\uFEFF" + Files.readString(path).replace("\n", "\r\n").replace("  ", "\t").stripTrailing()).getBytes(StandardCharsets.UTF_8);
        Files.write(path, byHand);
        PlanFile.open(path).save(Plans.small());
        assertArrayEquals(byHand, Files.readAllBytes(path));
    }

    @Test
    void savingTwiceInARowIsNotTakenForAnotherProgramsChange() throws Exception {
        PlanFile.open(path).save(MOVED).save(Plans.small());
        assertEquals(Plans.small(), PlanFile.open(path).plan());
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotSavedOver() throws Exception {
        PlanFile opened = PlanFile.open(path);
        String others = PlanJson.write(Plans.bare());
        Files.writeString(path, others);
        assertEquals(Reason.CHANGED_ON_DISK, reason(() -> opened.save(MOVED)));
        assertEquals(others, Files.readString(path));
    }

    @Test
    void aFileThatWasOnlyTouchedHasNotChanged() throws Exception {
        PlanFile opened = PlanFile.open(path);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1));
        assertFalse(opened.isChangedOnDisk());
    }

    @Test
    void overwritingGoesOverAnotherProgramsChange() throws Exception {
        PlanFile opened = PlanFile.open(path);
        Files.writeString(path, "something else");
        opened.overwrite(MOVED);
        assertEquals(MOVED, PlanFile.open(path).plan());
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws Exception {
        PlanFile opened = PlanFile.open(path);
        Files.delete(path);
        opened.save(MOVED);
        assertEquals(MOVED, PlanFile.open(path).plan());
    }

    @Test
    void aNewPlanIsLaidOutPlainly() throws Exception {
        Path fresh = folder.resolve("new.plan.json");
        PlanFile.create(fresh, MOVED);
        assertEquals(PlanJson.write(MOVED), Files.readString(fresh));
    }

    @Test
    void aNewPlanMayReplaceAnotherPlan() throws Exception {
        PlanFile.create(path, MOVED);
        assertEquals(MOVED, PlanFile.open(path).plan());
    }

    @Test
    void aFileThatCannotBeReadIsNeverReplaced() throws Exception {
        Files.writeString(path, "{ \"format\": \"demarche-plan\", \"version\": 1, ");
        assertEquals(Reason.IN_THE_WAY, reason(() -> PlanFile.create(path, MOVED)));
        assertEquals("{ \"format\": \"demarche-plan\", \"version\": 1, ", Files.readString(path));
    }

    @Test
    void aFailureHalfwayLeavesTheOldFileAndNothingBesideIt() throws Exception {
        byte[] before = Files.readAllBytes(path);
        IOException full = assertThrows(IOException.class, () -> SafeWrite.to(path, file -> {
            file.write(ByteBuffer.wrap(before, 0, before.length / 2));
            throw new IOException("No space left on device");
        }, before));
        assertEquals("No space left on device", full.getMessage());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("small.plan.json"), namesInFolder());
    }

    @Test
    void aPlanThatLosesMostOfItselfIsWrittenOnlyWhereThatIsMeant() throws Exception {
        Path large = folder.resolve("large.plan.json");
        PlanFile opened = PlanFile.create(large, Samples.kazakhstan());
        byte[] before = Files.readAllBytes(large);
        assertEquals(Reason.MUCH_SMALLER, reason(() -> opened.save(Plans.small())));
        assertArrayEquals(before, Files.readAllBytes(large));
        Plan aNeedLess = opened.plan().withInitiatives(opened.plan().initiatives().subList(1, opened.plan().initiatives().size()));
        assertEquals(aNeedLess, opened.save(aNeedLess).plan(), "an ordinary deletion is none of its business");
        assertEquals(Plans.small(), PlanFile.open(large).overwrite(Plans.small()).plan());
    }

    @Test
    void whatReadsBackAsSomethingElseReplacesNothing() throws Exception {
        byte[] before = Files.readAllBytes(path);
        IOException damaged = assertThrows(IOException.class, () -> SafeWrite.to(path, file -> file.write(ByteBuffer.wrap(before, 0, before.length - 1)), before));
        assertTrue(damaged.getMessage().contains("reads back as something else"), damaged.getMessage());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("small.plan.json"), namesInFolder());
    }

    @Test
    void aFolderInThePlaceOfTheFileIsLeftAlone() throws Exception {
        Path taken = folder.resolve("taken.plan.json");
        Files.createDirectory(taken);
        PlanFile opened = PlanFile.open(path);
        Files.delete(path);
        Files.createDirectory(path);
        assertEquals(Reason.NOT_WRITTEN, reason(() -> opened.overwrite(MOVED)));
        assertTrue(Files.isDirectory(path));
        assertEquals(Reason.IN_THE_WAY, reason(() -> PlanFile.create(taken, MOVED)));
    }

    @Test
    void aFolderThatIsGoneIsSaidInASentence() throws Exception {
        Path nowhere = folder.resolve("gone").resolve("new.plan.json");
        PlanFileException said = assertThrows(PlanFileException.class, () -> PlanFile.create(nowhere, MOVED));
        assertEquals(Reason.NOT_WRITTEN, said.reason());
        assertEquals("new.plan.json could not be saved: there is no such folder. Nothing was changed; save it somewhere else.", said.getMessage());
    }

    @Test
    void aFolderThatTakesNoFilesLeavesTheOldOne() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix") && !"root".equals(System.getProperty("user.name")));
        PlanFile opened = PlanFile.open(path);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertEquals(Reason.NOT_WRITTEN, reason(() -> opened.save(MOVED)));
            assertEquals(Plans.small(), PlanFile.open(path).plan());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whoMayReadTheFileStaysAsItWas() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        PlanFile.open(path).save(MOVED);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws Exception {
        Path link = folder.resolve("link.plan.json");
        Files.createSymbolicLink(link, path.getFileName());
        PlanFile.open(link).save(MOVED);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(MOVED, PlanFile.open(path).plan());
    }

    @Test
    void aMissingFileIsSaidInASentence() {
        Path missing = folder.resolve("missing.plan.json");
        PlanFileException said = assertThrows(PlanFileException.class, () -> PlanFile.open(missing));
        assertEquals(missing + " can't be opened: there is no such file. Maybe it was moved?", said.getMessage());
    }

    /// Where nothing moves in one go, the old file stands aside for a moment, and a kill may fall into it.
    @Test
    void whatStandsAsideIsToldAndComesBack() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), path.getFileName());
        Path aside = Files.move(path, path.resolveSibling(path.getFileName() + ".before-saving"));
        for (Path way : List.of(path, link)) {
            PlanFileException said = assertThrows(PlanFileException.class, () -> PlanFile.open(way));
            assertEquals(Reason.STANDS_ASIDE, said.reason());
            assertEquals(
                    "%s is missing, because saving it was cut off. What it held before stands beside it as %s: rename that to %s to have it back.".formatted(way, aside.getFileName(), path.getFileName()),
                    said.getMessage());
        }
        PlanFile.putBack(link);
        assertArrayEquals(before, Files.readAllBytes(path));
        assertFalse(Files.exists(aside));
        assertTrue(Files.isSymbolicLink(link));
        Files.writeString(aside, "older");
        PlanFile.putBack(path);
        assertArrayEquals(before, Files.readAllBytes(path), "what is there is never replaced");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        Files.write(path, new byte[] {'{', (byte) 0xE9, '}'});
        assertEquals(Reason.NOT_A_PLAN, reason(() -> PlanFile.open(path)));
    }

    @Test
    void aPlanThatItsFileCouldNotHoldIsNotWritten() throws Exception {
        PlanFile opened = PlanFile.open(path);
        Plan twice = Plans.with(Plans.initiative("same", null, null), Plans.initiative("same", null, null));
        assertEquals(Reason.NOT_WRITTEN, reason(() -> opened.save(twice)));
        assertEquals(Plans.small(), PlanFile.open(path).plan());
    }
}
