package org.demarche.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.jspecify.annotations.Nullable;

/// Lays out columns by period, with the election at its true day among them.
final class StackedBars {
    /// What a column needs at least.
    static final double LEAST_STEP = 7;

    private static final double MOST_WIDE = 56;
    private static final double LEAST_WIDE = 4;
    private static final double ROOM_FOR_NONE = 36;

    private final StackedChart chart;
    private final Drawing drawing;
    private final Area room;
    private final Axis axis;
    private final double step;
    private final double top;
    private final @Nullable Double hinge;
    private final List<Double> columnMiddles = new ArrayList<>();
    private final List<Double> uppers = new ArrayList<>();
    private double hingeStart = Double.MAX_VALUE;
    private double hingeEnd = -Double.MAX_VALUE;

    StackedBars(StackedChart chart, Drawing drawing, Area room) {
        this.chart = chart;
        this.drawing = drawing;
        this.room = room;
        top = room.y() + drawing.of(chart.hinge() == null ? 2 : 20);
        double head = drawing.of(chart.hasUnknown() ? 36 : 18);
        double foot = drawing.of(chart.period() == Dimension.FISCAL_YEAR ? 18 : 34);
        double base = Math.max(top + head + 1, room.bottom() - foot);
        long highest = chart.stacks().stream().mapToLong(stack -> height(stack)).max().orElse(0);
        axis = Axis.of(drawing, room.x(), top + head, base, highest, chart.stacks().getFirst().total().currency());
        step = (room.right() - axis.left()) / chart.stacks().size();
        hinge = hingeX();
    }

    private static long height(Stack stack) {
        return stack.drawn().stream().mapToLong(slice -> slice.total().minorUnits()).sum();
    }

    private @Nullable Double hingeX() {
        LocalDate election = chart.hinge();
        if (election == null) return null;
        for (int i = 0; i < chart.stacks().size(); i++) {
            DateRange days = chart.stacks().get(i).days();
            if (days != null && days.contains(election)) return axis.left() + step * (i + (election.toEpochDay() - days.start().toEpochDay()) / (double) days.days());
        }
        return null;
    }

    void draw() {
        bands();
        axis.draw(drawing, room.right());
        years();
        names();
        for (int i = 0; i < chart.stacks().size(); i++) column(chart.stacks().get(i), axis.left() + i * step);
        if (chart.isCliff()) need();
        drawHinge();
        cliff();
        for (int i = 0; i < chart.stacks().size(); i++) amount(chart.stacks().get(i), columnMiddles.get(i), axis.left() + i * step, uppers.get(i));
    }

    /// All that is needed, as a line of steps over what is firm.
    private void need() {
        double[] xy = new double[4 * chart.stacks().size()];
        for (int i = 0; i < chart.stacks().size(); i++) {
            double y = axis.y(height(chart.stacks().get(i)));
            xy[4 * i] = axis.left() + i * step;
            xy[4 * i + 1] = y;
            xy[4 * i + 2] = axis.left() + (i + 1) * step;
            xy[4 * i + 3] = y;
        }
        drawing.sketch.path(Role.STEPS, null, false, xy);
    }

    /// Where firm money ends.
    private void cliff() {
        for (int i = 0; i < chart.stacks().size(); i++) {
            DateRange days = chart.stacks().get(i).days();
            if (days == null || !days.start().equals(chart.cliff())) continue;
            double x = axis.left() + i * step;
            drawing.sketch.line(x, top, x, axis.base(), Role.CLIFF);
            cliffWords(x);
        }
    }

    private void cliffWords(double x) {
        String words = "Firm money ends";
        double y = room.y() + drawing.of(13);
        double wide = drawing.width(words, Face.SEMIBOLD, Drawing.USUAL) + drawing.of(8);
        if (x + wide <= room.right() && (x >= hingeEnd || x + wide <= hingeStart)) drawing.text(x + drawing.of(2), y, words, Align.START, Face.SEMIBOLD, Drawing.USUAL, Role.TEXT_LEGAL);
        else if (x - wide >= room.x() && (x <= hingeStart || x - wide >= hingeEnd)) drawing.text(x - drawing.of(2), y, words, Align.END, Face.SEMIBOLD, Drawing.USUAL, Role.TEXT_LEGAL);
    }

