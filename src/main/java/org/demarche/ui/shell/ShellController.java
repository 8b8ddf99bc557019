package org.demarche.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.document.Place;
import org.demarche.document.PlanDocument;
import org.demarche.model.DateExpression;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.demarche.program.Version;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanLock;
import org.demarche.storage.Seal;
import org.demarche.storage.age.Protection;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.Trace;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Entry;
import org.demarche.ui.guide.GuideWindow;
import org.demarche.ui.start.NewPlanDialog;
import org.demarche.ui.start.RecentPlan;
import org.demarche.ui.start.StartController;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// The window: what plan is open, which screen shows, and everything that can be done from anywhere.
public final class ShellController implements Workbench.Frame {
    private static final System.Logger LOG = System.getLogger(ShellController.class.getName());
    /// In milliseconds: so long the window waits for its plan, rather than showing something else first.
    private static final long PATIENCE = 500;

    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 640;

    private final PreferencesFile preferencesFile = new PreferencesFile();
    private final Drafts drafts = Drafts.ofUser();
    private final Theme theme;
    private final ShellView view;
    private final Work work;
    private final Filing filing;
    private final Keeping keeping;
    private final Sharing sharing;
    private final Versions versions;
    private final Protecting protecting;
    private Asking asking;
    private Preferences preferences;
    private @Nullable Stage stage;
    private @Nullable OpenPlan open;

    public ShellController() {
        this(new PreferencesFile().read());
    }

    ShellController(Preferences preferences) {
        this.preferences = preferences;
        theme = new Theme(preferences.tone());
        asking = new Dialogs(this, theme);
        view = new ShellView(this, new MainMenu(this));
        work = new Work(view);
        filing = new Filing(this, work);
        versions = new Versions(this, work);
        protecting = new Protecting(this, filing);
        keeping = new Keeping(drafts, () -> notify("Unsaved changes can't be kept safe for now: nothing can be written beside the program's settings. Save often."));
        sharing = new Sharing(this, work, view.notice(), PlanLock.ofUser());
    }

    /// Shows the window, and no plan.
    public void start(Stage stage) {
        prepare(stage);
        showStart();
        stage.show();
    }

    /// Shows the window with a plan: from the first, where it is read soon and nothing was left behind; else as soon as it is there.
    void start(Stage stage, Ahead ahead) {
        prepare(stage);
        boolean isThere = drafts.isEmpty() && filing.openWithin(ahead, PATIENCE);
        if (!isThere) showStart();
        stage.show();
        if (!isThere) recoverOr(() -> filing.open(ahead));
    }

