package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.TimelinePicture.Zone;

/// Makes shapes of rows and a scale. Only what can be seen is laid out, so that a frame takes as long with ten rows as with ten thousand.
public final class TimelineLayout {
    private TimelineLayout() {}

    public static TimelinePicture of(TimelineRows rows, TimeScale scale, Viewport view, TimelineOptions options, TextMeasure measure) {
        Chart chart = new Chart(rows, scale, view, options, measure);
        List<Zone> zones = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        Area body = Area.between(chart.left(), chart.top(), chart.right(), chart.bottom());
        layers.add(body(chart, zones).clippedTo(body));
        if (options.outline()) layers.addAll(outline(chart));
        layers.add(head(chart, zones).clippedTo(Area.between(chart.left(), 0, chart.right(), chart.bottom())));
        return new TimelinePicture(view.width(), view.height(), layers, zones);
    }

    private static Sketch body(Chart chart, List<Zone> zones) {
        Sketch sketch = new Sketch();
        Flags flags = new Flags(chart, zones);
        Backdrop.draw(chart, sketch);
        flags.drawTodayLine(sketch);
        Ghosts.draw(chart, sketch);
        Arrows arrows = new Arrows(chart);
        new RowMarks(chart, sketch, zones, arrows).draw();
        arrows.draw(sketch);
        flags.drawHingeLine(sketch);
        return sketch;
    }

    private static Sketch head(Chart chart, List<Zone> zones) {
        Sketch lettering = new Sketch();
        RowSpace upper = new RowSpace();
        Sketch flags = new Sketch();
        new Flags(chart, zones).draw(flags, upper);
        ScaleHead.draw(chart, lettering, upper);
        lettering.add(flags);
        return lettering;
    }

    private static List<Layer> outline(Chart chart) {
        Sketch rows = new Sketch();
        Sketch head = new Sketch();
        OutlineColumn.drawRows(chart, rows);
        OutlineColumn.drawHead(chart, head);
        return List.of(
                rows.clippedTo(Area.between(0, chart.top(), chart.left(), chart.bottom())),
                head.clippedTo(Area.between(0, 0, chart.left(), chart.top())));
    }
}
