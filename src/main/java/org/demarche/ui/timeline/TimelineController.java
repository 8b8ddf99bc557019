package org.demarche.ui.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Window;
import org.demarche.model.Baseline;
import org.demarche.model.DateExpression;
import org.demarche.model.Event;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.storage.SafeWrite;
import org.demarche.timeline.Column;
import org.demarche.timeline.EventText;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.ItemProgress;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Part;
import org.demarche.timeline.ScaleKind;
import org.demarche.timeline.Target;
import org.demarche.timeline.TimelineFiles.PictureOptions;
import org.demarche.timeline.TimelineFiles;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What can be done on the timeline: look around, select, move and stretch items, move the election, give what is unscheduled a date.
public final class TimelineController implements Screen {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;
    private final TimelineDetails details;
    private final Looking looking;
    private final Selecting selecting;
    private final Dragging dragging;
    private final LinkDrawing linking;
    private final Filtering filtering;
    private final Editing editing;
    private final Copying copying;
    private final Papering papering;
    private final boolean isReady;

    public TimelineController(Workbench bench) {
        this.bench = bench;
        this.model = new TimelineModel(bench.assessment());
        this.view = new TimelineView(this, model);
        this.details = new TimelineDetails(bench);
        this.looking = new Looking(model, view);
        this.selecting = new Selecting(bench, model, view, details);
        this.dragging = new Dragging(bench, model, view, selecting::tell);
        this.linking = new LinkDrawing(model, view, dragging);
        this.filtering = new Filtering(bench, model, view);
        this.editing = new Editing(bench, model, dragging, selecting);
        this.copying = new Copying(bench, model, view);
        this.papering = new Papering(bench, model);
        this.isReady = true;
    }

    /// Whether all of it is there; false while it is being put together.
    boolean isReady() {
        return isReady;
    }

