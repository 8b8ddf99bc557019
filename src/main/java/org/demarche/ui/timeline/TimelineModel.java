package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Column;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.ScaleKind;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// What the timeline shows now and nobody saves: where it is scrolled and zoomed to, what is folded, what is selected, how it looks.
final class TimelineModel {
    /// How wide a day is at each of the three zooms that have a name.
    enum Zoom {
        WEEKS("Weeks", 9),
        MONTHS("Months", 1.85),
        QUARTERS("Quarters", 0.6);

        final String label;
        final double pixelsPerDay;

        Zoom(String label, double pixelsPerDay) {
            this.label = label;
            this.pixelsPerDay = pixelsPerDay;
        }

        /// The one that this width of a day comes nearest to.
        static Zoom of(double pixelsPerDay) {
            if (pixelsPerDay > 4) return WEEKS;
            return pixelsPerDay > 1.05 ? MONTHS : QUARTERS;
        }
    }

    private static final Metrics METRICS = Metrics.SCREEN;
    private static final double OUTLINE_SHARE = 0.38;
    private static final double NARROWEST_OUTLINE = 240;
    /// Of the window's width, that no outline goes beyond.
    private static final double MOST_SHARE = 0.75;

    private final RowSelection selection = new RowSelection();
    private Outlook outlook;
    private @Nullable Outlook prepared;
    private Showing showing;
    private TimeScale scale;
    private double scrollY;
    private boolean arrows = true;
    private boolean critical;
    private Snap snap = Snap.DAY;
    private List<Column> columns = Column.USUAL;
    private ScaleKind scaleKind = ScaleKind.CALENDAR;
    /// Of the usual columns; 0: as wide as suits the window.
    private double outlineWidth;

    TimelineModel(Assessment assessment) {
        showing = Showing.folded(TimelineRows.foldedAtFirst(assessment.plan()));
        outlook = Outlook.of(assessment, showing);
        LocalDate first = assessment.asOf().withDayOfMonth(1).minusMonths(1);
        scale = new TimeScale(first.toEpochDay(), Zoom.MONTHS.pixelsPerDay);
    }

    // ---- the plan

    /// Says how an assessment looks that is about to be shown, where that has been worked out already.
    void prepare(Outlook next) {
        prepared = next;
    }

    void show(Assessment assessment) {
        Outlook ready = prepared;
        prepared = null;
        if (outlook.shows(assessment, showing)) return;
        outlook = ready != null && ready.shows(assessment, showing) ? ready : Outlook.of(assessment, showing);
    }

    Outlook outlook() {
        return outlook;
    }

    TimelineRows rows() {
        return outlook.rows();
    }

    Showing showing() {
        return showing;
    }

    /// Shows something else of the same plan.
    void show(UnaryOperator<Showing> change) {
        showing = change.apply(showing);
        outlook = Outlook.of(outlook.assessment(), showing);
    }

    // ---- the view

    TimeScale scale() {
        return scale;
    }

    void setScale(TimeScale scale) {
        this.scale = scale;
    }

    /// All of the plan, from its first day to its last.
    void fit(double width) {
        fit(outlook.extent(), width, 0);
    }

    /// These days, with so much air on both sides; no day wider than it can be.
    void fit(DateRange days, double width, double margin) {
        double room = Math.max(width, 100) - 2 * margin;
        TimeScale fitting = TimeScale.fit(days.start(), days.lastDay(), room);
        double wide = Math.clamp(fitting.pixelsPerDay(), TimeScale.NARROWEST, TimeScale.WIDEST);
        double left = margin + (room - days.days() * wide) / 2;
        scale = new TimeScale(days.start().toEpochDay() - left / wide, wide);
    }

    /// This day at a quarter of the width.
    void bringIntoView(LocalDate day, double width) {
        double x = scale.x(day);
        if (x < 24 || x > width - 48) scale = scale.with(day, width / 4);
    }

    double scrollY() {
        return scrollY;
    }

    /// @param height of the rows' part of the view
    void scrollTo(double y, double height) {
        scrollY = Math.clamp(y, 0, Math.max(0, contentHeight() - height));
    }

