package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Banner;
import org.demarche.model.budget.CostLine;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;

/// What stands around the bars: title, unit, legend and notes, and where a picture leaves the program, whose it is and how to handle it.
final class Frame {
    private static final double MARGIN = 24;
    private static final double LEGEND_ROW = 18;
    private static final double SWATCH = 14;
    private static final double LONGEST_ENTRY = 220;

    private final Assessment assessment;
    private final String withheld;
    private final Chart chart;
    private final ChartSize size;
    private final Drawing drawing;

    Frame(Release release, Chart chart, ChartSize size, Drawing drawing) {
        this.assessment = release.assessment();
        this.withheld = Objects.requireNonNullElse(release.words(), "");
        this.chart = chart;
        this.size = size;
        this.drawing = drawing;
    }

    /// Draws it, and tells what room is left for the bars.
    Area draw() {
        double margin = size.framed() ? drawing.of(MARGIN) : 0;
        double left = margin;
        double right = size.width() - margin;
        double y = size.framed() ? head(left, right, margin) : 0;
        y = legend(left, right, y);
        double bottom = size.framed() ? foot(left, right) : size.height() - 1;
        return Area.between(left, y + drawing.of(4), right, bottom);
    }

    private double head(double left, double right, double top) {
        String mark = mark(assessment);
        double reserved = mark.isEmpty() ? 0 : drawing.width(mark, Face.SEMIBOLD, Drawing.USUAL) + drawing.of(24);
        double y = top + drawing.of(14);
        drawing.text(left, y, drawing.fit(chart.title(), Face.SEMIBOLD, 18, right - left - reserved), Align.START, Face.SEMIBOLD, 18, Role.TEXT);
        if (!mark.isEmpty()) drawing.text(right, y, mark, Align.END, Face.SEMIBOLD, Drawing.USUAL, Role.TEXT);
        y += drawing.of(19);
        drawing.text(left, y, drawing.fit(unit(), Face.REGULAR, 13, right - left), Align.START, Face.REGULAR, 13, Role.TEXT_SECOND);
        return y + drawing.of(10);
    }

    private String unit() {
        String scenario = assessment.scenario();
        return chart.unit() + (scenario.isEmpty() ? "" : ". Scenario: " + scenario);
    }

    private double legend(double left, double right, double top) {
        double x = left;
        double y = top;
        List<LegendEntry> entries = chart.legend();
        for (LegendEntry entry : entries) {
            String words = drawing.fit(entry.label(), Face.REGULAR, Drawing.USUAL, drawing.of(LONGEST_ENTRY));
            double wide = drawing.of(SWATCH + 6) + drawing.width(words, Face.REGULAR, Drawing.USUAL);
            if (x > left && x + wide > right) {
                x = left;
                y += drawing.of(LEGEND_ROW);
            }
            drawing.fill(entry.look(), new Area(x, y + drawing.of(4), drawing.of(SWATCH), drawing.of(10)));
            drawing.text(x + drawing.of(SWATCH + 6), y + drawing.of(13), words, Align.START, Face.REGULAR, Drawing.USUAL, Role.TEXT_SECOND);
            x += wide + drawing.of(16);
        }
        List<String> words = new ArrayList<>(chart.hasUnknown() ? List.of("+n?  amounts not known") : List.of());
        if (!size.framed() && chart instanceof StackedChart stacked && stacked.isCliff()) words.add(chart.unit());
        if (!size.framed()) words.addAll(chart.notes());
        for (String note : words) {
            Face face = note.startsWith("+n?") ? Face.ITALIC : Face.REGULAR;
            Role role = face == Face.ITALIC || note.equals(chart.unit()) ? Role.TEXT_SECOND : Role.TEXT_MUTED;
            for (String line : drawing.lines(note, face, Drawing.USUAL, right - left)) {
                double wide = drawing.width(line, face, Drawing.USUAL);
                if (x > left && x + wide > right) {
                    x = left;
                    y += drawing.of(LEGEND_ROW);
                }
                drawing.text(x, y + drawing.of(13), line, Align.START, face, Drawing.USUAL, role);
                x += wide + drawing.of(16);
            }
        }
        return entries.isEmpty() && words.isEmpty() ? top : y + drawing.of(LEGEND_ROW);
    }

    private double foot(double left, double right) {
        String mark = mark(assessment);
        double y = size.height() - drawing.of(16);
        double reserved = mark.isEmpty() ? 0 : drawing.width(mark, Face.SEMIBOLD, Drawing.USUAL) + drawing.of(24);
        drawing.text(left, y, drawing.fit(source(assessment), Face.REGULAR, Drawing.USUAL, right - left - reserved), Align.START, Face.REGULAR, Drawing.USUAL, Role.TEXT_MUTED);
        if (!mark.isEmpty()) drawing.text(right, y, mark, Align.END, Face.SEMIBOLD, Drawing.USUAL, Role.TEXT);
        y -= drawing.of(17);
        drawing.sketch.line(left, y, right, y, Role.GRID_YEAR);
        List<String> notes = new ArrayList<>();
        for (String note : chart.notes()) notes.add(drawing.fit(note + ".", Face.REGULAR, Drawing.USUAL, right - left));
        if (!withheld.isEmpty()) notes.addAll(drawing.lines(withheld, Face.REGULAR, Drawing.USUAL, right - left));
        for (int i = notes.size() - 1; i >= 0; i--) {
            y -= drawing.of(i == notes.size() - 1 ? 8 : 17);
            drawing.text(left, y, notes.get(i), Align.START, Face.REGULAR, Drawing.USUAL, Role.TEXT_SECOND);
        }
        return y - drawing.of(notes.isEmpty() ? 12 : 20);
    }

    /// "Democracy strategy: Kazakhstan 2005. The plan itself, as of 3 Oct 2005".
    static String source(Assessment assessment) {
        String title = assessment.plan().header().title();
        String scenario = assessment.scenario().isEmpty() ? "The plan itself" : "Scenario: " + assessment.scenario();
        return "Source: " + (title.isBlank() ? "plan without a title" : title) + ". " + scenario + ", as of " + DayText.of(assessment.asOf());
    }

    /// The highest mark of the plan and of all that costs anything in it: "CONFIDENTIAL"; empty: nothing is marked.
    static String mark(Assessment assessment) {
        Banner banner = new Banner(assessment.plan());
        for (CostLine line : assessment.ledger().lines()) {
            banner.add(line.initiative().mark());
            banner.add(line.cost().mark());
        }
        return banner.words();
    }
}