    private void prepare(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(view, preferences.width(), preferences.height());
        dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(preferences.maximized());
        stage.getIcons().setAll(WindowIcons.load());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) sharing.lookSoon();
        });
        stage.setOnCloseRequest(request -> {
            request.consume();
            exit();
        });
        tellTitle();
    }

    /// Gives a scene the program's looks, keys, and a place to drop files on.
    void dress(Scene scene) {
        theme.dress(scene);
        ShellKeys.listen(scene, this);
    }

    ShellView view() {
        return view;
    }

    Preferences preferences() {
        return preferences;
    }

    void change(Preferences changed) {
        preferences = changed;
        preferencesFile.write(changed);
    }

    @Nullable OpenPlan open() {
        return open;
    }

    /// Who is asked what only the user can say; tests answer for themselves.
    void askThrough(Asking asking) {
        this.asking = asking;
    }

    // ---- the plan and its file

    /// Opens a plan file, after asking about unsaved work.
    public void open(Path file) {
        filing.open(file);
    }

    /// Comes to the front, and opens what another start of the program was asked to; empty: nothing.
    void take(String file) {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
        if (!file.isEmpty() && !isOpen(Path.of(file))) open(Path.of(file));
    }

    private boolean isOpen(Path file) {
        OpenPlan plan = open;
        return plan != null && plan.file != null && plan.file.path().toAbsolutePath().normalize().equals(file.normalize());
    }

    /// Offers unsaved work that a crash left behind.
    ///
    /// @param otherwise what to do where nothing comes back
    public void recoverOr(Runnable otherwise) {
        new Recovering(this, work, drafts).offer(otherwise);
    }

    /// Opens the sample, after asking about unsaved work.
    public void openSample() {
        filing.openSample();
    }

    /// Opens a plan that stands in no file yet, after asking about unsaved work.
    public void openNew(Plan plan) {
        filing.openNew(plan);
    }

    Sharing sharing() {
        return sharing;
    }

    Filing filing() {
        return filing;
    }

    /// Shows a plan in the window.
    void show(PlanDocument document, @Nullable PlanFile file) {
        show(document, file, null, null);
    }

    /// @param recovered where its unsaved changes are kept already; null: nowhere
    /// @param seal what a protected plan without a file is to be closed with
    void show(PlanDocument document, @Nullable PlanFile file, @Nullable Draft recovered, @Nullable Seal seal) {
        OpenPlan former = open;
        OpenPlan plan = new OpenPlan(document, file, seal, this);
        open = plan;
        document.tellPlaceBy(this::here);
        document.listen(assessment -> onPlanChanged(plan, assessment));
        keeping.watch(plan, recovered);
        sharing.watch(plan);
        if (former != null) former.forget();
        goTo(ScreenName.OVERVIEW, null);
        tellTitle();
    }

    private void onPlanChanged(OpenPlan plan, Assessment assessment) {
        if (open != plan) return;
        view.show(plan, assessment);
        current(plan).show(assessment);
        tellTitle();
    }

    /// Takes the plan out of the window, after asking about unsaved work.
    void close() {
        if (open != null && filing.mayLeave()) showStart();
    }

    void showStart() {
        OpenPlan former = open;
        open = null;
        keeping.end();
        sharing.end();
        if (former != null) former.forget();
        StartController.Actions actions = new StartController.Actions(
                this::openNew, filing::chooseAndOpen, this::openSample, this::open, this::forget, this::showGuide, this::ask);
        view.showStart(new StartController(recent(), actions).node());
        tellTitle();
    }

    private List<RecentPlan> recent() {
        List<RecentPlan> recent = new ArrayList<>();
        for (Preferences.Recent file : preferences.recent()) recent.add(new RecentPlan(Path.of(file.path()), file.title(), instant(file.openedAt())));
        return recent;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException written) {
            return Instant.EPOCH;
        }
    }

    private void ask(NewPlanDialog dialog) {
        if (stage != null) dialog.initOwner(stage);
        theme.dress(dialog.getDialogPane().getScene());
        dialog.ask();
    }

    void newPlan() {
        ask(NewPlanDialog.standard(this::openNew));
    }

    void forget(Path file) {
        change(preferences.without(file.toString()));
        if (open == null) showStart();
    }

    void exit() {
        if (!filing.mayLeave()) return;
        Stage window = stage;
        if (window == null) return;
        change(preferences.withWindow(window.getScene().getWidth(), window.getScene().getHeight(), window.isMaximized()));
        keeping.end();
        versions.end();
        sharing.end();
        if (open != null) open.forget();
        window.hide();
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
        Entry.commitFocused(view.getScene());
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

    /// Searches the rows of the screen that shows; where it has none, the plan.
    void find() {
        OpenPlan plan = open;
        if (plan != null && !current(plan).find()) search();
    }

    /// The search for items and commands.
    void search() {
        OpenPlan plan = open;
        if (plan != null) SearchPalette.open(view, plan, commands());
    }

    /// Everything that can be done by name, here and from anywhere.
    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        OpenPlan plan = open;
        if (plan != null) commands.addAll(current(plan).commands());
        commands.addAll(MainMenu.commands(this));
        return commands;
    }

    @Override
    public String userName() {
        return preferences.userName();
    }

    @Override
    public void keepUserName(String name) {
        change(preferences.withUserName(name));
    }

    // ---- the window

    void use(Tone tone) {
        theme.use(tone);
        change(preferences.withTone(tone));
    }

    /// Another look for a picture, which nobody remembers.
    void dressForPicture(Tone tone) {
        theme.use(tone);
    }

    Tone tone() {
        return theme.tone();
    }

    void showGuide() {
        GuideWindow.open(stage, theme);
    }

    void showAbout() {
        new AboutWindow(theme).show(stage);
    }

    Asking.Answer askToSave(String title) {
        return asking.save(title);
    }

    void tellFault(String trace) {
        asking.fault("The plan's file is as it was last saved, and what is not saved yet is kept: it would come back at the next start. "
                + "The details say where in the program it happened and hold no words of the plan.", Version.running().sentence() + "\n" + trace);
    }

    Asking.Answer askToRecover(String title, String sentence) {
        return asking.recover(title, sentence);
    }

    Protecting protecting() {
        return protecting;
    }

    <V> @Nullable V askToUnlock(Unlocking<V> unlocking) {
        return asking.unlock(unlocking);
    }

    @Nullable Protection askToProtect(String title, String sentence, String action) {
        return asking.protect(title, sentence, action);
    }

    boolean askToAgree(String title, String sentence, String yes, String no) {
        return asking.agree(title, sentence, yes, no);
    }

    /// The window says so.
    void planIsProtectedOtherwise(OpenPlan plan) {
        keeping.prepare(plan);
        onPlanChanged(plan, plan.document.assessment());
    }

    Versions versions() {
        return versions;
    }

    Versions.@Nullable Answer askForVersion(VersionsDialog.Question question) {
        return asking.version(question);
    }

    Review.Answer askToReview(Review review) {
        return asking.review(review);
    }

    /// The window says so.
    void planIsReadOnly() {
        tellTitle();
    }

    Asking.Answer askToOverwrite(String sentence) {
        return asking.overwrite(sentence);
    }

    @Override
    public void tellSelection(String sentence) {
        view.showSelection(sentence);
        OpenPlan plan = open;
        if (plan != null) view.showDetails(current(plan).details());
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

    void tellProblem(String title, Throwable problem) {
        LOG.log(System.Logger.Level.WARNING, title + ": " + Trace.of(problem));
        asking.tell(title, Objects.requireNonNullElse(problem.getMessage(), problem.toString()));
    }

    private void tellTitle() {
        if (stage == null) return;
        OpenPlan plan = open;
        stage.setTitle(plan == null ? "Demarche" : (plan.document.isModified() ? "• " : "") + plan.title() + (plan.isReadOnly ? " (only to read)" : "") + " – Demarche");
    }
}
