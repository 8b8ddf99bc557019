package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/// Looking around: zoom, scroll, fit, today.
final class Looking {
    private static final double STEP = 1.25;
    private static final double MARGIN = 24;

    private final TimelineModel model;
    private final TimelineView view;

    Looking(TimelineModel model, TimelineView view) {
        this.model = model;
        this.view = view;
    }

    /// What lies at an x of the chart: days since 1970, with a fraction of a day.
    double day(double x) {
        return model.scale().origin() + x / model.scale().pixelsPerDay();
    }

    double x(double day) {
        return (day - model.scale().origin()) * model.scale().pixelsPerDay();
    }

    /// @param fixedX where the day stays that lies there
    void zoom(double factor, double fixedX) {
        model.setScale(model.scale().zoomed(factor, fixedX));
        view.redraw();
    }

    /// Around the middle.
    void zoomIn() {
        zoom(STEP, middle());
    }

    void zoomOut() {
        zoom(1 / STEP, middle());
    }

    /// The election, where it shows, stays where it is; else the middle does.
    void zoomTo(TimelineModel.Zoom zoom) {
        LocalDate hinge = model.rows().assessment().schedule().hinge();
        double at = hinge == null ? middle() : model.scale().middle(hinge);
        zoomTo(zoom.pixelsPerDay, at < 0 || at > view.chartWidth() ? middle() : at);
    }

    /// Around the middle.
    void zoomTo(double pixelsPerDay) {
        zoomTo(pixelsPerDay, middle());
    }

    private void zoomTo(double pixelsPerDay, double fixedX) {
        zoom(pixelsPerDay / model.scale().pixelsPerDay(), fixedX);
    }

    private double middle() {
        return view.chartWidth() / 2;
    }

    void pan(double x, double y) {
        if (x != 0) model.setScale(model.scale().scrolled(x));
        model.scrollTo(model.scrollY() + y, view.rowsHeight());
        view.redraw();
    }

    void scrollTo(double y) {
        model.scrollTo(y, view.rowsHeight());
        view.redraw();
    }

    /// @param day what lies at the left edge: days since 1970
    void scrollToDay(double day) {
        model.setScale(model.scale().startingAt(day));
        view.redraw();
    }

    void goToToday() {
        goTo(model.rows().assessment().asOf());
    }

    void goToElection() {
        LocalDate hinge = model.rows().assessment().schedule().hinge();
        if (hinge != null) goTo(hinge);
    }

    private void goTo(LocalDate day) {
        model.setScale(model.scale().with(day, view.chartWidth() / 4));
        view.redraw();
    }

    void fit() {
        model.fit(view.chartWidth());
        view.redraw();
    }

    /// The selected items from the first day to the last, with a little air, as wide as it goes; nothing selected: the whole plan.
    void fitSelection() {
        List<TimelineRow> rows = model.selection().items(model.rows());
        DateRange days = days(rows);
        if (days == null) {
            fit();
            return;
        }
        model.fit(days, view.chartWidth(), MARGIN);
        model.bringRowIntoView(model.rows().indexOf(rows.getFirst().key()), view.rowsHeight());
        view.redraw();
    }

    private static @Nullable DateRange days(List<TimelineRow> rows) {
        DateRange all = null;
        for (TimelineRow row : rows) {
            LocalDate first = row.placement().firstDay() == null ? row.placement().lastDay() : row.placement().firstDay();
            LocalDate last = row.placement().lastDay() == null ? first : row.placement().lastDay();
            if (first == null || last == null || last.isBefore(first)) continue;
            all = all == null
                    ? DateRange.inclusive(first, last)
                    : DateRange.inclusive(first.isBefore(all.start()) ? first : all.start(), last.isAfter(all.lastDay()) ? last : all.lastDay());
        }
        return all;
    }

    /// The row that leads, and its first day.
    void reveal() {
        TimelineRow row = model.leadingRow();
        if (row == null) return;
        model.bringRowIntoView(model.rows().indexOf(row.key()), view.rowsHeight());
        LocalDate day = row.placement().firstDay() == null ? row.placement().lastDay() : row.placement().firstDay();
        if (day != null && view.chartWidth() > 0) model.bringIntoView(day, view.chartWidth());
        view.redraw();
    }

    /// The row that leads, wherever its days are.
    void revealRow() {
        TimelineRow row = model.leadingRow();
        if (row != null) model.bringRowIntoView(model.rows().indexOf(row.key()), view.rowsHeight());
        view.redraw();
    }
}
