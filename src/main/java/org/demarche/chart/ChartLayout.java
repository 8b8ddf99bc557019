package org.demarche.chart;

import java.util.List;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.TimelinePicture;

/// Makes a picture of a chart's numbers.
public final class ChartLayout {
    /// What stands beside the bars: amounts, names, words.
    private static final double BESIDE = 90;
    private static final double AROUND = 96;

    private ChartLayout() {}

    /// As the office sees it.
    public static ChartPicture of(Assessment assessment, ChartChoice choice, ChartSize size) {
        return of(Release.whole(assessment), choice, size);
    }

    /// As its readers may see it; where the picture leaves the program, it says that items are withheld.
    public static ChartPicture of(Release release, ChartChoice choice, ChartSize size) {
        Assessment assessment = release.assessment();
        Chart chart = Chart.of(assessment, choice, most(choice, size));
        Drawing drawing = new Drawing(size.scale());
        drawing.sketch.box(0, 0, size.width(), size.height(), Role.SURFACE);
        Area room = new Frame(release, chart, size, drawing).draw();
        switch (chart) {
            case StackedChart stacked -> {
                if (stacked.stacks().isEmpty()) nothing(drawing, room);
                else new StackedBars(stacked, drawing, room).draw();
            }
            case FundingChart funding -> new FundingBars(funding, drawing, room).draw();
            case WaterfallChart waterfall -> new WaterfallBars(waterfall, drawing, room).draw();
        }
        Area all = new Area(0, 0, size.width(), size.height());
        TimelinePicture shapes = new TimelinePicture(size.width(), size.height(), List.of(drawing.sketch.clippedTo(all)), List.of());
        return new ChartPicture(shapes, drawing.marks, chart.title(), release.words() == null ? chart.description() : chart.description() + " " + release.words());
    }

    private static void nothing(Drawing drawing, Area room) {
        drawing.text(room.middleX(), room.middleY(), "No cost has a date.", Align.MIDDLE, Face.REGULAR, Drawing.USUAL, Role.TEXT_MUTED);
    }

    private static int most(ChartChoice choice, ChartSize size) {
        double width = size.width() / size.scale() - BESIDE;
        double height = size.height() / size.scale() - (size.framed() ? AROUND + 90 : AROUND / 2);
        return (int)
                switch (choice.kind()) {
                    case STACKED, CLIFF -> Math.max(4, width / StackedBars.LEAST_STEP);
                    case FUNDING -> Math.max(4, height / FundingBars.LEAST_ROW);
                    case WATERFALL -> Math.max(5, width / WaterfallBars.LEAST_STEP);
                };
    }
}
