package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Recipients;
import org.demarche.ui.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Protected plans as the window meets them, and what of them can be found on the disk.
class ProtectedWindowTest {
    private static final String WORDS = "four words of it";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final Handler log = new Logged();
    private final Key anna = new Key(new Random(2005));
    private Supplier<@Nullable Opener> opening = () -> null;
    private Supplier<@Nullable Protection> protection = () -> null;
    private Asking.Answer answer = Asking.Answer.CANCEL;
    private boolean isAgreed = true;
    private ShellController shell;
    private Stage stage;

    private final class Logged extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final class Answering extends SaysNo {
        Answering() {
            super(asked);
        }

        @Override
        public Answer save(String title) {
            return answer;
        }

        @Override
        public Answer overwrite(String sentence) {
            return answer;
        }

        @Override
        public Answer recover(String title, String sentence) {
            asked.add("recover: " + sentence);
            return answer;
        }

        @Override
        public <V> @Nullable V unlock(Unlocking<V> unlocking) {
            asked.add("unlock: " + unlocking.title());
            try (Opener opener = opening.get()) {
                return opener == null ? null : unlocking.trying().with(opener);
            } catch (PlanFileException closed) {
                asked.add("not opened: " + closed.getMessage());
                return null;
            }
        }

        @Override
        public @Nullable Protection protect(String title, String sentence, String action) {
            asked.add("protect: " + title);
            return protection.get();
        }

        @Override
        public boolean agree(String title, String sentence, String yes, String no) {
            asked.add("agree: " + title);
            return isAgreed;
        }

        @Override
        public void fault(String sentence, String details) {
            asked.add("fault: " + details);
        }

        @Override
        public void tell(String title, String sentence) {
            asked.add("told: " + title + ": " + sentence);
        }
    }

    private static Passphrase words() {
        return Passphrase.typed(WORDS.toCharArray());
    }

    @BeforeEach
    void begin() throws Exception {
        System.setProperty(UserFolders.NAMED, folder.resolve("state").toString());
        Files.createDirectories(folder.resolve("plans"));
        Logger.getLogger("").addHandler(log);
        openTheWindow();
    }

