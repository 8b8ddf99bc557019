package org.demarche.timeline.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Area;
import org.demarche.timeline.DayWords;
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
    private static final int MOST_LAID_OUT_TWICE = 60;

    private final TimelineRows rows;
    private final PaperOptions options;
    private final PaperPlan plan;
    private final HandlingLine line;

    private Paper(TimelineRows rows, PaperOptions options, PaperPlan plan, HandlingLine line) {
        this.rows = rows;
        this.options = options;
        this.plan = plan;
        this.line = line;
    }

    /// @param look what of the chart is shown; its sizes are the paper's own, and nothing is selected or dragged on paper
    /// @throws IllegalArgumentException with a sentence for the user, where the sheet has no room for a chart or the chart takes too many
    public static Paper of(TimelineRows rows, TimelineOptions look, PaperOptions options) {
        Assessment assessment = rows.assessment();
        TimelineOptions still = look.withMetrics(Metrics.PAPER).withOutline(true).withTellsScenario(false).withSelected(Set.of()).withHovered(null).withBefore(null).withHingeMoving(false).withLink(null)
                .withTodayLabel("As of " + DayWords.of(rows, look.scale()).of(assessment.asOf()));
        HandlingLine line = new HandlingLine(HandlingMark.of(rows), assessment.plan().header().caseMark());
        Set<Role> perhaps = options.legend() ? Legend.rolesOf(rows, still) : Set.of();
        Paper paper = new Paper(rows, options, PaperPlan.of(rows, still, options, perhaps, !line.isEmpty()), line);
        if (!options.legend() || paper.count() > MOST_LAID_OUT_TWICE) return paper;
        return new Paper(rows, options, PaperPlan.of(rows, still, options, paper.roles(), !line.isEmpty()), line);
    }

    /// What occurs on the sheets as they are. On many sheets the legend is content with what occurs where there is all the room in the world.
    private Set<Role> roles() {
        Set<Role> used = EnumSet.noneOf(Role.class);
        for (int i = 0; i < count(); i++) {
            SheetName name = plan.tiles().name(i);
            for (Layer layer : layOut(name, chart(name)).layers()) used.addAll(Legend.rolesIn(layer));
        }
        return used;
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

    PaperPlan plan() {
        return plan;
    }

    /// What the sheet shows, for those who can't see it.
    ///
    /// @param index from 0
    public String description(int index) {
        if (count() == 1) return PictureText.describe(rows, plan.look().scale());
        SheetName name = plan.tiles().name(index);
        int first = plan.tiles().firstRow(name.row());
        int end = plan.tiles().endRow(name.row());
        DateRange days = plan.tiles().days(name.column());
        String range = DayWords.of(rows, plan.look().scale()).range(days.start(), days.lastDay());
        String part = "Sheet %s of %d of the timeline: %s".formatted(name, count(), range);
        return end == first ? part + "." : part + ", from \"%s\" to \"%s\".".formatted(rows.row(first).title(), rows.row(end - 1).title());
    }

    /// The sheet with everything on it; its edges are the paper's.
    ///
    /// @param index from 0
    public TimelinePicture picture(int index) {
        SheetName name = plan.tiles().name(index);
        Area chart = chart(name);
        Moved moved = new Moved(chart.x(), chart.y());
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : layOut(name, chart).layers()) layers.add(moved.layer(layer));
        layers.add(around(name, chart).clippedTo(plan.room().printable()));
        return new TimelinePicture(width(), height(), layers, List.of());
    }

    /// Outline, head and rows of this sheet.
    private Area chart(SheetName name) {
        Tiles tiles = plan.tiles();
        Area room = plan.room().chart();
        double height = metrics().headHeight() + (tiles.endRow(name.row()) - tiles.firstRow(name.row())) * metrics().rowHeight();
        return new Area(room.x(), room.y(), plan.look().outlineWidth() + tiles.width(name.column()), height);
    }

    private Metrics metrics() {
        return plan.look().metrics();
    }

    private TimelinePicture layOut(SheetName name, Area chart) {
        Tiles tiles = plan.tiles();
        double scrolled = tiles.firstRow(name.row()) * metrics().rowHeight();
        Viewport view = new Viewport(chart.width(), chart.height(), scrolled, tiles.left(name.column()), tiles.after(name.column()));
        return TimelineLayout.of(rows, tiles.scale(name.column()), view, plan.look(), FigureFonts.MEASURE);
    }

    private Sketch around(SheetName name, Area chart) {
        SheetRoom room = plan.room();
        Sketch sketch = new Sketch();
        if (!line.isEmpty()) for (Area area : List.of(room.upperMark(), room.lowerMark())) line.draw(area, sketch);
        Area days = Area.between(chart.x() + plan.look().outlineWidth(), chart.y(), chart.right(), chart.bottom());
        if (!plan.tiles().isOne()) JoinMarks.draw(plan.tiles(), name, days, chart.x(), chart.y() + metrics().headHeight(), room.joins(), sketch);
        continued(name, chart, sketch);
        plan.legend().draw(room.legendArea(), sketch);
        plan.block().draw(room.titleBlock(), plan.tiles(), name, plan.fit().text() + ", " + options.sheetText(), sketch);
        return sketch;
    }

    /// In the outline's head, where the first row belongs to something on the sheet above.
    private void continued(SheetName name, Area chart, Sketch sketch) {
        String text = RowBreaks.continued(rows, plan.tiles().firstRow(name.row()));
        double size = metrics().smallSize();
        double pixel = metrics().scale();
        String fitting = FigureFonts.MEASURE.fit(text, Face.SEMIBOLD, size, plan.look().outlineWidth() - 28 * pixel);
        sketch.caption(chart.x() + 16 * pixel, chart.y() + 18 * pixel, fitting, Align.START, Face.SEMIBOLD, size, Role.TEXT_SECOND, null);
    }
}
