package org.demarche.timeline.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.Area;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Layer;
import org.demarche.timeline.Shape;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.TimelineRows;

/// Papers for tests, and what can be asked of them.
final class Papers {
    static final PaperOptions A4 = PaperOptions.DEFAULT;

    private Papers() {}

    static TimelineRows rows(Plan plan) {
        return TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), Set.of());
    }

    static Paper of(Plan plan, PaperOptions options) {
        return Paper.of(rows(plan), TimelineOptions.PAPER, options);
    }

    static Paper fitted(Plan plan, PaperFit fit) {
        return of(plan, A4.withFit(fit));
    }

    static List<TimelinePicture> pictures(Paper paper) {
        return IntStream.range(0, paper.count()).mapToObj(paper::picture).toList();
    }

    /// The layers of the chart itself: the days with their rows, and the head over them.
    static List<Layer> days(TimelinePicture sheet) {
        return List.of(sheet.layers().getFirst(), sheet.layers().get(sheet.layers().size() - 2));
    }

    /// The layer of what stands around the chart.
    static Layer around(TimelinePicture sheet) {
        return sheet.layers().getLast();
    }

    static Stream<Shape.Caption> captions(Layer layer) {
        return layer.shapes().stream().filter(Shape.Caption.class::isInstance).map(Shape.Caption.class::cast);
    }

    static Stream<Shape.Caption> captions(TimelinePicture sheet) {
        return sheet.layers().stream().flatMap(Papers::captions);
    }

    static List<String> texts(Layer layer) {
        return captions(layer).map(Shape.Caption::text).toList();
    }

    /// How far it reaches on the sheet, without the thickness of its lines.
    static Area extent(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box.area();
            case Shape.Hatch hatch -> hatch.area();
            case Shape.Path path ->
                Area.between(
                        path.points().stream().mapToDouble(point -> point.x()).min().orElseThrow(),
                        path.points().stream().mapToDouble(point -> point.y()).min().orElseThrow(),
                        path.points().stream().mapToDouble(point -> point.x()).max().orElseThrow(),
                        path.points().stream().mapToDouble(point -> point.y()).max().orElseThrow());
            case Shape.Caption caption -> extent(caption);
        };
    }

    private static Area extent(Shape.Caption caption) {
        double wide = FigureFonts.MEASURE.width(caption.text(), caption.face(), caption.size());
        double left =
                switch (caption.align()) {
                    case START -> caption.x();
                    case MIDDLE -> caption.x() - wide / 2;
                    case END -> caption.x() - wide;
                };
        return Area.between(left, caption.y() - 0.75 * caption.size(), left + wide, caption.y() + 0.25 * caption.size());
    }

    static boolean isWithin(Area inner, Area outer) {
        double hair = 0.01;
        return inner.x() >= outer.x() - hair && inner.y() >= outer.y() - hair && inner.right() <= outer.right() + hair && inner.bottom() <= outer.bottom() + hair;
    }
}
