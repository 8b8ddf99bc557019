package org.demarche.ui.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Window;
import org.demarche.model.DateExpression;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.storage.SafeWrite;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.demarche.timeline.TimelineFiles;
import org.demarche.timeline.TimelineFiles.PictureOptions;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What can be done on the timeline: look around, move and stretch items, move the election, give what is unscheduled a date.
public final class TimelineController implements Screen {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;
    private final TimelineDetails details;
    private final Dragging dragging;

    public TimelineController(Workbench bench) {
        this.bench = bench;
        this.model = new TimelineModel(bench.assessment());
        this.view = new TimelineView(this, model);
        this.details = new TimelineDetails(bench);
        this.dragging = new Dragging(bench, model, view, () -> onSelect(model.selected()));
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
        dragging.endUnlessPreviewed();
        model.show(assessment);
        view.show(assessment, tray(assessment));
        details.show(assessment, model.selected());
    }

    private List<Item> tray(Assessment assessment) {
        return assessment.schedule().unscheduled().stream().filter(item -> model.rows().indexOf(item.id()) < 0).toList();
    }

    @Override
    public void select(String itemId) {
        onSelect(itemId);
        reveal();
    }

    @Override
    public @Nullable String selected() {
        return model.selected();
    }

    @Override
    public void hide() {
        cancelDrag();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("Timeline: go to today", this::goToToday),
                new Command("Timeline: fit the whole plan", this::fit),
                new Command("Timeline: weeks", () -> zoomTo(TimelineModel.Zoom.WEEKS)),
                new Command("Timeline: months", () -> zoomTo(TimelineModel.Zoom.MONTHS)),
                new Command("Timeline: quarters", () -> zoomTo(TimelineModel.Zoom.QUARTERS)));
    }

    // ---- looking around

    void zoom(double factor, double fixedX) {
        model.setScale(model.scale().zoomed(factor, fixedX));
        view.redraw();
    }

    /// The election, where it shows, stays where it is; else the middle does.
    void zoomTo(TimelineModel.Zoom zoom) {
        LocalDate hinge = model.rows().assessment().schedule().hinge();
        double middle = view.chartWidth() / 2;
        double at = hinge == null ? middle : model.scale().middle(hinge);
        zoomTo(zoom.pixelsPerDay, at < 0 || at > view.chartWidth() ? middle : at);
    }

    void zoomTo(double pixelsPerDay, double fixedX) {
        model.zoomTo(pixelsPerDay, fixedX);
        view.redraw();
    }

    double middleX() {
        return view.chartWidth() / 2;
    }

    void pan(double x, double y) {
        model.setScale(model.scale().scrolled(x));
        model.scrollTo(model.scrollY() + y, view.rowsHeight());
        view.redraw();
    }

    void scrollTo(double y) {
        model.scrollTo(y, view.rowsHeight());
        view.redraw();
    }

    void goToToday() {
        model.setScale(model.scale().with(model.rows().assessment().asOf(), view.chartWidth() / 4));
        view.redraw();
    }

    void fit() {
        model.fit(view.chartWidth());
        view.redraw();
    }

    void showArrows(boolean show) {
        model.showArrows(show);
        view.redraw();
    }

    void onToggle(TimelineRow row) {
        model.toggle(row);
        view.redraw();
    }

    void foldAll(boolean away) {
        model.foldAll(away);
        view.redraw();
    }

    // ---- selection

    @Nullable String keyAt(double chartY) {
        double y = chartY - Metrics.SCREEN.headHeight();
        int index = (int) Math.floor((y + model.scrollY()) / Metrics.SCREEN.rowHeight());
        return y < 0 || index >= model.rows().size() ? null : model.rows().row(index).key();
    }

    void onSelect(@Nullable String key) {
        model.select(key);
        bench.tellSelection(key == null || isGroup(key) ? "" : "1 selected: " + about(key));
        details.show(bench.assessment(), key);
        view.redraw();
    }

    private static boolean isGroup(String key) {
        return key.startsWith(":");
    }

    private String about(String id) {
        Item item = Items.find(bench.plan(), id);
        Total total = bench.assessment().ledger().totalOf(id);
        if (!total.isNothing()) return total.toString();
        return item == null ? id : item.title();
    }

    void selectBy(int rows) {
        model.selectBy(rows);
        onSelect(model.selected());
        reveal();
    }

    private void reveal() {
        TimelineRow row = model.selectedRow();
        if (row == null) return;
        model.bringRowIntoView(model.rows().indexOf(row.key()), view.rowsHeight());
        LocalDate day = row.placement().firstDay() == null ? row.placement().lastDay() : row.placement().firstDay();
        if (day != null && view.chartWidth() > 0) model.bringIntoView(day, view.chartWidth());
        view.redraw();
    }

    /// Folds or unfolds the selected row.
    void fold(boolean away) {
        TimelineRow row = model.selectedRow();
        if (row != null && row.foldable() && row.folded() != away) onToggle(row);
    }

    /// Goes to the screen that the item belongs to.
    void goTo(String key) {
        if (!isGroup(key)) bench.goTo(key);
    }

    /// What the pointer is over: "Wed 4 Jan – Tue 3 Oct 2006, 31 days after".
    String sentence(Target target) {
        Assessment assessment = model.rows().assessment();
        if (target.part() == Part.HINGE) return "Election " + MoveCard.day(assessment.schedule().hinge()) + ". Drag to move it";
        Item item = Items.find(assessment.plan(), target.itemId());
        if (item instanceof Lever lever) return lever.title() + ": " + Label.of(lever.state());
        return item == null ? "" : item.title() + ": " + Dragging.when(assessment, target.itemId());
    }

    // ---- dragging

    Dragging dragging() {
        return dragging;
    }

    @Nullable Drag drag() {
        return dragging.drag();
    }

    void cancelDrag() {
        dragging.cancel();
    }

    void applyDrag() {
        dragging.apply();
    }

    DateExpression electionDate() {
        return bench.plan().hinge().date();
    }

    // ---- the tray

    void dragFromTray(Item item, double screenX, double screenY) {
        LocalDate day = view.dayAt(screenX, screenY);
        bench.tellSelection(day == null ? item.title() + ": not over a day" : item.title() + " → " + DayText.withWeekday(day) + distance(day));
        view.showDrop(day, screenX);
    }

    private String distance(LocalDate day) {
        String distance = DayText.fromHinge(bench.assessment().schedule().hinge(), day);
        return distance.isEmpty() ? "" : ", " + distance;
    }

    void dropFromTray(Item item, double screenX, double screenY) {
        LocalDate day = view.dayAt(screenX, screenY);
        view.showDrop(null, screenX);
        if (day == null) bench.tellSelection("");
        else giveDate(item, DateExpression.on(day));
    }

    void giveDate(Item item, DateExpression date) {
        if (date.isUnknown()) return;
        bench.edit("give " + item.title() + " a date", ItemDates.start(item.id(), date));
        select(item.id());
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