    double contentHeight() {
        return rows().size() * METRICS.rowHeight();
    }

    void bringRowIntoView(int index, double height) {
        double top = index * METRICS.rowHeight();
        if (top < scrollY) scrollTo(top, height);
        if (top + METRICS.rowHeight() > scrollY + height) scrollTo(top + METRICS.rowHeight() - height, height);
    }

    // ---- rows

    RowSelection selection() {
        return selection;
    }

    /// The row so many rows below the one that leads; where none does, the first.
    @Nullable TimelineRow rowBeside(int rowsOn) {
        if (rows().size() == 0) return null;
        int now = selection.lead() == null ? -1 : rows().indexOf(selection.lead());
        return rows().row(Math.clamp(now < 0 ? 0 : now + rowsOn, 0, rows().size() - 1));
    }

    /// The row that leads; null: none, or it is folded away.
    @Nullable TimelineRow leadingRow() {
        int index = selection.lead() == null ? -1 : rows().indexOf(selection.lead());
        return index < 0 ? null : rows().row(index);
    }

    /// Hides or shows the parts of every initiative; the groups themselves stay open.
    void foldAll(boolean away) {
        Set<String> folded = new HashSet<>();
        if (away) outlook.assessment().plan().initiatives().forEach(initiative -> folded.add(initiative.id()));
        if (away) folded.add(TimelineRows.EVENTS);
        show(now -> now.withFolded(folded));
    }

    // ---- how it looks

    /// Of a picture this wide, without what the pointer is doing.
    TimelineOptions options(double width) {
        double wanted = outlineWidth > 0 ? outlineWidth : Math.clamp(width * OUTLINE_SHARE, NARROWEST_OUTLINE, METRICS.outlineWidth());
        List<Column> fitting = fitting(width);
        double usual = Math.min(wanted, Math.max(NARROWEST_OUTLINE, width * MOST_SHARE - extra(fitting)));
        Metrics metrics = new Metrics(METRICS.scale(), METRICS.titleSize(), METRICS.smallSize(), METRICS.captionSize(), usual, METRICS.rowPixels());
        return TimelineOptions.PICTURE
                .withMetrics(metrics)
                .withColumns(fitting)
                .withScale(scaleKind)
                .withSelected(selection.frozen())
                .withArrows(arrows)
                .withCritical(critical ? outlook.critical() : Set.of())
                .withFloatDays(outlook.floatDays())
                .withBaseline(outlook.baseline())
                .withSlipDays(outlook.slipDays());
    }

    /// The chosen columns, without the last ones where the window has no room for them and a chart.
    private List<Column> fitting(double width) {
        List<Column> fitting = new ArrayList<>(columns);
        while (NARROWEST_OUTLINE + extra(fitting) > width * MOST_SHARE && !Column.USUAL.contains(fitting.getLast())) fitting.removeLast();
        return fitting;
    }

    /// How much wider the columns are than the usual ones.
    private static double extra(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum() - Column.USUAL.stream().mapToDouble(Column::width).sum();
    }

    /// @param all the whole outline, of a picture this wide
    void setOutlineWidth(double all, double width) {
        outlineWidth = Math.max(NARROWEST_OUTLINE / 2, Math.min(all, width * MOST_SHARE) - extra(fitting(width)));
    }

    boolean hasArrows() {
        return arrows;
    }

    void showArrows(boolean show) {
        arrows = show;
    }

    boolean showsCritical() {
        return critical;
    }

    void showCritical(boolean show) {
        critical = show;
        showFloatIfWanted();
    }

    List<Column> columns() {
        return columns;
    }

    void setColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
        showFloatIfWanted();
    }

    private void showFloatIfWanted() {
        boolean wants = critical || columns.contains(Column.FLOAT);
        if (wants != showing.wantsFloat()) show(now -> now.withFloat(wants));
    }

    ScaleKind scaleKind() {
        return scaleKind;
    }

    void setScaleKind(ScaleKind kind) {
        scaleKind = kind;
    }

    Snap snap() {
        return snap;
    }

    void setSnap(Snap snap) {
        this.snap = snap;
    }
}