    @Override
    public ScreenName name() {
        return ScreenName.TIMELINE;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node details() {
        return details;
    }

    @Override
    public void show(Assessment assessment) {
        dragging.endUnlessOf(bench.plan());
        model.show(assessment);
        view.show(model.outlook());
        details.show(assessment, model);
    }

    @Override
    public void select(String itemId) {
        selecting.only(itemId);
        looking.reveal();
    }

    @Override
    public @Nullable String selected() {
        return model.selection().lead();
    }

    @Override
    public void hide() {
        dragging.cancel();
    }

    @Override
    public boolean find() {
        view.filter().find();
        return true;
    }

    @Override
    public List<Command> commands() {
        return TimelineCommands.of(this, model);
    }

    Looking looking() {
        return looking;
    }

    Selecting selecting() {
        return selecting;
    }

    Dragging dragging() {
        return dragging;
    }

    LinkDrawing linking() {
        return linking;
    }

    Filtering filtering() {
        return filtering;
    }

    Editing editing() {
        return editing;
    }

    Papering papering() {
        return papering;
    }

    Copying copying() {
        return copying;
    }

    // ---- what is shown

    void onToggle(TimelineRow row) {
        if (row.foldable()) view.change(() -> model.show(now -> now.toggled(row.key())));
    }

    TimelineRows rows() {
        return model.rows();
    }

    /// Folds or unfolds the row at this height. Says whether there was anything to fold.
    boolean toggleAt(double y) {
        String key = keyAt(y);
        TimelineRow row = key == null ? null : model.rows().row(model.rows().indexOf(key));
        if (row == null || !row.foldable()) return false;
        onToggle(row);
        return true;
    }

    void widenOutline(double x) {
        model.setOutlineWidth(x, view.chart().getWidth());
        view.redraw();
    }

    void showArrows(boolean show) {
        model.showArrows(show);
        view.redraw();
    }

    void showCritical(boolean show) {
        view.change(() -> model.showCritical(show));
    }

    /// A column goes where it stands among all of them.
    void showColumn(Column column, boolean show) {
        List<Column> columns = Arrays.stream(Column.values()).filter(one -> one == column ? show : model.columns().contains(one)).toList();
        view.change(() -> model.setColumns(columns));
    }

    /// Where drags rest from now on.
    void snap(Snap snap) {
        model.setSnap(snap);
    }

    void showScale(ScaleKind kind) {
        model.setScaleKind(kind);
        view.redraw();
    }

    void showBaseline(@Nullable String id) {
        view.change(() -> model.show(now -> now.withBaseline(id)));
    }

    /// Keeps all dates as they stand, and shows them below the bars from now on.
    void keepBaseline() {
        Assessment now = bench.assessment();
        Baseline baseline = Baselines.take(now, "As of " + DayText.of(now.asOf()));
        bench.edit("keep a baseline", plan -> ItemList.BASELINES.add(plan, baseline));
        showBaseline(baseline.id());
    }

    void foldAll(boolean away) {
        view.change(() -> model.foldAll(away));
    }

    void toggleFilter() {
        if (view.filter().isOpen()) view.filter().open(false);
        else view.filter().find();
    }

    /// Folds or unfolds the row that leads.
    void fold(boolean away) {
        TimelineRow row = model.leadingRow();
        if (row != null && row.foldable() && row.folded() != away) onToggle(row);
    }

    @Nullable String keyAt(double chartY) {
        double y = chartY - Metrics.SCREEN.headHeight();
        int index = (int) Math.floor((y + model.scrollY()) / Metrics.SCREEN.rowHeight());
        return y < 0 || index >= model.rows().size() ? null : model.rows().row(index).key();
    }

    /// Goes to the screen that the item belongs to.
    void goTo(String key) {
        if (!key.startsWith(":")) bench.goTo(key);
    }

    void goTo(ScreenName screen) {
        bench.goTo(screen, null);
    }

    /// What the pointer is over: "Wed 4 Jan – Tue 3 Oct 2006, 31 days after".
    String sentence(Target target) {
        Assessment assessment = model.rows().assessment();
        if (target.part() == Part.HINGE) return "Election " + MoveCard.day(assessment.schedule().hinge()) + ". Drag to move it";
        if (target.part() == Part.LINK_START || target.part() == Part.LINK_END) return "Drag to what waits for this";
        int row = model.rows().indexOf(target.itemId());
        Item item = row >= 0 ? model.rows().row(row).item() : Items.find(assessment.plan(), target.itemId());
        if (target.part() == Part.DONE) return ItemProgress.of(item) == null ? "Done: not known. Drag to tell" : ItemProgress.of(item) + "% done";
        if (item instanceof Lever lever) return lever.title() + ": " + Label.of(lever.state());
        if (item == null) return "";
        String carries = item instanceof Event event ? EventText.carriesAll(event) : "";
        return item.title() + ": " + Dragging.when(assessment, target.itemId()) + (carries.isEmpty() ? "" : "\n" + carries);
    }

    // ---- dragging

    @Nullable Drag drag() {
        return dragging.drag();
    }

    /// The item with all that is selected with it; or the item alone.
    Grip whole(String id) {
        List<String> selected = model.selection().items(model.rows()).stream().map(TimelineRow::key).toList();
        return new Grip.Whole(id, selected.contains(id) ? selected : List.of(id));
    }

    /// What Esc does: ends a drag; else selects nothing.
    boolean escape() {
        boolean wasBusy = view.chart().pointer().cancel() | view.tray().cancel();
        view.showDrop(null, 0);
        if (drag() != null) {
            dragging.cancel();
            return true;
        }
        if (wasBusy || model.selection().keys().isEmpty()) return wasBusy;
        selecting.only(null);
        return true;
    }

    /// What Enter does: lets a drag that asks be done; else goes to the item.
    void enter() {
        TimelineRow row = model.leadingRow();
        if (drag() != null) dragging.apply();
        else if (row != null) goTo(row.key());
    }

    DateExpression electionDate() {
        return bench.plan().hinge().date();
    }

    // ---- the tray

    void dragFromTray(TrayItem item, double screenX, double screenY) {
        LocalDate day = view.dayAt(screenX, screenY);
        bench.tellSelection(day == null ? item.title() + ": not over a day" : item.title() + " → " + DayText.withWeekday(day) + distance(day));
        view.showDrop(day, screenX);
    }

    private String distance(LocalDate day) {
        String distance = DayText.fromHinge(bench.assessment().schedule().hinge(), day);
        return distance.isEmpty() ? "" : ", " + distance;
    }

    void dropFromTray(TrayItem item, double screenX, double screenY) {
        LocalDate day = view.dayAt(screenX, screenY);
        view.showDrop(null, screenX);
        if (day == null) bench.tellSelection("");
        else giveDate(item.id(), item.title(), DateExpression.on(day));
    }

    void giveDate(String id, String title, DateExpression date) {
        if (date.isUnknown()) return;
        bench.edit("give " + title + " a date", ItemDates.start(id, date));
        select(id);
    }

    Function<DateExpression, Resolved> resolver() {
        return date -> bench.assessment().schedule().resolve(date);
    }

    // ---- pictures

    void writePicture(Path file, boolean isDark) {
        Assessment assessment = bench.assessment();
        PictureOptions options = PictureOptions.DEFAULT.withPalette(isDark ? Palette.DARK : Palette.LIGHT);
        Runnable write = () -> {
            try {
                SafeWrite.to(file, TimelineFiles.bytes(assessment, file, options));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        };
        bench.run("Writing the picture", write, () -> bench.notify("The picture is in " + file.getFileName()));
    }

    @Nullable Window window() {
        return bench.window();
    }
}
