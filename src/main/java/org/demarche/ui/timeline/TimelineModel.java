package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// What the timeline shows now and nobody saves: where it is scrolled and zoomed to, what is folded, what is selected.
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

    private final RowSelection selection = new RowSelection();
    private Outlook outlook;
    private @Nullable Outlook prepared;
    private RowsMaker rowsOf;
    private TimeScale scale;
    private double scrollY;
    private boolean arrows = true;
    private Snap snap = Snap.DAY;

    TimelineModel(Assessment assessment) {
        rowsOf = new RowsMaker(TimelineRows.foldedAtFirst(assessment.plan()));
        outlook = Outlook.of(assessment, rowsOf);
        LocalDate first = assessment.asOf().withDayOfMonth(1).minusMonths(1);
        scale = new TimeScale(first.toEpochDay(), Zoom.MONTHS.pixelsPerDay);
    }

    /// Says how an assessment looks that is about to be shown, where that has been worked out already.
    void prepare(Outlook next) {
        prepared = next;
    }

    void show(Assessment assessment) {
        Outlook ready = prepared;
        prepared = null;
        if (outlook.shows(assessment, rowsOf)) return;
        outlook = ready != null && ready.shows(assessment, rowsOf) ? ready : Outlook.of(assessment, rowsOf);
    }

    Outlook outlook() {
        return outlook;
    }

    TimelineRows rows() {
        return outlook.rows();
    }

    RowsMaker rowsOf() {
        return rowsOf;
    }

    private void use(RowsMaker next) {
        rowsOf = next;
        outlook = Outlook.of(outlook.assessment(), next);
    }

    RowSelection selection() {
        return selection;
    }

    Snap snap() {
        return snap;
    }

    void setSnap(Snap snap) {
        this.snap = snap;
    }

    TimeScale scale() {
        return scale;
    }

    void setScale(TimeScale scale) {
        this.scale = scale;
    }

    /// All of the plan, from its first day to its last.
    void fit(double width) {
        DateRange extent = PlanExtent.of(rows());
        fit(extent, width, 0);
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

    /// Shows or hides what stands below a row.
    void toggle(TimelineRow row) {
        if (!row.foldable()) return;
        Set<String> folded = new HashSet<>(rowsOf.folded());
        if (!folded.remove(row.key())) folded.add(row.key());
        use(new RowsMaker(folded));
    }

    /// Hides or shows the parts of every initiative; the stages themselves stay open.
    void foldAll(boolean away) {
        Set<String> folded = new HashSet<>();
        if (away) outlook.assessment().plan().initiatives().forEach(initiative -> folded.add(initiative.id()));
        if (away) folded.add(TimelineRows.EVENTS);
        use(new RowsMaker(folded));
    }

    boolean hasArrows() {
        return arrows;
    }

    void showArrows(boolean show) {
        arrows = show;
    }
}
