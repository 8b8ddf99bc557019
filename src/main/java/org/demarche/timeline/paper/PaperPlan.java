package org.demarche.timeline.paper;

import java.util.Set;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.Role;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;

/// How a chart is brought onto sheets: how large, cut where, with how much room around it.
///
/// @param look of the chart, with the sizes that it gets on these sheets
/// @param fit as it was done, which may not be as it was asked
/// @param notice a sentence on the difference; empty: there is none
record PaperPlan(SheetRoom room, TimelineOptions look, Tiles tiles, Legend legend, TitleBlock block, PaperFit fit, String notice) {
    private static final double MARK = 15;

    /// @param look with the sizes that charts on paper usually have
    /// @param used what the legend explains
    /// @param isMarked whether sheets bear a mark
    static PaperPlan of(TimelineRows rows, TimelineOptions look, PaperOptions options, Set<Role> used, boolean isMarked) {
        SheetRoom sheet = SheetRoom.of(options);
        DateRange days = PlanExtent.of(rows, look.baseline());
        double width = sheet.printable().width();
        Legend legend = options.legend() ? Legend.of(used, width) : Legend.NONE;
        TitleBlock block = TitleBlock.of(rows, look, days, options.note(), width);
        SheetRoom room = sheet.with(isMarked ? MARK : 0, legend.height());
        Fitting fitting = new Fitting(rows, look, days, options, room, legend, block);
        return switch (options.fit()) {
            case PaperFit.OnePage one -> fitting.onOneSheet();
            case PaperFit.PagesWide wide -> fitting.tiled(wide);
            case PaperFit.TrueScale scale -> fitting.tiled(scale);
        };
    }

    Metrics metrics() {
        return look.metrics();
    }
}
