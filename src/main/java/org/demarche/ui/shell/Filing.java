package org.demarche.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Samples;
import org.demarche.storage.Seal;
import org.demarche.storage.age.Opener;
import org.demarche.ui.control.Entry;
import org.jspecify.annotations.Nullable;

/// Opens and saves plans, and never lets go of unsaved work unasked.
final class Filing {
    private final ShellController shell;
    private final Work work;
    private boolean isWriting;

    /// A plan read and assessed off the window's thread.
    record Loaded(@Nullable PlanFile file, Assessment assessment) {}

    Filing(ShellController shell, Work work) {
        this.shell = shell;
        this.work = work;
    }

    void open(Path path) {
        if (!mayLeave()) return;
        load("Opening " + path.getFileName(), path, () -> read(path, null), loaded -> {
            show(loaded);
            remember(path, loaded);
        });
    }

    /// @param opener what opens it if it is protected
    static Loaded read(Path path, @Nullable Opener opener) throws PlanFileException {
        PlanFile file = PlanFile.open(path, opener);
        return new Loaded(file, Assessment.of(file.plan(), LocalDate.now()));
    }

    /// Of no file of the user's.
    static Loaded sample() {
        return new Loaded(null, Assessment.of(Samples.kazakhstan(), LocalDate.now()));
    }

    private void show(Loaded loaded) {
        shell.show(PlanDocument.opened(loaded.assessment, LocalDate::now), loaded.file);
    }

    /// Opens what is being read already; at once where it is there within this time, and says whether it was.
    boolean openWithin(Ahead ahead, long milliseconds) {
        Loaded loaded = ahead.within(milliseconds);
        if (loaded == null) return false;
        show(loaded);
        Platform.runLater(() -> remember(ahead, loaded));
        return true;
    }

    /// Opens what is being read already.
    void open(Ahead ahead) {
        load(ahead.file() == null ? "Opening the sample" : "Opening " + ahead.file().getFileName(), ahead.file(), ahead::get, loaded -> {
            show(loaded);
            remember(ahead, loaded);
        });
    }

    private void remember(Ahead ahead, Loaded loaded) {
        if (ahead.file() != null) remember(ahead.file(), loaded);
    }

    /// Opens the sample, as a plan that stands in no file of the user's.
    void openSample() {
        if (!mayLeave()) return;
        load("Opening the sample", null, Filing::sample, this::show);
    }

    /// Opens a plan that stands in no file yet.
    void openNew(Plan plan) {
        if (mayLeave()) shell.show(PlanDocument.unsaved(Assessment.of(plan, LocalDate.now()), LocalDate::now), null);
    }

    private void load(String what, @Nullable Path path, Callable<Loaded> reading, Consumer<Loaded> then) {
        work.run(what, reading, then, problem -> {
            if (path != null && problem instanceof PlanFileException closed && closed.isClosed()) unlock(path, closed, then);
            else if (path != null && problem instanceof PlanFileException missing && missing.reason() == PlanFileException.Reason.STANDS_ASIDE) putBack(what, path, missing, then);
            else shell.tellProblem("The plan did not open", problem);
        });
    }

    private void unlock(Path path, PlanFileException closed, Consumer<Loaded> then) {
        String how = closed.isForPassphrase() ? "Type its passphrase to open it." : "It opens with the secret key of somebody whom it is protected for, as age-keygen writes it.";
        Loaded loaded = shell.askToUnlock(new Unlocking<>(path.getFileName() + " is protected", how, closed.isForPassphrase(), opener -> read(path, opener)));
        if (loaded != null) then.accept(loaded);
    }

    /// The former file had stepped aside for the new one when saving was cut off.
    private void putBack(String what, Path path, PlanFileException missing, Consumer<Loaded> then) {
        if (!shell.askToAgree("The plan did not open", String.valueOf(missing.getMessage()), "Put it back", "Not now")) return;
        load(what, path, () -> {
            PlanFile.putBack(path);
            return read(path, null);
        }, then);
    }

    void chooseAndOpen() {
        File chosen = chooser("Open a plan").showOpenDialog(shell.window());
        if (chosen != null) open(chosen.toPath());
    }

