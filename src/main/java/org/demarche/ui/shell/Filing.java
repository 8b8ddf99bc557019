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
import org.demarche.ui.control.Entry;
import org.jspecify.annotations.Nullable;

/// Opens and saves plans, and never lets go of unsaved work unasked.
final class Filing {
    private final ShellController shell;
    private final Work work;

    /// A plan read and assessed off the window's thread.
    record Loaded(@Nullable PlanFile file, Assessment assessment) {}

    Filing(ShellController shell, Work work) {
        this.shell = shell;
        this.work = work;
    }

    void open(Path path) {
        if (!mayLeave()) return;
        load("Opening " + path.getFileName(), () -> read(path), loaded -> {
            show(loaded);
            remember(path, loaded.assessment.plan());
        });
    }

    static Loaded read(Path path) throws PlanFileException {
        PlanFile file = PlanFile.open(path);
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
        Platform.runLater(() -> remember(ahead));
        return true;
    }

    /// Opens what is being read already.
    void open(Ahead ahead) {
        load(ahead.file() == null ? "Opening the sample" : "Opening " + ahead.file().getFileName(), ahead::get, loaded -> {
            show(loaded);
            remember(ahead);
        });
    }

    private void remember(Ahead ahead) {
        OpenPlan plan = shell.open();
        if (ahead.file() != null && plan != null) remember(ahead.file(), plan.document.base());
    }

    /// Opens the sample, as a plan that stands in no file of the user's.
    void openSample() {
        if (!mayLeave()) return;
        load("Opening the sample", Filing::sample, this::show);
    }

    /// Opens a plan that stands in no file yet.
    void openNew(Plan plan) {
        if (mayLeave()) shell.show(PlanDocument.unsaved(Assessment.of(plan, LocalDate.now()), LocalDate::now), null);
    }

    private void load(String what, Callable<Loaded> reading, Consumer<Loaded> then) {
        work.run(what, reading, then, problem -> shell.tellProblem("The plan did not open", problem));
    }

    void chooseAndOpen() {
        File chosen = chooser("Open a plan").showOpenDialog(shell.window());
        if (chosen != null) open(chosen.toPath());
    }

    /// Whether the open plan may be left: nothing is unsaved, or the user says so.
    boolean mayLeave() {
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
        PlanFile file = plan.file;
        if (file == null || plan.isReadOnly) return saveAs();
        Entry.commitFocused(shell.view().getScene());
        Plan saving = plan.document.base();
        try {
            return saved(plan, file.save(saving), saving);
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
        return plan != null && write(plan, () -> file.overwrite(plan.document.base()));
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
        chooser.setInitialFileName(fileName(plan.title()));
        File chosen = chooser.showSaveDialog(shell.window());
        return chosen != null && write(plan, () -> PlanFile.create(chosen.toPath(), plan.document.base()));
    }

    /// Saves the plan into this file, which is its own from then on.
    boolean saveTo(Path path) {
        OpenPlan plan = shell.open();
        return plan != null && write(plan, () -> PlanFile.create(path, plan.document.base()));
    }

    private interface Writing {
        PlanFile write() throws PlanFileException;
    }

    private boolean write(OpenPlan plan, Writing writing) {
        Plan saving = plan.document.base();
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
        remember(file.path(), saved);
        return true;
    }

    private boolean notSaved(PlanFileException problem) {
        shell.tellProblem("The plan is not saved", problem);
        return false;
    }

    private void remember(Path path, Plan plan) {
        String title = plan.header().title();
        shell.change(shell.preferences().withOpened(new Preferences.Recent(path.toAbsolutePath().toString(), title, Instant.now().toString())));
    }

    /// Where to write a copy of the plan; null: nowhere.
    @Nullable File placeForCopy() {
        FileChooser chooser = chooser("Save a copy");
        OpenPlan plan = shell.open();
        if (plan != null) chooser.setInitialFileName(fileName(plan.title() + " earlier"));
        return chooser.showSaveDialog(shell.window());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Plans", "*.plan.json", "*.json"));
        return chooser;
    }

    /// "Democracy strategy: Kazakhstan 2005" is saved as `democracy-strategy-kazakhstan-2005.plan.json`.
    static String fileName(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "untitled" : plain) + ".plan.json";
    }
}