    private void bands() {
        if (hinge == null) return;
        drawing.sketch.box(axis.left(), top, hinge, axis.base(), Role.PRE_BAND);
        drawing.sketch.box(hinge, top, room.right(), axis.base(), Role.POST_BAND);
    }

    /// Every name, or every so manyth where there is no room for all.
    private void names() {
        double widest = chart.stacks().stream().mapToDouble(stack -> drawing.width(stack.name(), Face.REGULAR, Drawing.USUAL)).max().orElse(0) + drawing.of(6);
        int every = (int) Math.ceil(widest / step);
        if (every > 1 && chart.period() == Dimension.QUARTER) return;
        for (int i = 0; i < chart.stacks().size(); i += every)
            drawing.text(axis.left() + (i + 0.5) * step, axis.base() + drawing.of(14), every > 1 ? inside(i) : chart.stacks().get(i).name(), Align.MIDDLE, Face.REGULAR, Drawing.USUAL, Role.TEXT_SECOND);
    }

    /// A name that is wider than its column, where it does not reach beyond the chart.
    private String inside(int index) {
        String name = chart.stacks().get(index).name();
        double half = drawing.width(name, Face.REGULAR, Drawing.USUAL) / 2;
        double x = axis.left() + (index + 0.5) * step;
        return x + half <= room.right() && x - half >= room.x() ? name : "";
    }

    private void years() {
        if (chart.period() == Dimension.FISCAL_YEAR) return;
        List<Stack> stacks = chart.stacks();
        for (int from = 0; from < stacks.size(); ) {
            int to = from;
            while (to < stacks.size() && stacks.get(to).year() == stacks.get(from).year()) to++;
            double left = axis.left() + step * from;
            double right = axis.left() + step * to;
            if (from > 0) drawing.sketch.line(Math.round(left) + 0.5, top, Math.round(left) + 0.5, axis.base() + drawing.of(32), Role.FISCAL_YEAR);
            String label = yearLabel(stacks.get(from).year(), right - left - drawing.of(4));
            drawing.text((left + right) / 2, axis.base() + drawing.of(29), label, Align.MIDDLE, Face.REGULAR, Drawing.USUAL, Role.TEXT_MUTED);
            from = to;
        }
    }

    private String yearLabel(int year, double room) {
        for (String label : List.of("FY " + year, "" + year)) if (drawing.width(label, Face.REGULAR, Drawing.USUAL) <= room) return label;
        return "";
    }

    private void column(Stack stack, double left) {
        double from = left;
        double to = left + step;
        boolean parts = chart.by() == Dimension.PHASE && hinge != null && hinge > left && hinge < left + step;
        if (parts && isAll(stack, Look.PRE) && hinge - left > drawing.of(LEAST_WIDE + 4)) to = hinge;
        if (parts && isAll(stack, Look.POST) && to - hinge > drawing.of(LEAST_WIDE + 4)) from = hinge;
        double wide = chart.isCliff() ? step : Math.max(Math.min(drawing.of(LEAST_WIDE), step - 1), Math.min(drawing.of(MOST_WIDE), (to - from) * 0.66));
        double middle = (from + to) / 2;
        drawing.mark(Area.between(left, top, left + step, room.bottom()), stack.words(), stack.cell());
        double y = axis.base();
        for (Slice slice : stack.drawn()) {
            double height = Math.max(1.5, axis.height(slice.total().minorUnits()));
            Area area = new Area(middle - wide / 2, y - height, wide, height);
            drawing.fill(slice.look(), area);
            if (stack.drawn().size() > 1) drawing.mark(area, stack.fullName() + ", " + slice.label() + ": " + slice.total().wholeText(), slice.cell());
            y -= height;
        }
        double upper = stack.total().unknown() == 0 ? y : drawing.tornAbove(middle - wide / 2, middle + wide / 2, y - drawing.of(1), stack.total().unknown());
        columnMiddles.add((from + to) / 2);
        uppers.add(upper - drawing.of(4));
    }

