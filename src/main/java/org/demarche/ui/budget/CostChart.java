package org.demarche.ui.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.demarche.model.Money;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.AmountText;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// Where everything in the chart of costs by period stands, in pixels from its upper left corner.
///
/// @param base where columns stand
/// @param hinge election day's true place; null: it is not known, or not in these periods
record CostChart(double left, double right, double top, double base, List<Grid> grid, List<Column> columns, List<Year> years, @Nullable Double hinge) {
    private static final double AXIS = 76;
    private static final int LONGEST_ON_AXIS = 11;
    private static final double HEAD = 36;
    private static final double FOOT = 36;
    private static final double CAP = 14;
    private static final double MOST_WIDE = 56;
    private static final double LEAST_WIDE = 8;
    private static final double ROOM_FOR_AMOUNT = 62;
    private static final double ROOM_FOR_SHORT = 36;
    private static final double ROOM_FOR_NAME = 22;

    /// What is to be drawn of one period.
    ///
    /// @param name "Q1", or "FY 2006" where the periods are years
    /// @param year the fiscal year that it is in
    /// @param unknown how many amounts are not known
    record Quarter(String name, int year, DateRange days, long pre, long post, int unknown) {
        long sum() {
            return pre + post;
        }
    }

    /// A line across, and the amount that it stands for.
    record Grid(double y, String label) {}

    /// A part of a column in one phase.
    record Part(PhaseName phase, double x, double y, double width, double height) {}

    /// @param x the middle
    /// @param left where its period begins
    /// @param cap the upper end of the torn cap for what is not known; null: all is known
    /// @param label the amount above it; empty: no room
    /// @param labelY where the label's foot is
    /// @param name what stands below it; empty: no room
    record Column(double x, double left, double width, List<Part> parts, double top, @Nullable Double cap, int unknown, String label, double labelY, String name) {}

    /// @param edge the line between it and the year before; null: it is the first
    record Year(String label, double middle, @Nullable Double edge) {}

