package org.demarche.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;

/// The timeline as it is printed: one figure of a page's width, or several where it has more rows than fit.
///
/// @param description what it shows, for those who can't see it
/// @param days from when to when it reaches
public record TimelineFigure(Painting painting, String description, DateRange days) {
    /// @param width in millimetres
    /// @param tallest the height in millimetres that no figure goes beyond
    public static List<TimelineFigure> of(Assessment assessment, double width, double tallest) {
        Set<String> folded = new HashSet<>(TimelineRows.foldedAtFirst(assessment.plan()));
        folded.remove(TimelineRows.EVENTS);
        TimelineRows rows = TimelineRows.of(assessment, folded);
        Metrics metrics = TimelineOptions.PAPER.metrics();
        int most = (int) ((tallest * Points.A_MILLIMETRE - metrics.headHeight()) / metrics.rowHeight());
        if (most < 2) throw new IllegalArgumentException("A figure %s mm tall has no room for rows.".formatted(tallest));
        List<TimelineFigure> figures = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int end = breakAfter(rows, from, most);
            figures.add(figure(rows, from, end, width));
            from = end;
        }
        return List.copyOf(figures);
    }

    /// As many rows as fit, but no initiative parted from its steps, and no heading alone at the end, where that can be had.
    private static int breakAfter(TimelineRows rows, int from, int most) {
        int end = Math.min(from + most, rows.size());
        if (end == rows.size()) return end;
        for (int at = end; at > from + most / 2; at--) {
            boolean beginsSomething = rows.row(at).depth() == 0;
            boolean leavesHeading = rows.row(at - 1).isGroup();
            if (beginsSomething && !leavesHeading) return at;
        }
        return end;
    }

    private static TimelineFigure figure(TimelineRows rows, int from, int end, double width) {
        Assessment assessment = rows.assessment();
        TimelineOptions options = TimelineOptions.PAPER.withTodayLabel("As of " + DayText.of(assessment.asOf()));
        Metrics metrics = options.metrics();
        double points = width * Points.A_MILLIMETRE;
        DateRange days = PlanExtent.of(rows);
        TimeScale scale = TimeScale.fit(days.start(), days.lastDay(), points - metrics.outlineWidth());
        Viewport view = new Viewport(points, metrics.headHeight() + (end - from) * metrics.rowHeight(), from * metrics.rowHeight());
        TimelinePicture picture = TimelineLayout.of(rows, scale, view, options, FigureFonts.MEASURE);
        return new TimelineFigure(picture.in(Palette.PAPER), PictureText.describe(assessment), days);
    }
}