    /// Whether the open plan may be left: nothing is unsaved, or the user says so.
    boolean mayLeave() {
        if (isWriting) return false;
        OpenPlan plan = shell.open();
        if (plan == null) return true;
        Entry.commitFocused(shell.view().getScene());
        if (!plan.document.isModified()) return true;
        return switch (shell.askToSave(plan.title())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// Saves the plan to its file, or asks for one. Says whether it is saved now.
    boolean save() {
        OpenPlan plan = shell.open();
        if (plan == null) return true;
        if (isWriting) return false;
        PlanFile file = plan.file;
        if (file == null || plan.isReadOnly) return saveAs();
        Entry.commitFocused(shell.view().getScene());
        Plan saving = plan.document.base();
        try {
            return saved(plan, written(plan, () -> file.save(saving)), saving);
        } catch (PlanFileException problem) {
            return switch (problem.reason()) {
                case CHANGED_ON_DISK -> saveBesideOthers(plan, file);
                case MUCH_SMALLER -> overwrite(plan, file, problem);
                default -> notSaved(problem);
            };
        }
    }

    private boolean saveBesideOthers(OpenPlan plan, PlanFile file) {
        return switch (shell.sharing().beforeSaving(plan, file)) {
            case MERGE -> save();
            case OVERWRITE -> writeAgain(file);
            case SAVE_AS -> saveAs();
            case CANCEL -> false;
        };
    }

    /// Writes the plan into its file, whatever that holds by now.
    boolean writeAgain(PlanFile file) {
        OpenPlan plan = shell.open();
        if (plan == null) return false;
        shell.versions().keepWhatIsIn(file.path());
        return write(plan, () -> file.overwrite(plan.document.base()));
    }

    private boolean overwrite(OpenPlan plan, PlanFile file, PlanFileException problem) {
        String sentence = problem.getMessage() == null ? "" : problem.getMessage();
        return switch (shell.askToOverwrite(sentence)) {
            case SAVE -> writeAgain(file);
            case DISCARD -> saveAs();
            case CANCEL -> false;
        };
    }

    boolean saveAs() {
        OpenPlan plan = shell.open();
        if (plan == null) return true;
        Entry.commitFocused(shell.view().getScene());
        FileChooser chooser = chooser("Save the plan");
        chooser.setInitialFileName(fileName(plan, plan.title()));
        File chosen = chooser.showSaveDialog(shell.window());
        return chosen != null && saveTo(chosen.toPath());
    }

    /// Saves the plan into this file, which is its own from then on.
    boolean saveTo(Path path) {
        OpenPlan plan = shell.open();
        if (plan == null) return false;
        shell.versions().keepWhatIsIn(path);
        return write(plan, () -> PlanFile.createLike(path, plan.document.base(), plan.seal()));
    }

    interface Writing {
        PlanFile write() throws PlanFileException;
    }

    private boolean write(OpenPlan plan, Writing writing) {
        return write(plan, () -> written(plan, writing), plan.document.base());
    }

    /// Writes the plan as it is now in a way that takes a second or more, and goes on with that file. Says whether it is written.
    boolean writeSlowly(String what, OpenPlan plan, Writing writing) {
        return !isWriting && write(plan, () -> slowly(what, writing), plan.document.base());
    }

    private PlanFile written(OpenPlan plan, Writing writing) throws PlanFileException {
        Seal seal = plan.seal();
        return seal == null || !seal.isSlow() ? writing.write() : slowly("Saving", writing);
    }

    private PlanFile slowly(String what, Writing writing) throws PlanFileException {
        isWriting = true;
        try {
            return work.await(what, writing::write);
        } catch (PlanFileException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        } finally {
            isWriting = false;
        }
    }

    private boolean write(OpenPlan plan, Writing writing, Plan saving) {
        try {
            return saved(plan, writing.write(), saving);
        } catch (PlanFileException problem) {
            return notSaved(problem);
        }
    }

    private boolean saved(OpenPlan plan, PlanFile file, Plan saved) {
        shell.versions().keep(plan.file, file);
        plan.file = file;
        plan.isReadOnly = false;
        plan.savedAt = LocalTime.now();
        plan.document.markSaved(saved);
        shell.sharing().saved(plan);
        remember(file.path(), saved, file.seal() != null);
        return true;
    }

    private boolean notSaved(PlanFileException problem) {
        shell.tellProblem("The plan is not saved", problem);
        return false;
    }

    private void remember(Path path, Loaded loaded) {
        remember(path, loaded.assessment.plan(), loaded.file != null && loaded.file.seal() != null);
    }

    /// Of a protected plan nothing is written down but where it is.
    private void remember(Path path, Plan plan, boolean isProtected) {
        String title = isProtected ? "" : plan.header().title();
        shell.change(shell.preferences().withOpened(new Preferences.Recent(path.toAbsolutePath().toString(), title, Instant.now().toString())));
    }

    /// Where to write a copy of the plan; null: nowhere.
    @Nullable File placeForCopy() {
        FileChooser chooser = chooser("Save a copy");
        OpenPlan plan = shell.open();
        if (plan != null) chooser.setInitialFileName(fileName(plan, plan.title() + " earlier"));
        return chooser.showSaveDialog(shell.window());
    }

    /// Where to write a plan; null: nowhere.
    @Nullable Path placeFor(String name) {
        FileChooser chooser = chooser("Save the plan");
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(shell.window());
        return chosen == null ? null : chosen.toPath();
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Plans", "*.plan.json", "*.plan.json.age", "*.json", "*.age"));
        return chooser;
    }

    private static String fileName(OpenPlan plan, String title) {
        return fileName(title) + (plan.seal() == null ? "" : Protecting.ENDING);
    }

    /// "Democracy strategy: Kazakhstan 2005" is saved as `democracy-strategy-kazakhstan-2005.plan.json`.
    static String fileName(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "untitled" : plain) + ".plan.json";
    }
}
