package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// What every part of the layout has to know: where days and rows lie in the picture, and what of them can be seen.
final class Chart {
    private static final double DAYS_A_YEAR = 365;
    /// How wide a fiscal year must be for its end to be marked.
    private static final double LEAST_YEAR = 48;

    private final TimelineRows rows;
    private final TimeScale scale;
    private final Viewport view;
    private final TimelineOptions options;
    private final TextMeasure measure;
    private final DayWords words;
    private final Ruler ruler;
    private final Division division;
    private final FiscalYears fiscalYears;
    private final double left;
    private final @Nullable LocalDate hinge;
    private final List<LocalDate> fiscalStarts;
    private final RowSpace emptyRow;

    Chart(TimelineRows rows, TimeScale scale, Viewport view, TimelineOptions options, TextMeasure measure) {
        this.rows = rows;
        this.scale = scale;
        this.view = view;
        this.options = options;
        this.measure = measure;
        words = DayWords.of(rows, options.scale());
        ruler = Ruler.of(rows, options.scale());
        division = ruler.finest(scale, measure, options.metrics().smallSize());
        fiscalYears = new FiscalYears(rows.assessment().plan().settings().fiscalYearStart());
        left = Math.min(options.outlineWidth(), view.width());
        hinge = rows.hinge();
        boolean showsYears = options.scale() != ScaleKind.PROJECT_MONTHS && scale.pixelsPerDay() * DAYS_A_YEAR >= of(LEAST_YEAR);
        fiscalStarts = showsYears ? fiscalYears.startsBetween(firstDay(), lastDay()) : List.of();
        emptyRow = RowSpace.besideLines(this);
    }

    TimelineRows rows() {
        return rows;
    }

    TimeScale scale() {
        return scale;
    }

    TimelineOptions options() {
        return options;
    }

    TextMeasure measure() {
        return measure;
    }

    DayWords words() {
        return words;
    }

    Ruler ruler() {
        return ruler;
    }

    /// What the head counts in.
    Division division() {
        return division;
    }

    FiscalYears fiscalYears() {
        return fiscalYears;
    }

    /// The first days of the fiscal years that begin in sight; none where no dates may be told, or years are too narrow.
    List<LocalDate> fiscalStarts() {
        return fiscalStarts;
    }

    /// A row in which nothing is written yet.
    RowSpace rowSpace() {
        return emptyRow.copy();
    }

    Assessment assessment() {
        return rows.assessment();
    }

    Plan plan() {
        return assessment().plan();
    }

    Metrics metrics() {
        return options.metrics();
    }

    double of(double pixels) {
        return metrics().of(pixels);
    }

    double left() {
        return left;
    }

    double right() {
        return view.width();
    }

    /// Where what has no known start begins.
    double openLeft() {
        return left() - view.before();
    }

    /// Where what has no known end stops.
    double openRight() {
        return right() + view.after();
    }

    double top() {
        return metrics().headHeight();
    }

    double bottom() {
        return view.height();
    }

    double x(LocalDate day) {
        return left() + scale.x(day);
    }

    double end(LocalDate day) {
        return left() + scale.end(day);
    }

    double middle(LocalDate day) {
        return left() + scale.middle(day);
    }

    LocalDate firstDay() {
        return scale.day(0);
    }

    LocalDate lastDay() {
        return scale.day(right() - left());
    }

    double rowTop(int index) {
        return top() + index * metrics().rowHeight() - view.scrollY();
    }

    double rowMiddle(int index) {
        return rowTop(index) + metrics().rowHeight() / 2;
    }

    /// The first row of which something shows.
    int firstRow() {
        return Math.clamp((long) Math.floor(view.scrollY() / metrics().rowHeight()), 0, rows.size());
    }

    /// The row after the last one of which something shows.
    int endRow() {
        return Math.clamp((long) Math.ceil((view.scrollY() + bottom() - top()) / metrics().rowHeight()), firstRow(), rows.size());
    }

    boolean shows(double from, double to) {
        return to > left() && from < right();
    }

    double width(String text, Face face, double size) {
        return measure.width(text, face, size);
    }

    /// Election day; null: not known.
    @Nullable LocalDate hinge() {
        return hinge;
    }
}
