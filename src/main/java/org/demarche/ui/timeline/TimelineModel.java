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

    private TimelineRows rows;
    private final Set<String> folded;
    private TimeScale scale;
    private double scrollY;
    private @Nullable String selected;
    private boolean arrows = true;

    TimelineModel(Assessment assessment) {
        folded = new HashSet<>(TimelineRows.foldedAtFirst(assessment.plan()));
        rows = TimelineRows.of(assessment, folded);
        LocalDate first = assessment.asOf().withDayOfMonth(1).minusMonths(1);
        scale = new TimeScale(first.toEpochDay(), Zoom.MONTHS.pixelsPerDay);
    }

    void show(Assessment assessment) {
        rows = TimelineRows.of(assessment, folded);
    }

    TimelineRows rows() {
        return rows;
    }

    Set<String> folded() {
        return Set.copyOf(folded);
    }

    TimeScale scale() {
        return scale;
    }

    void setScale(TimeScale scale) {
        this.scale = scale;
    }

    /// The same zoom of the names, around what stands in the middle.
    void zoomTo(double pixelsPerDay, double fixedX) {
        scale = scale.zoomed(pixelsPerDay / scale.pixelsPerDay(), fixedX);
    }

    /// All of the plan, from its first day to its last.
    void fit(double width) {
        DateRange extent = PlanExtent.of(rows);
        scale = TimeScale.fit(extent.start(), extent.lastDay(), Math.max(width, 100));
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
        return rows.size() * METRICS.rowHeight();
    }

    void bringRowIntoView(int index, double height) {
        double top = index * METRICS.rowHeight();
        if (top < scrollY) scrollTo(top, height);
        if (top + METRICS.rowHeight() > scrollY + height) scrollTo(top + METRICS.rowHeight() - height, height);
    }

    @Nullable String selected() {
        return selected;
    }

    void select(@Nullable String key) {
        selected = key;
    }

    /// Selects the row so many rows further on; where nothing is selected, the first.
    void selectBy(int rowsOn) {
        if (rows.size() == 0) return;
        int now = selected == null ? -1 : rows.indexOf(selected);
        selected = rows.row(Math.clamp(now < 0 ? 0 : now + rowsOn, 0, rows.size() - 1)).key();
    }

    /// The selected row; null: none, or it is folded away.
    @Nullable TimelineRow selectedRow() {
        int index = selected == null ? -1 : rows.indexOf(selected);
        return index < 0 ? null : rows.row(index);
    }

    /// Shows or hides what stands below a row.
    void toggle(TimelineRow row) {
        if (!row.foldable()) return;
        if (!folded.remove(row.key())) folded.add(row.key());
        rows = TimelineRows.of(rows.assessment(), folded);
    }

    /// Hides or shows the parts of every initiative; the stages themselves stay open.
    void foldAll(boolean away) {
        folded.clear();
        if (away) rows.assessment().plan().initiatives().forEach(initiative -> folded.add(initiative.id()));
        if (away) folded.add(TimelineRows.EVENTS);
        rows = TimelineRows.of(rows.assessment(), folded);
    }

    boolean hasArrows() {
        return arrows;
    }

    void showArrows(boolean show) {
        arrows = show;
    }
}
