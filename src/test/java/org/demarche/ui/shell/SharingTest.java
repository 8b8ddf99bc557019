package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.model.merge.Merge;
import org.demarche.model.merge.Side;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/// Two hands on one file, as the window meets them.
class SharingTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Function<Review, Review.Answer> reviewing = review -> Review.Answer.CANCEL;
    private Path file;
    private PlanFile theirs;
    private ShellController shell;
    private Stage stage;

    @BeforeEach
    void openAPlan() throws PlanFileException {
        System.setProperty(UserFolders.NAMED, folder.resolve("config").toString());
        file = folder.resolve("kazakhstan.plan.json");
        theirs = PlanFile.create(file, Samples.kazakhstan());
        open();
    }

    private void open() throws PlanFileException {
        PlanFile opened = PlanFile.open(file);
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Answering());
            stage = new Stage();
            shell.start(stage);
            shell.show(PlanDocument.opened(opened.plan(), LocalDate::now), opened);
        });
    }

    @AfterEach
    void closeTheWindow() {
        Fx.run(() -> {
            shell.sharing().end();
            stage.hide();
        });
        System.clearProperty(UserFolders.NAMED);
    }

    private final class Answering extends SaysNo {
        Answering() {
            super(asked);
        }

        @Override
        public Answer overwrite(String sentence) {
            asked.add(sentence);
            return Answer.CANCEL;
        }

        @Override
        public Review.Answer review(Review review) {
            asked.add("review");
            return reviewing.apply(review);
        }
    }

    private PlanDocument document() {
        return shell.open().document;
    }

    private static Plan titled(Plan plan, String title) {
        return plan.withHeader(plan.header().withTitle(title));
    }

    private static Plan about(Plan plan, String subject) {
        return plan.withHeader(plan.header().withSubject(subject));
    }

    private void edit(Function<Plan, Plan> edit) {
        Fx.run(() -> document().apply("edit", edit::apply));
    }

    private void theySave(Function<Plan, Plan> edit) throws PlanFileException {
        theirs = PlanFile.open(file);
        theirs = theirs.save(edit.apply(theirs.plan()));
    }

    private Node notice() {
        return shell.view().lookup(".notice");
    }

    private void awaitNotice(String words) {
        Fx.await("a notice with: " + words, () -> notice().isVisible() && notice().getAccessibleText().contains(words));
    }

    private void press(String button) {
        Fx.run(() -> notice().lookupAll(".button").stream().map(Button.class::cast).filter(one -> one.getText().equals(button)).findFirst().orElseThrow().fire());
    }

    private static Review.Answer merged(Review review, @Nullable Side side) {
        Merge merge = Merge.of(review.base(), review.ours(), review.theirs().plan());
        return new Review.Answer(Review.Way.MERGE, (side == null ? merge : merge.chooseRest(side)).merged());
    }

    @Test
    void theirChangeIsToldInWordsAndTakenAsOneStep() throws Exception {
        Plan before = Fx.get(document()::base);
        theySave(plan -> titled(plan, "Their title"));
        awaitNotice("kazakhstan.plan.json was changed by another program: 1 change");
        awaitNotice("→ \"Their title\"");
        press("Take it");
        Fx.await("it is taken", () -> document().base().header().title().equals("Their title"));
        assertFalse(Fx.get(document()::isModified));
        assertFalse(Fx.get(notice()::isVisible));
        Fx.run(shell::undo);
        assertEquals(before, Fx.get(document()::base));
        assertTrue(Fx.get(document()::isModified));
        assertNull(Fx.get(document()::undoLabel), "it was one step");
        assertEquals(List.of(), asked);
    }

    @Test
    void bothChangesStandInTheNextSave() throws Exception {
        edit(plan -> about(plan, "Ours"));
        theySave(plan -> titled(plan, "Their title"));
        awaitNotice("1 change");
        press("Take it");
        Fx.await("it is taken", () -> document().base().header().title().equals("Their title"));
        assertTrue(Fx.get(() -> shell.filing().save()));
        assertEquals(titled(about(Samples.kazakhstan(), "Ours"), "Their title"), PlanFile.open(file).plan());
        assertEquals(List.of(), asked);
    }

    @Test
    void savingOverAChangedFileLeadsToTheReview() throws Exception {
        edit(plan -> titled(plan, "Our title"));
        theySave(plan -> about(titled(plan, "Their title"), "Theirs"));
        assertFalse(Fx.get(() -> shell.filing().save()), "cancelled");
        assertEquals(theirs.plan(), PlanFile.open(file).plan());
        reviewing = review -> {
            assertTrue(review.isSaving());
            return merged(review, Side.OURS);
        };
        assertTrue(Fx.get(() -> shell.filing().save()));
        assertEquals(titled(about(Samples.kazakhstan(), "Theirs"), "Our title"), PlanFile.open(file).plan());
        assertFalse(Fx.get(document()::isModified));
        assertEquals(List.of("review", "review"), asked);
    }

    @Test
    void overwritingStaysPossible() throws Exception {
        edit(plan -> titled(plan, "Our title"));
        theySave(plan -> about(plan, "Theirs"));
        reviewing = review -> new Review.Answer(Review.Way.OVERWRITE, null);
        assertTrue(Fx.get(() -> shell.filing().save()));
        assertEquals(titled(Samples.kazakhstan(), "Our title"), PlanFile.open(file).plan());
    }

    @Test
    void aConflictIsNeverTakenUnasked() throws Exception {
        edit(plan -> titled(plan, "Our title"));
        theySave(plan -> titled(plan, "Their title"));
        awaitNotice("1 change, some against yours");
        press("Review…");
        Fx.await("the review", () -> asked.contains("review"));
        assertEquals("Our title", Fx.get(document()::base).header().title());
    }

    @Test
    void anOldVersionThatComesBackIsNotTakenForNewWork() throws Exception {
        byte[] first = Files.readAllBytes(file);
        Fx.run(() -> shell.sharing().lookSoon());
        edit(plan -> titled(plan, "Our title"));
        Thread.sleep(500);
        assertTrue(Fx.get(() -> shell.filing().save()));
        Thread.sleep(500);
        Files.write(file, first);
        awaitNotice("kazakhstan.plan.json went back to the version of ");
        assertTrue(Fx.get(() -> shell.filing().save()), "saving writes ours again and asks nothing");
        assertEquals("Our title", PlanFile.open(file).plan().header().title());
        assertEquals(List.of(), asked);
        Fx.run(() -> shell.sharing().end());
        Files.write(file, first);
        Fx.run(stage::hide);
        open();
        awaitNotice("This is the version of ");
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws Exception {
        Files.delete(file);
        awaitNotice("kazakhstan.plan.json is not there any more.");
        press("Write it again");
        assertEquals(Samples.kazakhstan(), PlanFile.open(file).plan());
        assertFalse(Fx.get(notice()::isVisible));
    }

    @Test
    void ourOwnSavesAndATouchSayNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            String title = "Title " + i;
            edit(plan -> titled(plan, title));
            assertTrue(Fx.get(() -> shell.filing().save()));
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        Fx.run(() -> shell.sharing().lookSoon());
        Thread.sleep(1000);
        assertFalse(Fx.get(notice()::isVisible));
    }

    @Test
    void aPlanThatSomebodyHasOpenCanBeReadWithoutSavingOverIt() throws Exception {
        Path lock = folder.resolve(".~kazakhstan.plan.json.lock");
        Fx.await("this window has it", () -> Files.exists(lock));
        ShellController first = shell;
        Stage firstStage = stage;
        open();
        awaitNotice("Another window of yours has had this plan open since ");
        press("Only read");
        assertTrue(Fx.get(stage::getTitle).contains("(only to read)"));
        Fx.run(() -> {
            first.sharing().end();
            firstStage.hide();
        });
        Fx.run(() -> shell.sharing().lookSoon());
        Fx.await("the lock passes on", () -> Files.exists(lock));
    }

    @Test
    void theReviewWaitsForAChoiceAndIsDoneByKeys() throws Exception {
        Plan base = Samples.kazakhstan();
        theySave(plan -> about(titled(plan, "Their title"), "Theirs"));
        Review review = new Review("kazakhstan.plan.json", base, titled(base, "Our title"), theirs, true);
        ReviewDialog dialog = Fx.get(() -> {
            ReviewDialog made = new ReviewDialog(review);
            made.initOwner(stage);
            made.show();
            return made;
        });
        Fx.await("the conflict", () -> dialog.getDialogPane().lookup(".conflict-card") != null);
        Button merge = Fx.get(() -> button(dialog, "Merge"));
        assertTrue(Fx.get(merge::isDisabled));
        assertTrue(Fx.get(() -> dialog.getDialogPane().lookupAll(".label").stream().anyMatch(label -> ((Labeled) label).getText().contains("\"Their title\""))));
        Fx.await("the choice has the focus", () -> dialog.getDialogPane().getScene().getFocusOwner() instanceof RadioButton);
        Fx.press(KeyCode.SPACE);
        assertFalse(Fx.get(merge::isDisabled));
        Fx.run(merge::fire);
        Fx.await("it is merged", () -> !dialog.isShowing());
        assertEquals(about(titled(base, "Our title"), "Theirs"), Fx.get(dialog::getResult).merged());
    }

    private static Button button(ReviewDialog dialog, String text) {
        return dialog.getDialogPane().getButtonTypes().stream().filter(type -> type.getText().equals(text)).map(type -> (Button) dialog.getDialogPane().lookupButton(type)).findFirst().orElseThrow();
    }
}