    private void openTheWindow() {
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Answering());
            stage = new Stage();
            shell.start(stage);
        });
    }

    @AfterEach
    void closeTheWindow() {
        Fx.run(() -> {
            shell.sharing().end();
            stage.hide();
        });
        Logger.getLogger("").removeHandler(log);
        System.clearProperty(UserFolders.NAMED);
    }

    private Path plan(String name) {
        return folder.resolve("plans").resolve(name);
    }

    private static Plan titled(Plan plan, String title) {
        return plan.withHeader(plan.header().withTitle(title));
    }

    private Plan base() {
        return Fx.get(() -> shell.open().document.base());
    }

    private void retitle(String title) {
        Fx.run(() -> shell.open().bench.edit("rename the plan", plan -> titled(plan, title)));
    }

    private void open(Path file) {
        Fx.run(() -> shell.open(file));
        Fx.await("the plan", () -> shell.open() != null && shell.open().file != null && shell.open().file.path().equals(file));
    }

    private List<Path> drafts() throws Exception {
        Path drafts = folder.resolve("state/drafts");
        if (!Files.isDirectory(drafts)) return List.of();
        try (Stream<Path> files = Files.list(drafts)) {
            return files.filter(file -> file.toString().endsWith(".draft")).toList();
        }
    }

    private void awaitDraft() {
        Fx.await("the draft", () -> {
            try {
                return !drafts().isEmpty();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /// As a kill would leave it: a draft that nobody holds.
    private void leaveADraftBehind() throws Exception {
        Path draft = drafts().getFirst();
        Files.copy(draft, draft.resolveSibling("crashed.draft"));
        Files.createFile(draft.resolveSibling("crashed.lock"));
    }

    private void letGo() {
        answer = Asking.Answer.DISCARD;
        Fx.run(shell::exit);
        assertFalse(Fx.get(stage::isShowing));
    }

    private String status() {
        return Fx.get(() -> shell.view().lookupAll(".status-bar .label").stream().filter(node -> node.isVisible()).map(node -> ((Label) node).getText()).toList().toString());
    }

    // ---- nothing to be found

    /// Opened, edited, kept, saved, protected in another way, crashed, recovered, saved again: with a look at all folders after each, and all the while.
    private Traces goThrough(Plan marked, String marker, boolean isProtected) throws Exception {
        Path file = plan(isProtected ? "plan.plan.json.age" : "plan.plan.json");
        PlanFile.create(file, marked, isProtected ? words() : null);
        opening = ProtectedWindowTest::words;
        protection = ProtectedWindowTest::words;
        try (Traces found = new Traces(marker, folder)) {
            open(file);
            retitle("Second " + marker);
            awaitDraft();
            found.look();
            Fx.run(() -> assertTrue(shell.filing().save()));
            found.look();
            if (isProtected) Fx.run(shell.protecting()::protect);
            retitle("Third " + marker);
            awaitDraft();
            found.look();
            leaveADraftBehind();
            letGo();
            found.look();
            openTheWindow();
            answer = Asking.Answer.SAVE;
            Fx.run(() -> shell.recoverOr(() -> asked.add("otherwise")));
            Fx.await("the plan is back", () -> shell.open() != null && shell.open().document.base().header().title().equals("Third " + marker));
            assertTrue(asked.getLast().startsWith("recover: It belongs to " + file.toAbsolutePath()), asked.toString());
            assertTrue(asked.getLast().contains("Third " + marker), "what would come back is told");
            assertEquals(isProtected, asked.contains("unlock: Unsaved work on plan.plan.json.age"));
            retitle("Fourth " + marker);
            awaitDraft();
            Fx.run(() -> assertTrue(shell.filing().save()));
            found.look();
            letGo();
            found.look();
            try (Passphrase words = words()) {
                assertEquals("Fourth " + marker, PlanFile.open(file, words).plan().header().title());
            }
            return found;
        }
    }

    @Test
    void nothingOfAProtectedPlanIsFoundOnTheDisk() throws Exception {
        String marker = Traces.marker();
        Traces found = goThrough(Traces.marked(Samples.text(Samples.KAZAKHSTAN), marker), marker, true);
        assertEquals(Set.of(), found.where());
        assertEquals(List.of(), logged.stream().filter(line -> line.contains(marker)).toList());
    }

    /// The search finds what there is to find.
    @Test
    void anUnprotectedPlanIsFoundEverywhere() throws Exception {
        String marker = Traces.marker();
        Set<String> where = goThrough(Traces.marked(Samples.text(Samples.KAZAKHSTAN), marker), marker, false).where();
        for (String part : List.of("plan.plan.json", ".draft", "preferences.json", ".version")) assertTrue(where.stream().anyMatch(file -> file.endsWith(part)), part + " of " + where);
    }

    // ---- opening

    @Test
    void aPlanForKeysOpensAndStaysProtected() throws Exception {
        Path file = plan("keys.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        opening = anna::identity;
        open(file);
        assertTrue(status().contains("Protected for 1 key"), status());
        retitle("Better");
        Fx.run(() -> assertTrue(shell.filing().save()));
        assertEquals("Better", PlanFile.open(file, anna.identity()).plan().header().title());
        assertEquals("", shell.preferences().recent().getFirst().title(), "only where it is");
    }

    @Test
    void whoGivesUpOpensNothing() throws Exception {
        Path file = plan("keys.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        Fx.run(() -> shell.open(file));
        Fx.await("the question", () -> asked.contains("unlock: keys.plan.json.age is protected"));
        assertNull(Fx.get(shell::open));
    }

    @Test
    void aPlanReadAheadFallsThroughToTheQuestion() throws Exception {
        Path file = plan("keys.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        opening = anna::identity;
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Answering());
            stage.hide();
            stage = new Stage();
            shell.start(stage, Ahead.of(List.of(file.toString())));
        });
        Fx.await("the plan", () -> shell.open() != null);
        assertEquals(Samples.kazakhstan(), base());
    }

    @Test
    void anotherHandsChangeOfAProtectedPlanIsReadAndTaken() throws Exception {
        Path file = plan("keys.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        opening = anna::identity;
        open(file);
        PlanFile theirs = PlanFile.open(file, anna.identity());
        theirs.save(titled(theirs.plan(), "Their title"));
        Fx.await("the notice", () -> shell.view().lookup(".notice").isVisible() && shell.view().lookup(".notice").getAccessibleText().contains("\"Their title\""));
        Fx.run(() -> shell.view().lookup(".notice").lookupAll(".button").stream().map(Button.class::cast).filter(one -> one.getText().equals("Take it")).findFirst().orElseThrow().fire());
        Fx.await("it is taken", () -> shell.open().document.base().header().title().equals("Their title"));
        retitle("Ours");
        Fx.run(() -> assertTrue(shell.filing().save()));
        assertEquals("Ours", PlanFile.open(file, anna.identity()).plan().header().title());
    }

    // ---- protecting

    @Test
    void protectingWritesBesideAndTheOldFileGoesWhenTheUserSaysSo() throws Exception {
        Path plain = plan("small.plan.json");
        PlanFile.create(plain, Samples.kazakhstan());
        open(plain);
        retitle("Unsaved");
        protection = anna::recipients;
        Fx.run(shell.protecting()::protect);
        Path file = plan("small.plan.json.age");
        assertEquals("Unsaved", PlanFile.open(file, anna.identity()).plan().header().title());
        assertEquals(file, Fx.get(() -> shell.open().file.path()));
        assertFalse(Files.exists(plain));
        assertFalse(Fx.get(() -> shell.open().document.isModified()));
        assertEquals(List.of("protect: Protect this plan", "agree: The unprotected file is still there"), asked);
        assertEquals(List.of(""), shell.preferences().recent().stream().map(Preferences.Recent::title).toList());
    }

    @Test
    void theOldFileStaysOtherwise() throws Exception {
        Path plain = plan("small.plan.json");
        PlanFile.create(plain, Samples.kazakhstan());
        open(plain);
        isAgreed = false;
        protection = anna::recipients;
        Fx.run(shell.protecting()::protect);
        assertTrue(Files.exists(plain));
        retitle("Later");
        Fx.run(() -> assertTrue(shell.filing().save()));
        assertEquals(Samples.kazakhstan(), PlanFile.open(plain).plan());
    }

    @Test
    void theProtectionComesOffWhenTheUserSaysSo() throws Exception {
        Path file = plan("small.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        opening = anna::identity;
        open(file);
        Fx.run(shell.protecting()::remove);
        assertEquals(Samples.kazakhstan(), PlanFile.open(plan("small.plan.json")).plan());
        assertFalse(Files.exists(file));
        assertFalse(status().contains("Protected"), status());
    }

    @Test
    void aChangedPassphraseIsTheOnlyWayIn() throws Exception {
        Path file = plan("small.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), words());
        opening = ProtectedWindowTest::words;
        open(file);
        assertTrue(status().contains("Protected by a passphrase"), status());
        protection = () -> Passphrase.typed("quite other words".toCharArray());
        Fx.run(shell.protecting()::protect);
        assertEquals(List.of("unlock: small.plan.json.age is protected", "protect: Change the passphrase"), asked);
        assertEquals(Samples.kazakhstan(), PlanFile.open(file, Passphrase.typed("quite other words".toCharArray())).plan());
    }

    // ---- the dialogs

    private static <V> Dialog<V> shown(Supplier<Dialog<V>> making) {
        return Fx.get(() -> {
            Dialog<V> dialog = making.get();
            dialog.show();
            return dialog;
        });
    }

    private static <N> List<N> all(Dialog<?> dialog, Class<N> kind) {
        return Fx.get(() -> dialog.getDialogPane().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    private static String said(Dialog<?> dialog) {
        return ((Label) dialog.getDialogPane().lookup(".danger-text")).getText();
    }

    private static void confirm(Dialog<?> dialog) {
        Fx.run(() -> dialog.getDialogPane().getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .forEach(type -> ((Button) dialog.getDialogPane().lookupButton(type)).fire()));
    }

    @Test
    void aWrongPassphraseIsToldInTheDialogAndTheRightOneOpens() throws Exception {
        Path file = plan("small.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), words());
        Dialog<Filing.Loaded> dialog = shown(() -> new UnlockDialog<>(new Unlocking<>("small is protected", "Type it.", true, opener -> Filing.read(file, opener))));
        Fx.await("the field has the focus", () -> dialog.getDialogPane().getScene().getFocusOwner() instanceof PasswordField);
        PasswordField field = all(dialog, PasswordField.class).getFirst();
        confirm(dialog);
        Fx.await("a sentence", () -> said(dialog).startsWith("The passphrase is empty."));
        Fx.run(() -> field.setText("wrong"));
        Fx.press(KeyCode.ENTER);
        Fx.await("a sentence", () -> said(dialog).contains("the passphrase is another one"));
        assertTrue(Fx.get(dialog::isShowing));
        ToggleButton show = all(dialog, ToggleButton.class).getFirst();
        Fx.run(show::fire);
        TextField open = all(dialog, TextField.class).stream().filter(one -> !(one instanceof PasswordField) && one.isVisible()).findFirst().orElseThrow();
        assertEquals("wrong", open.getText());
        Fx.run(() -> open.setText(WORDS));
        confirm(dialog);
        Fx.await("it opens", () -> !dialog.isShowing());
        assertNotNull(Fx.get(dialog::getResult));
        assertEquals("", field.getText());
    }

    @Test
    void keysAreAskedForByTheirFile() throws Exception {
        Path file = plan("keys.plan.json.age");
        PlanFile.create(file, Samples.kazakhstan(), anna.recipients());
        Path key = Files.writeString(folder.resolve("key.txt"), "# mine\n" + anna.secret + "\n");
        Path noKey = Files.writeString(folder.resolve("other.txt"), "something else\n");
        Dialog<Filing.Loaded> dialog = shown(() -> new UnlockDialog<>(new Unlocking<>("keys is protected", "Choose it.", false, opener -> Filing.read(file, opener))));
        TextField field = all(dialog, TextField.class).getFirst();
        confirm(dialog);
        Fx.await("a sentence", () -> said(dialog).startsWith("No file is named."));
        Fx.run(() -> field.setText(noKey.toString()));
        confirm(dialog);
        Fx.await("a sentence", () -> said(dialog).startsWith("Line 1 is no secret key of age."));
        Fx.run(() -> field.setText(key.toString()));
        confirm(dialog);
        Fx.await("it opens", () -> !dialog.isShowing());
        assertNotNull(Fx.get(dialog::getResult));
    }

    @Test
    void aNewPassphraseIsTypedTwice() {
        Dialog<Protection> dialog = shown(() -> new ProtectDialog("Protect", "It is saved.", "Protect"));
        List<PasswordField> fields = all(dialog, PasswordField.class);
        Fx.run(() -> fields.getFirst().setText(WORDS));
        confirm(dialog);
        assertEquals("Type the passphrase twice.", Fx.get(() -> said(dialog)));
        Fx.run(() -> fields.getLast().setText("four words of them"));
        confirm(dialog);
        assertEquals("The two passphrases differ. Type them again.", Fx.get(() -> said(dialog)));
        Fx.run(() -> fields.getLast().setText(WORDS));
        confirm(dialog);
        assertTrue(Fx.get(dialog::getResult) instanceof Passphrase chosen && chosen.isSameAs(words()));
    }

    @Test
    void keysAreTypedOneALine() {
        Key boris = new Key(new Random(2006));
        Dialog<Protection> dialog = shown(() -> new ProtectDialog("Protect", "It is saved.", "Protect"));
        RadioButton byKeys = all(dialog, RadioButton.class).getLast();
        Fx.run(byKeys::fire);
        TextArea keys = all(dialog, TextArea.class).getFirst();
        confirm(dialog);
        assertTrue(Fx.get(() -> said(dialog)).startsWith("No key is given."));
        Fx.run(() -> keys.setText(anna.recipient + "\nage1nothing"));
        confirm(dialog);
        assertTrue(Fx.get(() -> said(dialog)).contains("it is no public key of age"), Fx.get(() -> said(dialog)));
        Fx.run(() -> keys.setText(anna.recipient + "\n" + boris.recipient + "\n"));
        confirm(dialog);
        assertEquals(Recipients.of(List.of(anna.recipient, boris.recipient)), Fx.get(dialog::getResult));
    }

    @Test
    void theHintTellsWeakFromGood() {
        assertEquals(Strength.NOTHING, Strength.of(""));
        for (String weak : List.of("secret", "Summer2026", "aaaaaaaaaaaaaaaa", "abc")) assertEquals(Strength.WEAK, Strength.of(weak), weak);
        for (String good : List.of("copper walnut drift harbour", "x7#qLp2!vRz9")) assertEquals(Strength.GOOD, Strength.of(good), good);
    }
}
