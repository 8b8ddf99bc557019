package org.demarche.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.document.Place;
import org.demarche.document.PlanDocument;
import org.demarche.model.DateExpression;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Entry;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// The window: what plan is open, which screen shows, and everything that can be done from anywhere.
public final class ShellController implements Workbench.Frame {
    private static final System.Logger LOG = System.getLogger(ShellController.class.getName());

    private final PreferencesFile preferencesFile = new PreferencesFile();
    private final Theme theme;
    private final ShellView view;
    private final Work work;
    private final MainMenu menu;
    private Preferences preferences;
    private @Nullable Stage stage;
    private @Nullable OpenPlan open;

    public ShellController() {
        preferences = preferencesFile.read();
        theme = new Theme(preferences.tone());
        menu = new MainMenu(this);
        view = new ShellView(this, menu);
        work = new Work(view);
        showStart();
    }

    /// Shows the window.
    public void start(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(view, preferences.width(), preferences.height());
        dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setMaximized(preferences.maximized());
        stage.setTitle("Demarche");
        stage.setOnCloseRequest(request -> {
            request.consume();
            exit();
        });
        stage.show();
    }

    /// Gives a scene the program's looks, keys, and a place to drop files on.
    void dress(Scene scene) {
        theme.dress(scene);
        ShellKeys.listen(scene, this);
    }

    void dressForPicture(Tone tone) {
        theme.use(tone);
    }

    ShellView view() {
        return view;
    }

    Preferences preferences() {
        return preferences;
    }

    @Nullable OpenPlan open() {
        return open;
    }

    // ---- the plan and its file

    /// Opens a plan file, after asking about unsaved work.
    public void open(Path file) {
        if (!mayLeave()) return;
        load("Opening " + file.getFileName(), () -> PlanFiles.read(file), plan -> {
            show(PlanDocument.opened(plan, LocalDate::now), file);
            remember(file, plan.plan());
        });
    }

    /// Opens the sample, as a plan that stands in no file yet.
    public void openSample() {
        if (!mayLeave()) return;
        load("Opening the sample", PlanFiles::sample, plan -> show(PlanDocument.opened(plan, LocalDate::now), null));
    }

    /// Opens a plan that stands in no file yet.
    public void openNew(Plan plan) {
        if (!mayLeave()) return;
        load("Making the plan", () -> plan, assessment -> show(PlanDocument.unsaved(assessment, LocalDate::now), null));
    }

    private void load(String what, Callable<Plan> source, Consumer<Assessment> then) {
        work.run(what, () -> Assessment.of(source.call(), LocalDate.now()), then, problem -> tellProblem("That did not open", problem));
    }

    /// Shows a plan in the window.
    void show(PlanDocument document, @Nullable Path file) {
        OpenPlan plan = new OpenPlan(document, file, this);
        open = plan;
        document.tellPlaceBy(this::here);
        document.listen(assessment -> onPlanChanged(plan, assessment));
        goTo(ScreenName.OVERVIEW, null);
    }

    private void onPlanChanged(OpenPlan plan, Assessment assessment) {
        if (open != plan) return;
        view.show(plan, assessment);
        current(plan).show(assessment);
        tellTitle();
    }

    /// Takes the plan out of the window, after asking about unsaved work.
    void close() {
        if (mayLeave()) showStart();
    }

    private void showStart() {
        open = null;
        view.showStart(StartScreen.node(this));
        tellTitle();
    }

    void exit() {
        if (!mayLeave()) return;
        Stage window = stage;
        if (window == null) return;
        preferences = preferences.withWindow(window.getScene().getWidth(), window.getScene().getHeight(), window.isMaximized());
        preferencesFile.write(preferences);
        window.hide();
    }