    /// @param quarters in a row, without gaps
    static CostChart of(List<Quarter> quarters, @Nullable LocalDate election, Currency currency, double width, double height) {
        double right = Math.max(AXIS + 1, width - 8);
        double base = Math.max(HEAD + 1, height - FOOT);
        double step = quarters.isEmpty() ? 0 : (right - AXIS) / quarters.size();
        long unit = unit(quarters, (base - HEAD) / 38);
        long most = unit * Math.max(1, Math.ceilDiv(highest(quarters), unit));
        List<Grid> grid = new ArrayList<>();
        boolean isLong = AmountText.whole(most, currency).length() > LONGEST_ON_AXIS;
        for (long at = 0; at <= most; at += unit)
            grid.add(new Grid(base - (base - HEAD) * at / most, isLong ? shortened(at, currency) : AmountText.whole(at, currency)));
        Double hinge = hinge(quarters, election, step);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++)
            columns.add(column(quarters.get(i), AXIS + i * step, step, hinge, base, (base - HEAD) / most, currency));
        return new CostChart(AXIS, right, HEAD - 14, base, List.copyOf(grid), List.copyOf(columns), years(quarters, step), hinge);
    }

    private static long highest(List<Quarter> quarters) {
        return Math.max(1, quarters.stream().mapToLong(Quarter::sum).max().orElse(0));
    }

    /// The smallest of 1, 2, 5, 10, … whole units of which so many lines reach the top.
    private static long unit(List<Quarter> quarters, double lines) {
        long most = highest(quarters);
        long power = 100;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) if (power * factor * Math.max(1, Math.floor(lines)) >= most) return power * factor;
            power *= 10;
        }
    }

    private static @Nullable Double hinge(List<Quarter> quarters, @Nullable LocalDate election, double step) {
        if (election == null) return null;
        for (int i = 0; i < quarters.size(); i++) {
            DateRange days = quarters.get(i).days();
            if (days.contains(election)) return AXIS + step * (i + (election.toEpochDay() - days.start().toEpochDay()) / (double) days.days());
        }
        return null;
    }

    private static Column column(Quarter quarter, double left, double step, @Nullable Double hinge, double base, double scale, Currency currency) {
        boolean split = hinge != null && hinge > left && hinge < left + step && quarter.sum() != 0;
        double from = left;
        double to = left + step;
        if (split && quarter.post() == 0 && hinge - left > LEAST_WIDE + 4) to = hinge;
        if (split && quarter.pre() == 0 && to - hinge > LEAST_WIDE + 4) from = hinge;
        double wide = Math.max(Math.min(LEAST_WIDE, step - 1), Math.min(MOST_WIDE, (to - from) * 0.66));
        double middle = (from + to) / 2;
        List<Part> parts = parts(quarter, middle - wide / 2, wide, base, scale);
        double top = parts.isEmpty() ? base : parts.getLast().y();
        Double cap = quarter.unknown() == 0 ? null : top - 3 - CAP;
        return new Column(middle, left, step, parts, top, cap, quarter.unknown(), label(quarter, step, currency), (cap == null ? top : cap) - 5,
                step >= ROOM_FOR_NAME || quarter.name().length() > 2 && step >= 2 * ROOM_FOR_NAME ? quarter.name() : "");
    }

    /// From the base upward, the phase before the election first.
    private static List<Part> parts(Quarter quarter, double x, double width, double base, double scale) {
        List<Part> parts = new ArrayList<>();
        double y = base;
        for (PhaseName phase : PhaseName.values()) {
            long amount = phase == PhaseName.PRE_ELECTION ? quarter.pre() : quarter.post();
            if (amount <= 0) continue;
            double height = Math.max(1.5, amount * scale);
            y -= height;
            parts.add(new Part(phase, x, y, width, height));
        }
        return List.copyOf(parts);
    }

    private static String label(Quarter quarter, double step, Currency currency) {
        if (quarter.sum() == 0) return quarter.unknown() > 0 || step < ROOM_FOR_SHORT ? "" : "none";
        String whole = AmountText.whole(quarter.sum(), currency);
        if (step >= Math.max(ROOM_FOR_AMOUNT, whole.length() * 6.2 + 6)) return whole;
        return step >= ROOM_FOR_SHORT ? shortened(quarter.sum(), currency) : "";
    }

    /// "560k", "1.3m": only where there is no room for the whole; it says the rest when pointed at.
    static String shortened(long minorUnits, Currency currency) {
        BigDecimal whole = Money.ofMinor(minorUnits, currency).amount();
        String[] marks = {"", "k", "m", "bn"};
        int mark = 0;
        while (mark < marks.length - 1 && whole.abs().compareTo(BigDecimal.valueOf(999.5)) >= 0) {
            whole = whole.movePointLeft(3);
            mark++;
        }
        int decimals = mark > 0 && whole.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        BigDecimal rounded = whole.setScale(decimals, RoundingMode.HALF_EVEN);
        return (decimals == 1 && rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded).toPlainString() + marks[mark];
    }

    private static List<Year> years(List<Quarter> quarters, double step) {
        List<Year> years = new ArrayList<>();
        for (int from = 0; from < quarters.size(); ) {
            int to = from;
            while (to < quarters.size() && quarters.get(to).year() == quarters.get(from).year()) to++;
            String label = (to - from) * step >= 50 ? "FY " + quarters.get(from).year() : (to - from) * step >= 30 ? "" + quarters.get(from).year() : "";
            years.add(new Year(label, AXIS + step * (from + to) / 2, from == 0 ? null : AXIS + step * from));
            from = to;
        }
        return List.copyOf(years);
    }

    /// The column at this place; -1: none.
    int columnAt(double x) {
        for (int i = 0; i < columns.size(); i++) if (x >= columns.get(i).left() && x < columns.get(i).left() + columns.get(i).width()) return i;
        return -1;
    }
}
