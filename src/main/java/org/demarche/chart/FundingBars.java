package org.demarche.chart;

import java.util.List;
import org.demarche.model.budget.Total;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;

/// Lays out a bar for each year, as long as its money, with the need and the gap in figures beside it.
final class FundingBars {
    static final double LEAST_ROW = 17;
    private static final double MOST_ROW = 60;
    private static final double HEAD = 16;
    private static final double TORN = 32;

    private final FundingChart chart;
    private final Drawing drawing;
    private final Area room;

    FundingBars(FundingChart chart, Drawing drawing, Area room) {
        this.chart = chart;
        this.drawing = drawing;
        this.room = room;
    }

    void draw() {
        List<Stack> stacks = chart.stacks();
        double names = stacks.stream().mapToDouble(stack -> drawing.width(stack.name(), Face.MEDIUM, Drawing.USUAL)).max().orElse(0) + drawing.of(12);
        double needs = column("Need", stacks.stream().map(Stack::total).toList());
        double gaps = column("Gap", stacks.stream().map(FundingChart::gap).toList());
        double right = room.right();
        double left = room.x() + names;
        double end = right - needs - gaps - drawing.of(TORN + 8);
        long most = Math.max(1, stacks.stream().mapToLong(FundingBars::length).max().orElse(1));
        double head = room.y() + drawing.of(11);
        drawing.text(right - gaps, head, "Need", Align.END, Face.REGULAR, Drawing.SMALL, Role.TEXT_MUTED);
        drawing.text(right, head, "Gap", Align.END, Face.REGULAR, Drawing.SMALL, Role.TEXT_MUTED);
        double row = Math.min(drawing.of(MOST_ROW), (room.bottom() - room.y() - drawing.of(HEAD)) / stacks.size());
        for (int i = 0; i < stacks.size(); i++) {
            double top = room.y() + drawing.of(HEAD) + i * row;
            if (i == 1) drawing.sketch.line(room.x(), Math.round(top) + 0.5, right, Math.round(top) + 0.5, Role.GRID_YEAR);
            bar(stacks.get(i), i == 0, Area.between(left, top, end, top + row), most, right - gaps, right);
        }
    }

    private double column(String head, List<Total> totals) {
        double widest = drawing.width(head, Face.REGULAR, Drawing.SMALL);
        for (Total total : totals) widest = Math.max(widest, drawing.width(Chart.brief(total), Face.SEMIBOLD, Drawing.USUAL));
        return widest + drawing.of(16);
    }

    private static long length(Stack stack) {
        return stack.drawn().stream().mapToLong(slice -> slice.total().minorUnits()).sum();
    }

    private void bar(Stack stack, boolean isWhole, Area row, long most, double needAt, double gapAt) {
        double height = Math.min(drawing.of(22), Math.max(row.height() * 0.55, Math.min(drawing.of(14), row.height() - drawing.of(3))));
        double y = row.middleY() + drawing.of(4);
        Face face = isWhole ? Face.SEMIBOLD : Face.REGULAR;
        drawing.mark(Area.between(room.x(), row.y(), room.right(), row.bottom()), stack.words(), stack.cell());
        drawing.text(room.x(), y, stack.name(), Align.START, isWhole ? Face.SEMIBOLD : Face.MEDIUM, Drawing.USUAL, Role.TEXT);
        double x = row.x();
        for (Slice slice : stack.drawn()) {
            double wide = row.width() * slice.total().minorUnits() / most;
            Area area = new Area(x, row.middleY() - height / 2, Math.max(2, wide - drawing.of(1)), height);
            drawing.fill(slice.look(), area);
            drawing.mark(area, stack.fullName() + ", " + slice.label() + ": " + slice.total().wholeText(), slice.cell());
            x += Math.max(2, wide);
        }
        if (stack.total().unknown() > 0) drawing.tornBeside(x + drawing.of(1), x + drawing.of(TORN - 4), row.middleY() - height / 2, row.middleY() + height / 2, stack.total().unknown());
        Total gap = FundingChart.gap(stack);
        drawing.text(needAt, y, Chart.brief(stack.total()), Align.END, face, Drawing.USUAL, Role.TEXT);
        drawing.text(gapAt, y, Chart.brief(gap), Align.END, face, Drawing.USUAL, gap.isNothing() ? Role.TEXT_MUTED : Role.TEXT_LEGAL);
    }

}
