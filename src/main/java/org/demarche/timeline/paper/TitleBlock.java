package org.demarche.timeline.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Area;
import org.demarche.timeline.DayWords;
import org.demarche.timeline.Face;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Role;
import org.demarche.timeline.ScaleKind;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;

/// The foot of each sheet: what the chart is, of which day and which days, and which sheet this one is among the others.
///
/// @param title of the plan
/// @param lines what holds for the chart as a whole
/// @param names how days are named
record TitleBlock(String title, List<String> lines, DayWords names) {
    private static final double TITLE_SIZE = 11;
    private static final double SIZE = 7.8;
    private static final double LINE = 9.8;
    private static final double ABOVE = 6;
    /// What the sheet's own lines and the map of all sheets take at the right.
    private static final double RIGHT = 200;
    private static final double MAP_GAP = 9;
    private static final int SHEET_LINES = 3;
    private static final String PART = "  ·  ";

    TitleBlock {
        lines = List.copyOf(lines);
    }

    /// @param note a line more; empty: none
    /// @param width of the whole block
    static TitleBlock of(TimelineRows rows, TimelineOptions look, DateRange days, String note, double width) {
        DayWords names = DayWords.of(rows, look.scale());
        List<String> lines = new ArrayList<>(wrapped(facts(rows, look, days), width - RIGHT));
        String shown = ShownText.of(rows);
        if (!shown.isEmpty()) lines.addAll(FigureFonts.MEASURE.lines(shown, Face.REGULAR, SIZE, width - RIGHT));
        if (!note.isEmpty()) lines.addAll(FigureFonts.MEASURE.lines(note, Face.REGULAR, SIZE, width - RIGHT));
        String title = rows.assessment().plan().header().title();
        return new TitleBlock(title.isEmpty() ? "Timeline" : title, lines, names);
    }

    private static List<String> facts(TimelineRows rows, TimelineOptions look, DateRange days) {
        LocalDate hinge = rows.assessment().schedule().hinge();
        DayWords names = DayWords.of(rows, look.scale());
        List<String> facts = new ArrayList<>();
        facts.add("Timeline, " + names.range(days.start(), days.lastDay()));
        if (hinge == null) facts.add("Election day not known");
        else facts.add("Election " + (look.scale() == ScaleKind.PROJECT_MONTHS ? names.of(hinge) : DayText.withWeekday(hinge)));
        facts.add("As of " + names.of(rows.assessment().asOf()));
        String scenario = rows.assessment().scenario();
        if (!scenario.isEmpty()) facts.add("Scenario: " + scenario);
        if (look.baseline() != null) facts.add("Baseline: " + look.baseline().title());
        return facts;
    }

    private static List<String> wrapped(List<String> parts, double width) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            String longer = lines.isEmpty() ? part : lines.getLast() + PART + part;
            if (!lines.isEmpty() && width(longer) <= width) lines.set(lines.size() - 1, longer);
            else lines.add(FigureFonts.MEASURE.fit(part, Face.REGULAR, SIZE, width));
        }
        return lines;
    }

    private static double width(String text) {
        return FigureFonts.MEASURE.width(text, Face.REGULAR, SIZE);
    }

    /// @param isOne whether there is one sheet only
    double height(boolean isOne) {
        return ABOVE + TITLE_SIZE + Math.max(lines.size(), isOne ? 1 : SHEET_LINES) * LINE + 4;
    }

    /// @param sheet its name and days
    /// @param fit how the chart is fitted, on which sheets
    void draw(Area area, Tiles tiles, SheetName sheet, String fit, Sketch sketch) {
        sketch.line(area.x(), area.y(), area.right(), area.y(), Role.HINGE);
        double first = area.y() + ABOVE + TITLE_SIZE * 0.8;
        String fitting = FigureFonts.MEASURE.fit(title, Face.SEMIBOLD, TITLE_SIZE, area.width() - RIGHT);
        sketch.caption(area.x(), first, fitting, Align.START, Face.SEMIBOLD, TITLE_SIZE, Role.TEXT, null);
        for (int i = 0; i < lines.size(); i++) line(area.x(), first + 2 + (i + 1) * LINE, lines.get(i), Align.START, sketch);
        KeyMap map = new KeyMap(tiles.columns(), tiles.firstRows().size());
        if (!tiles.isOne()) map.draw(sheet, area.right() - 0.3, area.y() + ABOVE, sketch);
        double right = tiles.isOne() ? area.right() : area.right() - map.width() - MAP_GAP;
        String name = tiles.isOne() ? "One sheet" : "Sheet " + sheet;
        sketch.caption(right, first, name, Align.END, Face.SEMIBOLD, TITLE_SIZE, Role.TEXT, null);
        List<String> own = sheetLines(tiles, sheet, fit);
        for (int i = 0; i < own.size(); i++) line(right, first + 2 + (i + 1) * LINE, own.get(i), Align.END, sketch);
    }

    private List<String> sheetLines(Tiles tiles, SheetName sheet, String fit) {
        if (tiles.isOne()) return List.of(fit);
        DateRange days = tiles.days(sheet.column());
        return List.of("%,d of %,d, row %s, column %d".formatted(tiles.index(sheet) + 1, tiles.count(), sheet.letters(), sheet.number()), names.range(days.start(), days.lastDay()), fit);
    }

    private static void line(double x, double y, String text, Align align, Sketch sketch) {
        sketch.caption(x, y, text, align, Face.REGULAR, SIZE, Role.TEXT_SECOND, null);
    }
}
