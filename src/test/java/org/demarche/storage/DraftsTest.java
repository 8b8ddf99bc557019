package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Drafts drafts;
    private Path file;

    @BeforeEach
    void open() throws PlanFileException {
        drafts = new Drafts(folder.resolve("drafts"));
        file = folder.resolve("small.plan.json");
        PlanFile.create(file, Plans.small());
    }

    private static Plan renamed(String title) {
        return Plans.small().withHeader(Plans.small().header().withTitle(title));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatWasKeptLastComesBackWithWhereItBelongs() throws IOException, PlanFileException {
        Draft draft = drafts.begin();
        draft.keep(renamed("first"), PlanFile.open(file), NOON.minusSeconds(1));
        draft.keep(renamed("second"), PlanFile.open(file), NOON);
        draft.close();
        Left left = drafts.left().getFirst();
        assertEquals(renamed("second"), left.plan());
        assertEquals(NOON, left.keptAt());
        assertEquals(file.toAbsolutePath(), left.file());
        PlanFile asItWas = left.fileAsItWas();
        assertNotNull(asItWas);
        assertEquals(Plans.small(), asItWas.plan(), "the plan's own file is untouched");
        left.draft().discard();
        assertEquals(List.of(), kept());
    }

    @Test
    void aDraftThatIsHeldIsNobodyElses() throws IOException {
        Draft draft = drafts.begin();
        draft.keep(renamed("mine"), null, NOON);
        assertEquals(List.of(), drafts.left());
        draft.close();
        List<Left> left = drafts.left();
        assertEquals(1, left.size());
        assertEquals(List.of(), drafts.left(), "it is offered once at a time");
        left.getFirst().draft().close();
        assertEquals(1, drafts.left().size(), "what was not taken is offered again");
    }

    @Test
    void aFileThatIsAnotherByNowIsNotSavedOver() throws IOException, PlanFileException {
        Draft draft = drafts.begin();
        draft.keep(renamed("mine"), PlanFile.open(file), NOON);
        draft.close();
        PlanFile.open(file).save(renamed("theirs"));
        Left left = drafts.left().getFirst();
        assertNull(left.fileAsItWas());
        assertEquals(renamed("mine"), left.plan());
        Files.delete(file);
        assertNull(left.fileAsItWas());
    }

    @Test
    void nothingComesBackOfWhatWasSaved() throws IOException {
        Draft draft = drafts.begin();
        draft.keep(renamed("x"), null, NOON);
        draft.clear();
        draft.close();
        assertEquals(List.of(), drafts.left());
        assertEquals(List.of(), kept(), "and its lock is gone");
    }

    @Test
    void brokenDraftsAreLeftWhereTheyAreAndDoNotHideOthers() throws IOException {
        Draft good = drafts.begin();
        good.keep(renamed("good"), null, NOON);
        good.close();
        long seed = 4711;
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(kept().stream().filter(one -> one.toString().endsWith(Draft.ENDING)).findFirst().orElseThrow());
        for (int i = 0; i < 20; i++) {
            byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length - 2));
            Files.write(folder.resolve("drafts").resolve("broken" + i + Draft.ENDING), cut);
            Files.write(folder.resolve("drafts").resolve("broken" + i + ".lock"), new byte[0]);
        }
        assertEquals(List.of("good"), drafts.left().stream().map(left -> left.plan().header().title()).toList(), "seed " + seed);
        assertEquals(42, kept().size());
    }

    @Test
    void aDraftThatNamesNoPossibleFileHidesNoOther() throws IOException {
        Draft draft = drafts.begin();
        draft.keep(renamed("good"), null, NOON);
        draft.close();
        String broken = "{\"keptAt\":\"" + NOON + "\",\"file\":\"a\\u0000b\",\"fingerprint\":null,\"key\":null}\n" + PlanJson.write(renamed("broken"));
        Files.writeString(folder.resolve("drafts").resolve("broken" + Draft.ENDING), broken);
        Files.write(folder.resolve("drafts").resolve("broken.lock"), new byte[0]);
        assertEquals(List.of("good"), drafts.left().stream().map(left -> left.plan().header().title()).toList());
    }

    @Test
    void aProtectedPlansDraftIsAsClosedAsThePlan() throws Exception {
        Key anna = new Key(new Random(2005));
        Path closed = folder.resolve("small.plan.json.age");
        PlanFile.create(closed, Plans.small(), anna.recipients());
        Draft draft = drafts.begin();
        draft.keep(renamed("first secret"), PlanFile.open(closed, anna.identity()), NOON.minusSeconds(1));
        draft.keep(renamed("second secret"), PlanFile.open(closed, anna.identity()), NOON);
        draft.close();
        for (Path one : kept()) assertFalse(Files.readString(one, StandardCharsets.ISO_8859_1).contains("secret"), one.toString());
        assertEquals(List.of(), drafts.left(), "nothing is told of it before it is opened");
        LeftClosed left = drafts.leftClosed().getFirst();
        assertEquals(closed.toAbsolutePath(), left.file());
        assertFalse(left.isForPassphrase());
        assertThrows(PlanFileException.class, () -> left.open(new Key(new Random(2006)).identity()));
        Left opened = left.open(anna.identity());
        assertEquals(renamed("second secret"), opened.plan());
        assertEquals(Plans.small(), opened.fileAsItWas().plan(), "its file opens with the same key");
        assertEquals(anna.recipients(), opened.seal().protection());
        left.draft().discard();
        assertEquals(List.of(), kept());
    }

    @Test
    void aWipedPassphraseClosesNothing() throws Exception {
        Passphrase words = Passphrase.typed("four words of it".toCharArray());
        PlanFile opened = PlanFile.create(folder.resolve("small.plan.json.age"), Plans.small(), words);
        opened.seal().forget();
        try (Draft draft = drafts.begin()) {
            assertThrows(IOException.class, () -> draft.keep(renamed("x"), opened, NOON));
        }
        assertThrows(IllegalStateException.class, () -> opened.save(renamed("x")));
        assertEquals(Plans.small(), PlanFile.open(opened.path(), Passphrase.typed("four words of it".toCharArray())).plan());
    }

    @Test
    void othersMayNotReadThem() throws IOException {
        drafts.begin().close();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("drafts"))));
    }

    /// A program of its own that keeps one plan after another until it is killed, and says which after each.
    static final class Dying {
        public static void main(String[] arguments) throws Exception {
            Draft draft = new Drafts(Path.of(arguments[0])).begin();
            for (int i = 0; ; i++) {
                draft.keep(renamed("step " + i), null, Instant.now());
                System.out.println(i);
            }
        }
    }

    /// The whole lines that are told by now.
    private static List<String> lines(Path told) throws IOException {
        String all = Files.readString(told);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    /// Killed at random instants, as `kill -9` does: what comes back is the last plan that was kept for certain, or the one being kept.
    @Test
    void whatIsKeptOutlivesTheProgram() throws Exception {
        long seed = 20051204;
        Random random = new Random(seed);
        Path told = folder.resolve("told");
        for (int round = 0; round < 5; round++) {
            Files.writeString(told, "");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                            Dying.class.getName(), folder.resolve("drafts").toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(told.toFile())
                    .start();
            while (lines(told).isEmpty() && process.isAlive()) Thread.sleep(5);
            Thread.sleep(random.nextInt(150));
            process.destroyForcibly();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            int last = Integer.parseInt(lines(told).getLast());
            List<Left> left = drafts.left();
            assertEquals(1, left.size(), "round " + round + ", seed " + seed);
            String title = left.getFirst().plan().header().title();
            assertTrue(title.equals("step " + last) || title.equals("step " + (last + 1)), title + " after " + last + ", seed " + seed);
            left.getFirst().draft().discard();
        }
    }
}
