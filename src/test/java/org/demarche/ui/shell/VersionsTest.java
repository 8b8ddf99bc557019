package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Samples;
import org.demarche.storage.Snapshot;
import org.demarche.storage.Snapshots;
import org.demarche.storage.UserFolders;
import org.demarche.storage.age.Passphrase;
import org.demarche.ui.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Earlier versions, as the window keeps and shows them.
class VersionsTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Function<VersionsDialog.Question, Versions.@Nullable Answer> answering = question -> null;
    private Path file;
    private ShellController shell;
    private Stage stage;

    @BeforeEach
    void openAPlan() throws Exception {
        System.setProperty(UserFolders.NAMED, folder.resolve("user").toString());
        file = folder.resolve("kazakhstan.plan.json");
        PlanFile opened = PlanFile.create(file, Samples.kazakhstan());
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Answering());
            stage = new Stage();
            shell.start(stage);
            shell.show(PlanDocument.opened(opened.plan(), () -> LocalDate.of(2005, 10, 3)), opened);
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
        public Versions.@Nullable Answer version(VersionsDialog.Question question) {
            asked.add(question.file() + ", " + question.versions().size() + " versions");
            return answering.apply(question);
        }
    }

    private void saveAs(String title) {
        Fx.run(() -> {
            shell.open().document.apply("edit", plan -> titled(plan, title));
            assertTrue(shell.filing().save());
        });
    }

    private static Plan titled(Plan plan, String title) {
        return plan.withHeader(plan.header().withTitle(title));
    }

    /// On the window's thread.
    private String title() {
        return shell.open().document.base().header().title();
    }

    private Versions.Answer last(VersionsDialog.Question question, @Nullable Path copy) {
        try {
            return new Versions.Answer(question.versions().getLast(), question.versions().getLast().open(null), copy);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void goingBackIsAStepThatUndoTakesBackAndTheFileStays() throws Exception {
        saveAs("Two");
        saveAs("Three");
        byte[] saved = Files.readAllBytes(file);
        answering = question -> last(question, null);
        Fx.run(shell.versions()::show);
        Fx.await("the version of before the first save", () -> title().equals(Samples.kazakhstan().header().title()));
        assertEquals(List.of("kazakhstan.plan.json, 3 versions"), asked);
        assertTrue(Fx.get(() -> shell.open().document.isModified()));
        assertEquals(new String(saved), Files.readString(file), "the file stays as it is");
        Fx.run(shell::undo);
        assertEquals("Three", Fx.get(this::title));
        assertFalse(Fx.get(() -> shell.open().document.isModified()));
        Fx.run(shell::redo);
        assertEquals(Samples.kazakhstan(), Fx.get(() -> shell.open().document.base()));
    }

    @Test
    void aCopyIsWrittenAndTheWindowStays() throws Exception {
        saveAs("Two");
        Path copy = folder.resolve("earlier.plan.json");
        answering = question -> last(question, copy);
        Fx.run(shell.versions()::show);
        Fx.await("the copy", () -> Files.exists(copy));
        assertEquals(Samples.kazakhstan(), PlanFile.open(copy).plan());
        assertEquals("Two", Fx.get(this::title));
    }

    @Test
    void aCopyOverAnotherPlanKeepsThatFirst() throws Exception {
        saveAs("Two");
        Path other = folder.resolve("other.plan.json");
        PlanFile.create(other, titled(Samples.kazakhstan(), "Other"));
        answering = question -> last(question, other);
        Fx.run(shell.versions()::show);
        Fx.await("the plan that was there", () -> titles(other).contains("Other"));
    }

    @Test
    void goingBackInAPlanThatHasChangedMeanwhileSaysSo() {
        saveAs("Two");
        saveAs("Three");
        answering = question -> {
            Platform.runLater(() -> shell.open().document.apply("merge", plan -> titled(plan, "Theirs")));
            return last(question, null);
        };
        Fx.run(shell.versions()::show);
        Fx.await("the sentence", () -> shell.view().lookupAll(".label").stream().anyMatch(label -> label instanceof Labeled words && words.getText().startsWith("The plan has changed meanwhile")));
        assertEquals("Theirs", Fx.get(this::title));
    }

    @Test
    void aPlanThatStandsInNoFileHasNone() {
        Fx.run(() -> shell.show(PlanDocument.opened(Samples.firstLook(), LocalDate::now), null));
        Fx.run(shell.versions()::show);
        assertEquals(List.of(), asked);
    }

    @Test
    void theDialogTellsWhatHasChangedSince() throws Exception {
        saveAs("Two");
        saveAs("Three");
        Fx.await("three versions", () -> versions().size() == 3);
        VersionsDialog dialog = dialog(() -> null);
        try {
            Fx.await("the newest says the same", () -> says(dialog, "The plan says now what it said then."));
            assertTrue(button(dialog, "Go back to it").isDisabled(), "there is nothing to go back to");
            Fx.run(() -> list(dialog).getSelectionModel().select(1));
            Fx.await("what has changed", () -> says(dialog, "1 change") && says(dialog, "Two") && says(dialog, "Three"));
            assertFalse(button(dialog, "Go back to it").isDisabled());
            Fx.run(button(dialog, "Save a copy…")::fire);
            assertTrue(Fx.get(dialog::isShowing), "no place was named, so it stays");
            Fx.run(button(dialog, "Go back to it")::fire);
            assertEquals("Two", Fx.get(() -> dialog.getResult().opened().plan().header().title()));
        } finally {
            Fx.run(dialog::close);
        }
    }

    /// Each with what it changed in the one before.
    @Test
    void theListTellsFewChangesInWords() throws Exception {
        saveAs("Two");
        saveAs("Three");
        Fx.await("three versions", () -> versions().size() == 3);
        VersionsDialog dialog = dialog(() -> null);
        try {
            Fx.await("the last two", () -> says(dialog, "Header: title \"Two\" → \"Three\"") && says(dialog, "→ \"Two\""));
        } finally {
            Fx.run(dialog::close);
        }
    }

    @Test
    void aVersionThatCantBeReadSaysSo() throws Exception {
        saveAs("Two");
        Fx.await("two versions", () -> versions().size() == 2);
        Files.writeString(versions().getFirst().file(), "{");
        VersionsDialog dialog = dialog(() -> null);
        try {
            Fx.await("a sentence", () -> says(dialog, "can't be opened") || says(dialog, "is no plan") || says(dialog, "JSON"));
            assertTrue(button(dialog, "Go back to it").isDisabled());
            assertTrue(button(dialog, "Save a copy…").isDisabled());
        } finally {
            Fx.run(dialog::close);
        }
    }

    /// A wiped passphrase is a fault of the program, as any other could be.
    @Test
    void aFaultLeavesNothingTurning() throws Exception {
        Passphrase words = Passphrase.typed("four words of it".toCharArray());
        Path closed = folder.resolve("b.plan.json.age");
        PlanFile opened = PlanFile.create(closed, Samples.firstLook(), words);
        Snapshots.of(closed).keep(opened, Instant.now());
        words.close();
        VersionsDialog dialog = dialog(new VersionsDialog.Question("b", Samples.firstLook(), Snapshots.of(closed).all(), opened.seal()), () -> null);
        try {
            Fx.await("a sentence", () -> says(dialog, "can't be shown, by a fault"));
            assertTrue(button(dialog, "Go back to it").isDisabled());
        } finally {
            Fx.run(dialog::close);
        }
    }

    @Test
    void whatAnotherProgramWroteIsKeptBeforeItIsOverwritten() throws Exception {
        saveAs("Two");
        Fx.await("two versions", () -> versions().size() == 2);
        PlanFile.open(file).save(titled(Samples.kazakhstan(), "Theirs"));
        Fx.run(() -> assertTrue(shell.filing().writeAgain(shell.open().file)));
        Fx.await("the other's version", () -> titles(file).contains("Theirs"));
    }

    @Test
    void savingOverAnotherPlanKeepsThat() throws Exception {
        Path other = folder.resolve("other.plan.json");
        PlanFile.create(other, titled(Samples.kazakhstan(), "Other"));
        Fx.run(() -> assertTrue(shell.filing().saveTo(other)));
        Fx.await("the plan that was there", () -> titles(other).contains("Other"));
    }

    private static List<String> titles(Path plan) {
        List<String> titles = new ArrayList<>();
        try {
            for (Snapshot one : Snapshots.of(plan).all()) titles.add(one.open(null).plan().header().title());
        } catch (IOException | PlanFileException unreadable) {
            throw new AssertionError(unreadable);
        }
        return titles;
    }

    @Test
    void agesAreToldInWords() {
        Instant now = Instant.parse("2026-11-29T12:30:00Z");
        assertEquals("just now", VersionsDialog.ago(now.minusSeconds(20), now));
        assertEquals("1 minute ago", VersionsDialog.ago(now.minusSeconds(60), now));
        assertEquals("3 hours ago", VersionsDialog.ago(now.minus(Duration.ofMinutes(230)), now));
        assertEquals("31 days ago", VersionsDialog.ago(now.minus(Duration.ofDays(31)), now));
        assertEquals("kept while the clock was ahead", VersionsDialog.ago(now.plus(Duration.ofDays(3650)), now));
        assertEquals("4 months ago", VersionsDialog.ago(now.minus(Duration.ofDays(130)), now));
    }

    private List<Snapshot> versions() {
        try {
            return Snapshots.of(file).all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private VersionsDialog dialog(Supplier<@Nullable File> place) {
        return dialog(Fx.get(() -> new VersionsDialog.Question("kazakhstan.plan.json", shell.open().document.base(), versions(), null)), place);
    }

    private VersionsDialog dialog(VersionsDialog.Question question, Supplier<@Nullable File> place) {
        return Fx.get(() -> {
            VersionsDialog dialog = new VersionsDialog(question, place);
            dialog.initOwner(stage);
            dialog.show();
            return dialog;
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> list(VersionsDialog dialog) {
        return (ListView<Object>) dialog.getDialogPane().lookup(".version-list");
    }

    private static Button button(VersionsDialog dialog, String words) {
        return Fx.get(() -> dialog.getDialogPane().lookupAll(".button").stream().map(Button.class::cast).filter(one -> one.getText().equals(words)).findFirst().orElseThrow());
    }

    /// On the window's thread.
    private static boolean says(VersionsDialog dialog, String words) {
        return dialog.getDialogPane().lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText).anyMatch(text -> text.contains(words));
    }
}