    private static boolean isAll(Stack stack, Look look) {
        return !stack.drawn().isEmpty() && stack.drawn().stream().allMatch(slice -> slice.look() == look);
    }

    private void amount(Stack stack, double columnMiddle, double left, double y) {
        long amount = stack.total().minorUnits();
        if (amount == 0) {
            double half = drawing.width("none", Face.REGULAR, Drawing.SMALL) / 2 + drawing.of(1);
            double beside = hinge != null && Math.abs(hinge - columnMiddle) < half ? besideHinge(columnMiddle, half, left) : columnMiddle;
            if (stack.total().isNothing() && step >= drawing.of(ROOM_FOR_NONE) && (hinge == null || Math.abs(hinge - beside) >= half))
                drawing.text(beside, y, "none", Align.MIDDLE, Face.REGULAR, Drawing.SMALL, Role.TEXT_MUTED);
            return;
        }
        String label = label(stack.total(), left);
        if (label.isEmpty()) return;
        double half = drawing.width(label, Face.REGULAR, Drawing.USUAL) / 2 + drawing.of(1);
        double middle = Math.clamp(columnMiddle, left + half, Math.max(left + half, left + step - half));
        if (hinge != null && Math.abs(hinge - middle) < half) middle = besideHinge(middle, half, left);
        if (hinge != null && Math.abs(hinge - middle) < half - 0.5) drawing.sketch.box(middle - half, y - drawing.of(10), middle + half, y + drawing.of(3), Role.SURFACE);
        drawing.text(middle, y, label, Align.MIDDLE, Face.REGULAR, Drawing.USUAL, Role.TEXT_SECOND);
    }

    /// A short amount rather than one that the election's line goes through.
    private String label(Total total, double left) {
        String usual = Axis.amount(drawing, total.minorUnits(), total.currency(), step - drawing.of(4));
        if (hinge == null || hinge <= left || hinge >= left + step) return usual;
        String beside = Axis.amount(drawing, total.minorUnits(), total.currency(), Math.max(hinge - left, left + step - hinge) - drawing.of(6));
        return beside.isEmpty() ? usual : beside;
    }

    /// Where the election's line does not go through the amount, if there is such a place in its column.
    private double besideHinge(double middle, double half, double left) {
        if (hinge == null) return middle;
        if (hinge - 2 * half - drawing.of(3) >= left) return hinge - half - drawing.of(3);
        return hinge + 2 * half + drawing.of(2) <= left + step ? hinge + half + drawing.of(2) : middle;
    }

    private void drawHinge() {
        LocalDate election = chart.hinge();
        if (hinge == null || election == null) return;
        double middle = room.y() + drawing.of(9);
        drawing.sketch.line(hinge, middle, hinge, axis.base(), Role.HINGE);
        drawing.sketch.diamond(hinge, middle, drawing.of(7), Role.HINGE_HANDLE, null);
        hingeStart = hinge - drawing.of(10);
        hingeEnd = hinge + drawing.of(10);
        String words = "Election " + DayText.of(election);
        double wide = drawing.width(words, Face.SEMIBOLD, Drawing.USUAL) + drawing.of(12);
        boolean isRight = hinge + wide <= room.right();
        if (!isRight && hinge - wide < room.x()) return;
        if (isRight) hingeEnd = hinge + wide + drawing.of(8);
        else hingeStart = hinge - wide - drawing.of(8);
        drawing.text(hinge + drawing.of(isRight ? 12 : -12), middle + drawing.of(4), words, isRight ? Align.START : Align.END, Face.SEMIBOLD, Drawing.USUAL, Role.TEXT);
    }
}
