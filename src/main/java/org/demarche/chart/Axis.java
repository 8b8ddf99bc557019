package org.demarche.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.demarche.model.Money;
import org.demarche.model.budget.AmountText;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;

/// The amounts at the left of a chart of columns, and how high each is.
///
/// @param left where columns begin
/// @param top where the highest line is
/// @param base where columns stand
/// @param most what the highest line stands for, in minor units
/// @param unit from one line to the next; 0: there is nothing to measure, so that the base is the only line
record Axis(double left, double top, double base, long most, long unit, Currency currency) {
    private static final int LONGEST = 11;

    /// @param highest the longest column, in minor units
    static Axis of(Drawing drawing, double left, double top, double base, long highest, Currency currency) {
        double lines = Math.max(1, Math.floor((base - top) / drawing.of(32)));
        long unit = unit(Math.max(1, highest), lines);
        long most = unit * Math.max(1, Math.ceilDiv(highest, unit));
        double widest = drawing.width(label(most, most, currency), Face.REGULAR, Drawing.SMALL);
        return new Axis(left + Math.max(widest, drawing.of(24)) + drawing.of(8), top, base, most, highest <= 0 ? 0 : unit, currency);
    }

    /// The smallest of 1, 2, 5, 10, … whole units of which so many lines reach the top.
    private static long unit(long highest, double lines) {
        long power = 100;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) if (power * factor * lines >= highest) return power * factor;
            power *= 10;
        }
    }

    private static String label(long amount, long most, Currency currency) {
        return AmountText.whole(most, currency).length() > LONGEST ? shortened(amount, currency) : AmountText.whole(amount, currency);
    }

    double y(long amount) {
        return base - height(amount);
    }

    double height(long amount) {
        return (base - top) * amount / most;
    }

    void draw(Drawing drawing, double right) {
        for (long at = 0; at <= (unit == 0 ? 0 : most); at += Math.max(1, unit)) {
            double y = Math.round(y(at)) + 0.5;
            drawing.sketch.line(left, y, right, y, at == 0 ? Role.TORN_EDGE : Role.GRID);
            boolean isCrowded = unit > 0 && at < most && height(unit) < drawing.of(13);
            if (!isCrowded) drawing.text(left - drawing.of(8), y + drawing.of(4), label(at, most, currency), Align.END, Face.REGULAR, Drawing.SMALL, Role.TEXT_MUTED);
        }
    }

    /// The whole amount where there is room, else a short one, else nothing.
    static String amount(Drawing drawing, long amount, Currency currency, double room) {
        String whole = AmountText.whole(amount, currency);
        if (drawing.width(whole, Face.REGULAR, Drawing.USUAL) <= room) return whole;
        String brief = shortened(amount, currency);
        return drawing.width(brief, Face.REGULAR, Drawing.USUAL) <= room ? brief : "";
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
}
