package org.demarche.timeline.paper;

import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Area;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;

/// How a chart is brought onto sheets: how large, cut where, with how much room around it.
///
/// @param fit as it was done, which may not be as it was asked
/// @param notice a sentence on the difference; empty: there is none
record PaperPlan(SheetRoom room, Metrics metrics, Tiles tiles, Legend legend, TitleBlock block, PaperFit fit, String notice) {
    /// In points: smaller type is no longer read but guessed at.
    static final double LEAST_TYPE = 6;
    /// Against the sizes that a chart on paper usually has.
    private static final double LARGEST = 1.35;
    private static final double LEAST = LEAST_TYPE / Metrics.PAPER.captionSize();
    private static final double OVERLAP = SheetRoom.points(10);
    private static final double OUTLINE_SHARE = 0.45;
    private static final double JOINS = 11;
    private static final double MARK = 15;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_SHEETS = 5000;

    static PaperPlan of(TimelineRows rows, TimelineOptions look, PaperOptions options, SheetWords words, boolean isMarked) {
        SheetRoom empty = SheetRoom.empty(options);
        DateRange days = PlanExtent.of(rows);
        Legend legend = options.legend() ? Legend.of(Legend.rolesOf(rows, look), empty.printable().width()) : Legend.NONE;
        TitleBlock block = TitleBlock.of(rows.assessment(), days, words, empty.printable().width());
        SheetRoom room = empty.with(isMarked ? MARK : 0, 0, legend.height(), block.height());
        return new Fitting(rows, days, options, room, legend, block).fit();
    }

    /// The work of fitting, with what it needs at hand.
    private record Fitting(TimelineRows rows, DateRange days, PaperOptions options, SheetRoom room, Legend legend, TitleBlock block) {
        PaperPlan fit() {
            if (!(options.fit() instanceof PaperFit.OnePage)) return tiled(options.fit(), "");
            double size = Math.min(LARGEST, room.chart().height() / height(Metrics.PAPER));
            double widest = OUTLINE_SHARE * room.chart().width() / Metrics.PAPER.outlineWidth();
            if (size < LEAST) return instead(size);
            Metrics metrics = narrowed(Metrics.PAPER.times(Math.min(size, Math.max(1, widest))));
            double chart = room.chart().width() - metrics.outlineWidth();
            return plan(room, metrics, new Tiles(days, chart / count(), chart, OVERLAP, 1, List.of(0), rows.size()), options.fit(), "");
        }

        private double height(Metrics metrics) {
            return metrics.headHeight() + rows.size() * metrics.rowHeight();
        }

        private long count() {
            return days.endExclusive().toEpochDay() - days.start().toEpochDay();
        }

        /// One sheet wide, and a sentence that says why.
        private PaperPlan instead(double size) {
            PaperPlan wide = tiled(new PaperFit.PagesWide(1), "");
            String notice = "On one sheet of %s the type would be %.1f points high; it is read from %d points on. So the chart is one sheet wide and %d sheets tall."
                    .formatted(options.sheetText(), size * Metrics.PAPER.captionSize(), (int) LEAST_TYPE, wide.tiles.count());
            return new PaperPlan(wide.room, wide.metrics, wide.tiles, legend, block, wide.fit, notice);
        }

        /// With room for the marks of the joins, if there are any.
        private PaperPlan tiled(PaperFit fit, String notice) {
            Tiles whole = tiles(room, fit);
            if (whole.isOne()) return plan(room, narrowed(Metrics.PAPER), whole, fit, notice);
            SheetRoom joined = room.with(room.mark(), JOINS, room.legend(), room.block());
            return plan(joined, narrowed(Metrics.PAPER), tiles(joined, fit), fit, notice);
        }

        private PaperPlan plan(SheetRoom within, Metrics metrics, Tiles tiles, PaperFit fit, String notice) {
            return new PaperPlan(within, metrics, tiles, legend, block, fit, notice);
        }

        private Metrics narrowed(Metrics metrics) {
            double widest = Math.max(0, OUTLINE_SHARE * room.chart().width());
            return new Metrics(metrics.scale(), metrics.titleSize(), metrics.smallSize(), metrics.captionSize(), Math.min(metrics.outlineWidth(), widest));
        }

        private Tiles tiles(SheetRoom within, PaperFit fit) {
            Metrics metrics = narrowed(Metrics.PAPER);
            Area area = within.chart();
            double chart = area.width() - metrics.outlineWidth();
            int most = (int) Math.floor((area.height() - metrics.headHeight()) / metrics.rowHeight() + 1e-6);
            if (most < FEWEST_ROWS || chart < 3 * OVERLAP)
                throw new IllegalArgumentException("A sheet of %s has no room for a chart within these margins. Take a larger sheet or smaller margins.".formatted(options.sheetText()));
            double day =
                    switch (fit) {
                        case PaperFit.OnePage one -> chart / count();
                        case PaperFit.PagesWide wide -> Tiles.width(wide.sheets(), chart, OVERLAP) / count();
                        case PaperFit.TrueScale scale -> scale.pointsPerDay();
                    };
            int columns = Tiles.columns(count() * day, chart, OVERLAP);
            Tiles tiles = new Tiles(days, day, chart, OVERLAP, columns, RowBreaks.of(rows, most), rows.size());
            long count = (long) columns * tiles.firstRows().size();
            if (count > MOST_SHEETS)
                throw new IllegalArgumentException("The chart would take %,d sheets; at most %,d can be made. Take a smaller scale or larger sheets.".formatted(count, MOST_SHEETS));
            return tiles;
        }
    }
}
