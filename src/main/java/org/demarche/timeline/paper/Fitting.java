package org.demarche.timeline.paper;

import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;

/// Finds the sizes at which a chart fits onto sheets. Rows stand as far apart as they can without taking a sheet more.
///
/// @param look with the sizes that charts on paper usually have
/// @param room for one sheet that joins no other
record Fitting(TimelineRows rows, TimelineOptions look, DateRange days, PaperOptions options, SheetRoom room, Legend legend, TitleBlock block) {
    /// In points: smaller type is no longer read but guessed at.
    static final double LEAST_TYPE = 6;
    /// How wide the strip is that neighbours share.
    static final double OVERLAP = SheetRoom.points(10);

    /// Against the sizes that a chart on paper usually has.
    private static final double LARGEST = 1.35;
    private static final double LEAST = LEAST_TYPE / Metrics.PAPER.captionSize();
    /// How tall a row is at least, in the window's pixels: its type, and a little air.
    private static final double TIGHTEST = 23;
    private static final double TIGHTER = 0.5;
    private static final double OUTLINE_SHARE = 0.45;
    private static final double LEAST_OUTLINE = 130;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_SHEETS = 5000;
    private static final double ROUNDING = 1e-6;

    /// All of it on one sheet; one sheet wide, with a sentence that says why, where its type could not be read.
    PaperPlan onOneSheet() {
        SheetRoom single = room.forOne(block);
        double size = size(single);
        if (size < LEAST) return instead(size);
        Metrics sized = Metrics.PAPER.times(size).withRows(Metrics.PAPER.rowPixels());
        double row = (single.chart().height() - sized.headHeight()) / Math.max(1, rows.size()) / sized.scale();
        TimelineOptions fitted = narrowed(sized.withRows(Math.clamp(row, TIGHTEST, Metrics.PAPER.rowPixels())));
        double chart = chartWidth(fitted);
        requireRoom(chart, FEWEST_ROWS);
        return new PaperPlan(single, fitted, new Tiles(days, chart / count(), chart, OVERLAP, 1, List.of(0), rows.size()), legend, block, options.fit(), "");
    }

    /// Larger than usual where rows at their usual distance leave room, smaller where not even the tightest ones do.
    private double size(SheetRoom single) {
        double height = single.chart().height();
        double largest = Math.min(LARGEST, Math.max(1, OUTLINE_SHARE * room.chart().width() / look.outlineWidth()));
        double large = height / height(Metrics.PAPER);
        if (large >= 1) return Math.min(large, largest);
        return Math.min(1, height / height(Metrics.PAPER.withRows(TIGHTEST)));
    }

    private double height(Metrics metrics) {
        return metrics.headHeight() + rows.size() * metrics.rowHeight();
    }

    private long count() {
        return days.endExclusive().toEpochDay() - days.start().toEpochDay();
    }

    private PaperPlan instead(double size) {
        PaperPlan wide = tiled(new PaperFit.PagesWide(1));
        String notice = "On one sheet of %s the type would be %.1f points high; it is read from %d points on. So the chart is one sheet wide and %d sheets tall."
                .formatted(options.sheetText(), size * Metrics.PAPER.captionSize(), (int) LEAST_TYPE, wide.tiles().count());
        return new PaperPlan(wide.room(), wide.look(), wide.tiles(), legend, block, wide.fit(), notice);
    }

    /// As many sheets as it takes, with room for the marks of the joins if there are any.
    PaperPlan tiled(PaperFit fit) {
        PaperPlan single = plan(room.forOne(block), fit);
        return single.tiles().isOne() ? single : plan(room.forMany(block), fit);
    }

    private PaperPlan plan(SheetRoom within, PaperFit fit) {
        TimelineOptions usual = narrowed(Metrics.PAPER);
        double chart = chartWidth(usual);
        requireRoom(chart, most(within, Metrics.PAPER));
        double day = pointsPerDay(fit, chart);
        int columns = Tiles.columns(count() * day, chart, OVERLAP);
        Metrics metrics = loosest(within, usual.metrics());
        Tiles tiles = new Tiles(days, day, chart, OVERLAP, columns, breaks(within, metrics), rows.size());
        requireFew((long) columns * tiles.firstRows().size());
        return new PaperPlan(within, usual.withMetrics(metrics), tiles, legend, block, fit, "");
    }

    private double pointsPerDay(PaperFit fit, double chart) {
        return switch (fit) {
            case PaperFit.OnePage one -> chart / count();
            case PaperFit.PagesWide wide -> Tiles.width(wide.sheets(), chart, OVERLAP) / count();
            case PaperFit.TrueScale scale -> scale.pointsPerDay();
        };
    }

    private double chartWidth(TimelineOptions fitted) {
        return room.chart().width() - fitted.outlineWidth();
    }

    /// With rows as far apart as they can be without taking a sheet more than the tightest ones.
    private Metrics loosest(SheetRoom within, Metrics usual) {
        int fewest = breaks(within, usual.withRows(TIGHTEST)).size();
        for (double row = usual.rowPixels(); row > TIGHTEST; row -= TIGHTER)
            if (breaks(within, usual.withRows(row)).size() == fewest) return usual.withRows(row);
        return usual.withRows(TIGHTEST);
    }

    private List<Integer> breaks(SheetRoom within, Metrics metrics) {
        return RowBreaks.of(rows, most(within, metrics));
    }

    private static int most(SheetRoom within, Metrics metrics) {
        return (int) Math.floor((within.chart().height() - metrics.headHeight()) / metrics.rowHeight() + ROUNDING);
    }

    /// With an outline that leaves the days their share of the sheet.
    private TimelineOptions narrowed(Metrics metrics) {
        TimelineOptions wide = look.withMetrics(metrics);
        double over = Math.max(0, wide.outlineWidth() - OUTLINE_SHARE * room.chart().width());
        double outline = Math.max(metrics.outlineWidth() - over, Math.min(LEAST_OUTLINE, metrics.outlineWidth()));
        return look.withMetrics(new Metrics(metrics.scale(), metrics.titleSize(), metrics.smallSize(), metrics.captionSize(), outline, metrics.rowPixels()));
    }

    private void requireRoom(double chart, int most) {
        if (most >= FEWEST_ROWS && chart >= 3 * OVERLAP) return;
        throw new IllegalArgumentException(
                "A sheet of %s has no room for this chart within its margins. Take a larger sheet, smaller margins or fewer columns.".formatted(options.sheetText()));
    }

    private static void requireFew(long sheets) {
        if (sheets <= MOST_SHEETS) return;
        throw new IllegalArgumentException(
                "The chart would take %,d sheets; at most %,d can be made. Take a smaller scale or larger sheets.".formatted(sheets, MOST_SHEETS));
    }
}
