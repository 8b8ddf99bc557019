package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.WaterfallChart.Step;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;

/// Lays out the steps from need to gap, each from where the one before has ended.
final class WaterfallBars {
    static final double LEAST_STEP = 60;
    private static final double MOST_WIDE = 96;
    private static final double MOST_AXIS = 80;
    private static final int MOST_LINES = 3;

    private final WaterfallChart chart;
    private final Drawing drawing;
    private final Area room;
    private final Axis axis;
    private final double step;

    WaterfallBars(WaterfallChart chart, Drawing drawing, Area room) {
        this.chart = chart;
        this.drawing = drawing;
        this.room = room;
        int most = chart.steps().stream().mapToInt(one -> lines(one.label(), roomForName()).size()).max().orElse(2);
        double head = drawing.of(chart.hasUnknown() ? 36 : 18);
        double base = Math.max(room.y() + head + 1, room.bottom() - drawing.of(4 + 14 * most));
        long highest = chart.steps().stream().mapToLong(one -> Math.max(one.from(), one.to())).max().orElse(0);
        axis = Axis.of(drawing, room.x(), room.y() + head, base, highest, chart.steps().getFirst().total().currency());
        step = (room.right() - axis.left()) / chart.steps().size();
    }

    void draw() {
        axis.draw(drawing, room.right());
        for (int i = 0; i < chart.steps().size(); i++) bar(chart.steps().get(i), axis.left() + i * step, i == chart.steps().size() - 1);
    }

    private void bar(Step one, double left, boolean isLast) {
        double wide = Math.min(drawing.of(MOST_WIDE), step * 0.66);
        double middle = left + step / 2;
        double upper = axis.y(Math.max(0, Math.max(one.from(), one.to())));
        double lower = axis.y(Math.max(0, Math.min(one.from(), one.to())));
        Area area = Area.between(middle - wide / 2, upper, middle + wide / 2, lower);
        drawing.mark(Area.between(left, room.y(), left + step, room.bottom()), one.words(), one.cell());
        drawing.fill(one.look(), area.height() < 1.5 && one.total().minorUnits() != 0 ? new Area(area.x(), area.y() - 0.75, wide, 1.5) : area);
        double next = axis.y(Math.max(0, one.to()));
        if (!isLast) drawing.sketch.line(middle + wide / 2, next, middle + step - wide / 2, next, Role.CARRIED);
        double top = one.total().unknown() == 0 ? upper : drawing.tornAbove(area.x(), area.right(), upper - drawing.of(1), one.total().unknown());
        drawing.text(middle, top - drawing.of(4), amount(one), Align.MIDDLE, one.isWhole() ? Face.SEMIBOLD : Face.REGULAR, Drawing.USUAL, one.look() == Look.GAP && one.total().minorUnits() != 0 ? Role.TEXT_LEGAL : Role.TEXT);
        List<String> lines = lines(one.label(), roomForName());
        for (int i = 0; i < lines.size(); i++)
            drawing.text(middle, axis.base() + drawing.of(14 + 14 * i), lines.get(i), Align.MIDDLE, one.isWhole() ? Face.SEMIBOLD : Face.REGULAR, Drawing.USUAL, Role.TEXT_SECOND);
    }

    private String amount(Step one) {
        if (one.total().minorUnits() == 0) return one.total().unknown() > 0 ? "" : "none";
        boolean isLess = one.total().minorUnits() < 0;
        String sign = one.isWhole() ? isLess ? "−" : "" : isLess ? "+" : "−";
        String amount = Axis.amount(drawing, Math.abs(one.total().minorUnits()), one.total().currency(), step - drawing.of(14));
        return amount.isEmpty() ? "" : sign + amount;
    }

    /// Whatever the axis takes, there is at least this.
    private double roomForName() {
        return (room.width() - drawing.of(MOST_AXIS)) / chart.steps().size() - drawing.of(6);
    }

    /// The label in three lines at most, the last one cut where it is too long.
    private List<String> lines(String label, double most) {
        List<String> lines = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of(label.split(" ")));
        while (!words.isEmpty() && lines.size() < MOST_LINES - 1) {
            StringBuilder line = new StringBuilder(words.removeFirst());
            while (!words.isEmpty() && drawing.width(line + " " + words.getFirst(), Face.SEMIBOLD, Drawing.USUAL) <= most) line.append(' ').append(words.removeFirst());
            lines.add(drawing.fit(line.toString(), Face.SEMIBOLD, Drawing.USUAL, most));
        }
        if (!words.isEmpty()) lines.add(drawing.fit(String.join(" ", words), Face.SEMIBOLD, Drawing.USUAL, most));
        return lines;
    }
}
