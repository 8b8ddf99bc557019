package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Asking.Answer answer = Asking.Answer.CANCEL;
    private Function<Review, Review.Answer> reviewing = review -> Review.Answer.CANCEL;
    private ShellController shell;
    private Stage stage;

    @BeforeEach
    void openTheSample() {
        System.setProperty(UserFolders.NAMED, folder.toString());
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Answering());
            stage = new Stage();
            shell.start(stage);
            shell.show(PlanDocument.opened(Samples.kazakhstan(), LocalDate::now), null);
        });
    }

    @AfterEach
    void closeTheWindow() {
        Fx.run(stage::hide);
        System.clearProperty(UserFolders.NAMED);
    }

    private final class Answering extends SaysNo {
        Answering() {
            super(asked);
        }

        @Override
        public Answer save(String title) {
            asked.add("save " + title);
            return answer;
        }

        @Override
        public Answer overwrite(String sentence) {
            asked.add(sentence);
            return answer;
        }

        @Override
        public Review.Answer review(Review review) {
            asked.add("review " + review.file());
            return reviewing.apply(review);
        }

        @Override
        public boolean agree(String title, String sentence, String yes, String no) {
            asked.add(yes + "? " + sentence);
            return answer == Answer.SAVE;
        }

        @Override
        public Answer recover(String title, String sentence) {
            asked.add("recover " + title + ": " + sentence);
            return answer;
        }
    }

    private PlanDocument document() {
        return Fx.get(() -> shell.open().document);
    }

    private void renameThePlan() {
        Fx.run(() -> shell.open().bench.edit("rename the plan", plan -> plan.withHeader(plan.header().withTitle("Another title"))));
    }

    @Test
    void undoByKeyTakesBackWhatWasTypedIntoAField() {
        Plan before = document().plan();
        Fx.run(() -> shell.goTo(ScreenName.DEFICITS, before.objectives().getFirst().id()));
        Fx.await("the details of the objective", () -> shell.view().lookup(".details-title-entry .text-area") != null);
        Fx.run(() -> {
            TextArea title = (TextArea) shell.view().lookup(".details-title-entry .text-area");
            title.requestFocus();
            title.setText("Better elections");
        });
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, document().plan());
        Fx.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Better elections", document().plan().objectives().getFirst().title());
    }

    @Test
    void aBurstOfTypingIsOneStep() {
        Plan before = document().plan();
        Fx.run(() -> shell.goTo(ScreenName.DEFICITS, before.objectives().getFirst().id()));
        Fx.await("the details of the objective", () -> shell.view().lookup(".details-title-entry .text-area") != null);
        Fx.run(() -> ((TextArea) shell.view().lookup(".details-title-entry .text-area")).requestFocus());
        Fx.run(() -> ((TextArea) shell.view().lookup(".details-title-entry .text-area")).appendText(" a"));
        Fx.await("the first rest", () -> !open().plan().equals(before));
        Plan first = document().plan();
        Fx.run(() -> ((TextArea) shell.view().lookup(".details-title-entry .text-area")).appendText("b"));
        Fx.await("the second rest", () -> !open().plan().equals(first));
        Fx.run(shell::undo);
        assertEquals(before, document().plan());
    }

    private PlanDocument open() {
        return shell.open().document;
    }

    @Test
    void undoGoesBackToWhereTheEditWasMade() {
        String objective = document().plan().objectives().get(2).id();
        Fx.run(() -> {
            shell.goTo(ScreenName.DEFICITS, objective);
            shell.open().bench.edit("empty the plan", plan -> plan.withObjectives(List.of()));
            shell.goTo(ScreenName.OVERVIEW, null);
        });
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(ScreenName.DEFICITS, Fx.get(() -> shell.open().screen));
        assertEquals(objective, Fx.get(() -> shell.open().screens.get(ScreenName.DEFICITS).selected()));
    }

    @Test
    void closingAsksAboutUnsavedWorkAndStaysWhenCancelled() {
        renameThePlan();
        Fx.run(shell::exit);
        assertEquals(List.of("save Another title"), asked);
        assertTrue(Fx.get(stage::isShowing));
        answer = Asking.Answer.DISCARD;
        Fx.run(shell::exit);
        assertFalse(Fx.get(stage::isShowing));
    }

    @Test
    void closingAPlanThatIsNotModifiedAsksNothing() {
        Fx.run(shell::close);
        assertEquals(List.of(), asked);
        assertNull(Fx.get(shell::open));
    }

    @Test
    void savingWritesTheFileAndItIsRemembered() throws PlanFileException {
        renameThePlan();
        Path file = folder.resolve("another.plan.json");
        assertTrue(Fx.get(() -> shell.filing().saveTo(file)));
        assertEquals(document().plan(), PlanFile.open(file).plan());
        assertFalse(document().isModified());
        assertEquals(file.toString(), Fx.get(ShellController::new).preferences().recent().getFirst().path());
    }

    @Test
    void aFileThatCannotBeOpenedLeavesTheOpenPlanAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.plan.json"), "{ \"format\": ");
        Plan before = document().plan();
        Fx.run(() -> shell.open(file));
        Fx.await("the sentence", () -> !asked.isEmpty());
        assertTrue(asked.getFirst().startsWith("The plan did not open: broken.plan.json"), asked.getFirst());
        assertEquals(before, document().plan());
    }

    @Test
    void aPlanThatStandsAsideSinceSavingWasCutOffIsPutBack() throws Exception {
        Path file = folder.resolve("a.plan.json");
        Path aside = folder.resolve("a.plan.json.before-saving");
        PlanFile.create(file, Samples.firstLook());
        Files.move(file, aside);
        answer = Asking.Answer.CANCEL;
        Fx.run(() -> shell.open(file));
        Fx.await("the question", () -> asked.size() == 1);
        assertEquals("Put it back? %s is missing, because saving it was cut off. What it held before stands beside it as a.plan.json.before-saving: rename that to a.plan.json to have it back.".formatted(file), asked.getFirst());
        assertTrue(Files.exists(aside) && Files.notExists(file), "nothing is moved unasked");
        answer = Asking.Answer.SAVE;
        Fx.run(() -> shell.open(file));
        Fx.await("the plan", () -> shell.open().document.base().equals(Samples.firstLook()));
        assertTrue(Files.exists(file) && Files.notExists(aside));
    }

    @Test
    void controlKFindsAnItemAndEnterGoesThere() {
        Fx.press(KeyCode.CONTROL, KeyCode.K);
        Fx.run(() -> ((TextField) shell.view().lookup(".palette-words")).setText("objective judicial"));
        Fx.press(KeyCode.ENTER);
        assertEquals(ScreenName.DEFICITS, Fx.get(() -> shell.open().screen));
        String selected = Fx.get(() -> shell.open().screens.get(ScreenName.DEFICITS).selected());
        assertNotNull(selected);
        assertEquals("Incremental gains in judicial transparency",
                document().plan().objectives().stream().filter(objective -> objective.id().equals(selected)).findFirst().orElseThrow().title());
    }

    private Drafts drafts() {
        return new Drafts(folder.resolve("drafts"));
    }

    private long kept() {
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            return files.filter(file -> file.toString().endsWith(".draft")).count();
        } catch (IOException none) {
            return 0;
        }
    }

    @Test
    void unsavedWorkIsKeptUntilItIsSavedOrTakenBack() throws IOException {
        renameThePlan();
        Fx.await("the change is kept", () -> kept() == 1);
        assertEquals(List.of(), drafts().left(), "it belongs to this window");
        Fx.run(shell::undo);
        Fx.await("nothing is left to keep", () -> kept() == 0);
        renameThePlan();
        Fx.await("the change is kept again", () -> kept() == 1);
        Path file = folder.resolve("saved.plan.json");
        Fx.run(() -> assertTrue(shell.filing().saveTo(file)));
        Fx.await("it is saved", () -> kept() == 0);
    }

    @Test
    void workThatIsLetGoOfIsNotOfferedAgain() throws IOException {
        renameThePlan();
        Fx.await("the change is kept", () -> kept() == 1);
        answer = Asking.Answer.DISCARD;
        Fx.run(shell::close);
        assertEquals(0, kept());
        assertEquals(List.of(), drafts().left());
    }

    @Test
    void whatACrashLeftComesBackAndNothingIsOverwritten() throws Exception {
        Path file = folder.resolve("crashed.plan.json");
        PlanFile written = PlanFile.create(file, Samples.kazakhstan());
        Plan unsaved = written.plan().withHeader(written.plan().header().withTitle("Better title"));
        try (Draft crashed = drafts().begin()) {
            crashed.keep(unsaved, written, Instant.parse("2026-05-04T12:00:00Z"));
        }
        byte[] before = Files.readAllBytes(file);
        answer = Asking.Answer.SAVE;
        Fx.run(() -> shell.recoverOr(() -> asked.add("otherwise")));
        Fx.await("the plan is back", () -> open().base().equals(unsaved));
        assertTrue(document().isModified());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(asked.contains("otherwise"));
        assertTrue(asked.getLast().startsWith("recover Better title: It belongs to " + file), asked.toString());
        assertTrue(asked.getLast().contains("Better title"), "what would come back is told: " + asked);
        assertEquals(List.of(), drafts().left(), "it is this window's now");
        Fx.run(() -> assertTrue(shell.filing().save()));
        assertEquals(unsaved, PlanFile.open(file).plan());
        Fx.await("it is saved", () -> kept() == 0);
    }

    @Test
    void aFaultIsToldWithoutAWordOfThePlan() {
        Faults faults = Fx.get(() -> new Faults(shell));
        Thread thread = Thread.ofVirtual().unstarted(() -> { throw new IllegalStateException("secret words", new IllegalArgumentException("more of them")); });
        thread.setUncaughtExceptionHandler(faults);
        thread.start();
        Fx.await("it is told", () -> !asked.isEmpty());
        assertTrue(asked.getLast().contains("java.lang.IllegalStateException") && asked.getLast().contains("caused by java.lang.IllegalArgumentException"), asked.getLast());
        assertTrue(asked.getLast().contains("ShellTest"), "where it happened");
        assertFalse(asked.getLast().contains("secret") || asked.getLast().contains("more of them"), asked.getLast());
    }

    @Test
    void whatIsLeftForLaterStays() throws Exception {
        try (Draft crashed = drafts().begin()) {
            crashed.keep(Samples.kazakhstan(), null, Instant.parse("2026-05-04T12:00:00Z"));
        }
        Fx.run(() -> shell.recoverOr(() -> asked.add("otherwise")));
        Fx.await("the program goes on", () -> asked.contains("otherwise"));
        assertEquals(1, drafts().left().size());
    }
}
