package org.demarche.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Layer;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.PictureText;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.Viewport;

/// A chart cut into sheets. A sheet is laid out when it is asked for, so that a long plan takes no more room than a short one.
public final class Paper {
    private static final double MARK_SIZE = 9;

    private final TimelineRows rows;
    private final TimelineOptions look;
    private final PaperOptions options;
    private final PaperPlan plan;
    private final String mark;

    private Paper(TimelineRows rows, TimelineOptions look, PaperOptions options, PaperPlan plan, String mark) {
        this.rows = rows;
        this.look = look;
        this.options = options;
        this.plan = plan;
        this.mark = mark;
    }

    /// @param look what of the chart is shown; its sizes and its outline are the paper's own
    /// @throws IllegalArgumentException with a sentence for the user, where the sheet has no room for a chart or the chart takes too many
    public static Paper of(TimelineRows rows, TimelineOptions look, PaperOptions options, SheetWords words) {
        TimelineOptions plain = look.withMetrics(Metrics.PAPER).withOutline(true).withSelected(null).withBefore(null).withHingeMoving(false)
                .withTodayLabel("As of " + DayText.of(rows.assessment().asOf()));
        String mark = HandlingMark.of(rows);
        PaperPlan plan = PaperPlan.of(rows, plain, options, words, !mark.isEmpty());
        return new Paper(rows, plain.withMetrics(plan.metrics()), options, plan, mark);
    }

    /// How many sheets it takes.
    public int count() {
        return plan.tiles().count();
    }

    /// How many of them stand side by side.
    public int columns() {
        return plan.tiles().columns();
    }

    /// "B3": its row and its column.
    ///
    /// @param index from 0, along the rows
    public String name(int index) {
        return plan.tiles().name(index).toString();
    }

    /// A sentence for the user where the chart could not be brought onto sheets as was asked; empty: it could.
    public String notice() {
        return plan.notice();
    }

    /// In points.
    public double width() {
        return plan.room().width();
    }

    public double height() {
        return plan.room().height();
    }

    public Assessment assessment() {
        return rows.assessment();
    }

    /// What the sheet shows, for those who can't see it.
    ///
    /// @param index from 0
    public String description(int index) {
        if (count() == 1) return PictureText.describe(assessment());
        SheetName name = plan.tiles().name(index);
        int first = plan.tiles().firstRow(name.row());
        int end = plan.tiles().endRow(name.row());
        String days = DayText.range(plan.tiles().days(name.column()).start(), plan.tiles().days(name.column()).lastDay());
        String part = "Sheet %s of %d of the timeline: %s".formatted(name, count(), days);
        return end == first ? part + "." : part + ", from \"%s\" to \"%s\".".formatted(rows.row(first).title(), rows.row(end - 1).title());
    }

    /// The sheet with everything on it; its edges are the paper's.
    ///
    /// @param index from 0
    public TimelinePicture picture(int index) {
        SheetName name = plan.tiles().name(index);
        Area chart = chart(name);
        List<Layer> layers = new ArrayList<>();
        Moved moved = new Moved(chart.x(), chart.y());
        for (Layer layer : layOut(name).layers()) layers.add(moved.layer(layer));
        layers.add(around(name, chart).clippedTo(plan.room().printable()));
        return new TimelinePicture(width(), height(), layers, List.of());
    }

    /// Outline, head and rows of this sheet.
    private Area chart(SheetName name) {
        Tiles tiles = plan.tiles();
        Area room = plan.room().chart();
        double height = look.metrics().headHeight() + (tiles.endRow(name.row()) - tiles.firstRow(name.row())) * look.metrics().rowHeight();
        return new Area(room.x(), room.y(), look.metrics().outlineWidth() + tiles.width(name.column()), height);
    }

    private TimelinePicture layOut(SheetName name) {
        Tiles tiles = plan.tiles();
        Area chart = chart(name);
        double scrolled = tiles.firstRow(name.row()) * look.metrics().rowHeight();
        Viewport view = new Viewport(chart.width(), chart.height(), scrolled, tiles.left(name.column()), tiles.after(name.column()));
        return TimelineLayout.of(rows, tiles.scale(name.column()), view, look, FigureFonts.MEASURE);
    }

    private Sketch around(SheetName name, Area chart) {
        SheetRoom room = plan.room();
        Sketch sketch = new Sketch();
        for (Area line : mark.isEmpty() ? List.<Area>of() : List.of(room.upperMark(), room.lowerMark())) mark(line, sketch);
        Area days = Area.between(chart.x() + look.metrics().outlineWidth(), chart.y(), chart.right(), chart.bottom());
        if (!plan.tiles().isOne()) JoinMarks.draw(plan.tiles(), name, days, chart.x(), room.joins(), sketch);
        continued(name, chart, sketch);
        plan.legend().draw(room.legendArea(), sketch);
        plan.block().draw(room.titleBlock(), plan.tiles(), name, plan.fit().text() + ", " + options.sheetText(), sketch);
        return sketch;
    }

    private void mark(Area line, Sketch sketch) {
        sketch.caption(line.middleX(), line.middleY() + 0.35 * MARK_SIZE, mark, Align.MIDDLE, Face.SEMIBOLD, MARK_SIZE, Role.TEXT, null);
    }

    /// In the outline's head, where the first row belongs to something on the sheet above.
    private void continued(SheetName name, Area chart, Sketch sketch) {
        String text = RowBreaks.continued(rows, plan.tiles().firstRow(name.row()));
        double size = look.metrics().smallSize();
        double left = chart.x() + 16 * look.metrics().scale();
        String fitting = FigureFonts.MEASURE.fit(text, Face.SEMIBOLD, size, look.metrics().outlineWidth() - 28 * look.metrics().scale());
        sketch.caption(left, chart.y() + 18 * look.metrics().scale(), fitting, Align.START, Face.SEMIBOLD, size, Role.TEXT_SECOND, null);
    }
}