    /// Whether the open plan may be left: nothing is unsaved, or the user says so.
    boolean mayLeave() {
        Entry.commitFocused(view.getScene());
        OpenPlan plan = open;
        if (plan == null || !plan.document.isModified()) return true;
        return switch (Dialogs.askToSave(stage, theme, plan.title())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// Saves the plan to its file, or asks for one. Says whether it is saved now.
    boolean save() {
        OpenPlan plan = open;
        if (plan == null) return true;
        return plan.file == null ? saveAs() : saveTo(plan, plan.file);
    }

    boolean saveAs() {
        OpenPlan plan = open;
        if (plan == null) return true;
        FileChooser chooser = chooser("Save the plan");
        chooser.setInitialFileName(fileName(plan.title()));
        File chosen = chooser.showSaveDialog(stage);
        return chosen != null && saveTo(plan, chosen.toPath());
    }

    static String fileName(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "untitled" : plain) + ".plan.json";
    }

    private boolean saveTo(OpenPlan plan, Path file) {
        Entry.commitFocused(view.getScene());
        Plan saving = plan.document.plan();
        try {
            PlanFiles.write(file, saving);
        } catch (RuntimeException problem) {
            tellProblem("The plan is not saved", problem);
            return false;
        }
        plan.file = file;
        plan.savedAt = LocalTime.now();
        plan.document.markSaved(saving);
        remember(file, saving);
        return true;
    }

    void newPlan() {
        openNew(Plan.empty());
    }

    void chooseAndOpen() {
        File chosen = chooser("Open a plan").showOpenDialog(stage);
        if (chosen != null) open(chosen.toPath());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Plans", "*.plan.json", "*.json"));
        return chooser;
    }

    private void remember(Path file, Plan plan) {
        preferences = preferences.withOpened(new Preferences.Recent(file.toAbsolutePath().toString(), plan.header().title(), Instant.now().toString()));
        preferencesFile.write(preferences);
    }

    void forget(String path) {
        preferences = preferences.without(path);
        preferencesFile.write(preferences);
        if (open == null) showStart();
    }

    // ---- edits from anywhere

    void undo() {
        travel(true);
    }

    void redo() {
        travel(false);
    }

    private void travel(boolean back) {
        Entry.commitFocused(view.getScene());
        OpenPlan plan = open;
        if (plan == null) return;
        Place place = back ? plan.document.undo() : plan.document.redo();
        ScreenName screen = place == null ? null : ScreenName.ofId(place.screen());
        if (place != null && screen != null) returnTo(plan, screen, place.itemId());
    }

    private void returnTo(OpenPlan plan, ScreenName screen, @Nullable String itemId) {
        boolean there = plan.screen == screen && Objects.equals(current(plan).selected(), itemId);
        if (!there) goTo(screen, itemId);
    }

    private @Nullable Place here() {
        OpenPlan plan = open;
        return plan == null ? null : new Place(plan.screen.id(), current(plan).selected());
    }

    void moveElection(DateExpression day) {
        OpenPlan plan = open;
        if (plan != null) plan.bench.edit("move the election", before -> before.withHinge(before.hinge().withDate(day)));
    }

    DateExpression electionDate() {
        return open == null ? DateExpression.UNKNOWN : open.document.plan().hinge().date();
    }

    Function<DateExpression, Resolved> resolver() {
        OpenPlan plan = open;
        return date -> plan == null ? Resolved.UNKNOWN : plan.document.assessment().schedule().resolve(date);
    }

    // ---- screens

    private static Screen current(OpenPlan plan) {
        return plan.screens.get(plan.screen);
    }

    @Override
    public void goTo(ScreenName name, @Nullable String itemId) {
        OpenPlan plan = open;
        if (plan == null) return;
        if (plan.screen != name) current(plan).hide();
        plan.screen = name;
        Screen screen = current(plan);
        view.showSelection("");
        screen.show(plan.document.assessment());
        view.showScreen(screen);
        view.show(plan, plan.document.assessment());
        if (itemId != null) screen.select(itemId);
    }

    /// Goes to the screen before or after the one that shows.
    void goBy(int step) {
        OpenPlan plan = open;
        if (plan == null) return;
        ScreenName[] all = ScreenName.values();
        goTo(all[Math.floorMod(plan.screen.ordinal() + step, all.length)], null);
    }

    void toggleDetails() {
        OpenPlan plan = open;
        view.toggleDetails(plan == null ? null : current(plan));
    }

    void search() {}

    // ---- the window

    void use(Tone tone) {
        theme.use(tone);
        preferences = preferences.withTone(tone);
        preferencesFile.write(preferences);
    }

    Tone tone() {
        return theme.tone();
    }

    void showGuide() {
        notify("The guide is not written yet");
    }

    void showAbout() {
        Dialogs.tell(stage, theme, "Demarche", "A planner for strategies in two phases, before an election and after it. All files stay on this computer.");
    }

    @Override
    public void tellSelection(String sentence) {
        view.showSelection(sentence);
    }

    @Override
    public void notify(String sentence) {
        view.showToast(sentence);
    }

    @Override
    public void run(String what, Runnable task, Runnable then) {
        Callable<Boolean> call = () -> {
            task.run();
            return true;
        };
        work.run(what, call, done -> then.run(), problem -> tellProblem(what + " did not work", problem));
    }

    @Override
    public @Nullable Window window() {
        return stage;
    }

    private void tellProblem(String title, Throwable problem) {
        LOG.log(System.Logger.Level.WARNING, title, problem);
        Dialogs.tell(stage, theme, title, Objects.requireNonNullElse(problem.getMessage(), problem.toString()));
    }

    private void tellTitle() {
        if (stage == null) return;
        OpenPlan plan = open;
        stage.setTitle(plan == null ? "Demarche" : (plan.document.isModified() ? "• " : "") + plan.title() + " – Demarche");
    }
}
