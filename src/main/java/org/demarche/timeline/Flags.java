package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.schedule.Placement;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.TimelinePicture.Zone;
import org.jspecify.annotations.Nullable;

/// Draws the two lines that stand for themselves: today, and the hinge with its flag and handle.
final class Flags {
    private final Chart chart;
    private final List<Zone> zones;
    private final @Nullable LocalDate hinge;
    private final @Nullable LocalDate old;
    private final boolean isMoving;

    Flags(Chart chart, List<Zone> zones) {
        this.chart = chart;
        this.zones = zones;
        this.hinge = chart.hinge();
        this.old = Ghosts.hinge(chart);
        this.isMoving = chart.options().hingeMoving();
    }

    /// Behind the bars.
    void drawTodayLine(Sketch sketch) {
        double x = today();
        if (chart.shows(x, x)) sketch.line(x, chart.top(), x, chart.bottom(), Role.TODAY);
    }

    /// Where no dates may be told, a label that might hold one names the month of the project.
    private String label() {
        String label = chart.options().todayLabel();
        boolean isSafe = chart.options().scale() != ScaleKind.PROJECT_MONTHS || label.equals(TimelineOptions.TODAY);
        return isSafe ? label : "As of " + chart.words().of(chart.assessment().asOf());
    }

    private double today() {
        return chart.middle(chart.assessment().asOf());
    }

    /// In front of everything. Takes the room of the flags, so that nothing else is written there.
    void draw(Sketch sketch, RowSpace upper) {
        flagOfHinge(sketch, upper);
        flagOfToday(sketch, upper);
        hingeOfBaseline(sketch);
        handle(sketch);
    }

    /// In front of the bars, behind the head.
    void drawHingeLine(Sketch sketch) {
        if (old != null) sketch.line(chart.middle(old), chart.top(), chart.middle(old), chart.bottom(), Role.GHOST_HINGE);
        if (hinge != null) sketch.line(chart.middle(hinge), chart.top(), chart.middle(hinge), chart.bottom(), isMoving ? Role.MOVING : Role.HINGE);
    }

    private void flagOfToday(Sketch sketch, RowSpace upper) {
        double x = today();
        if (!chart.shows(x, x)) return;
        double size = chart.metrics().captionSize();
        double half = chart.width(label(), Face.SEMIBOLD, size) / 2 + chart.of(7);
        double middle = Math.clamp(x, chart.left() + half, Math.max(chart.left() + half, chart.right() - half));
        sketch.line(x, chart.of(22), x, chart.top(), Role.TODAY);
        if (!upper.tryTake(middle - half, middle + half)) return;
        sketch.box(Area.between(middle - half, chart.of(4), middle + half, chart.of(22)), chart.of(4), Role.TODAY_PLATE, null);
        sketch.caption(middle, chart.of(13) + chart.metrics().drop(size), label(), Align.MIDDLE, Face.SEMIBOLD, size, Role.TEXT_ON_DARK, null);
    }

    private void flagOfHinge(Sketch sketch, RowSpace upper) {
        if (hinge == null || !chart.shows(chart.middle(hinge), chart.middle(hinge))) return;
        double x = chart.middle(hinge);
        double size = chart.metrics().smallSize();
        String text = "Election " + (old == null ? "" : chart.words().of(old) + " → ") + chart.words().of(hinge);
        double wide = chart.width(text, Face.SEMIBOLD, size) + chart.of(40);
        double from = Math.clamp(x - chart.of(20), chart.left(), Math.max(chart.left(), chart.right() - wide));
        upper.take(from - 2, from + wide + 2);
        sketch.line(x, chart.of(22), x, chart.top(), isMoving ? Role.MOVING : Role.HINGE);
        Area plate = Area.between(from, chart.of(2), from + wide, chart.of(26));
        sketch.box(plate, chart.of(6), isMoving ? Role.MOVING_PLATE : Role.HINGE_PLATE, Plan.ELECTION);
        sketch.diamond(from + chart.of(14), chart.of(14), chart.of(6), isMoving ? Role.MOVING_MARK : Role.HINGE_MARK, Plan.ELECTION);
        Role ink = isMoving ? Role.TEXT_ON_MOVING : Role.TEXT_ON_DARK;
        sketch.caption(from + chart.of(28), chart.of(14) + chart.metrics().drop(size), text, Align.START, Face.SEMIBOLD, size, ink, Plan.ELECTION);
        zones.add(new Zone(plate, new Target(Plan.ELECTION, Part.HINGE)));
    }

    /// A small hollow diamond on the strip of the phases, where the election stood in the baseline that is shown.
    private void hingeOfBaseline(Sketch sketch) {
        Baseline baseline = chart.options().baseline();
        if (baseline == null) return;
        LocalDate then = chart.rows().placementsIn(baseline).getOrDefault(Plan.ELECTION, Placement.UNSCHEDULED).firstDay();
        if (then == null || then.equals(hinge) || !chart.shows(chart.middle(then), chart.middle(then))) return;
        sketch.diamond(chart.middle(then), chart.of(53), chart.of(5), Role.BASELINE_MARK, Plan.ELECTION);
    }

    private void handle(Sketch sketch) {
        if (hinge == null || !chart.shows(chart.middle(hinge), chart.middle(hinge))) return;
        double x = chart.middle(hinge);
        double y = chart.of(53);
        sketch.diamond(x, y, chart.of(9), isMoving ? Role.MOVING_HANDLE : Role.HINGE_HANDLE, Plan.ELECTION);
        for (double side : new double[] {-2, 2})
            sketch.line(x + chart.of(side), y - chart.of(3.5), x + chart.of(side), y + chart.of(3.5), isMoving ? Role.MOVING_GRIP : Role.HINGE_GRIP);
        double half = chart.of(12);
        zones.add(new Zone(Area.between(x - half, y - half, x + half, y + half), new Target(Plan.ELECTION, Part.HINGE)));
    }
}
