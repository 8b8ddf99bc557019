package org.demarche.timeline.paper;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a chart is brought onto sheets.
public sealed interface PaperFit {
    /// As it stands in a title block: "10 mm a week".
    String text();

    /// All of it on one sheet, as long as its type can be read; else one sheet wide.
    record OnePage() implements PaperFit {
        @Override
        public String text() {
            return "fitted to one sheet";
        }
    }

    /// All days over so many sheets side by side, and as many sheets below each other as the rows take.
    record PagesWide(int sheets) implements PaperFit {
        static final int MOST = 50;

        public PagesWide {
            if (sheets < 1 || sheets > MOST) throw new IllegalArgumentException("%d sheets wide is out of range. Give a number from 1 to %d.".formatted(sheets, MOST));
        }

        @Override
        public String text() {
            return sheets == 1 ? "one sheet wide" : sheets + " sheets wide";
        }
    }

    /// So many millimetres for each day, week or month, on as many sheets as that takes.
    record TrueScale(double millimetres, Step step) implements PaperFit {
        private static final Pattern TEXT = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*mm\\s*(?:/|an?|per)\\s*(day|week|month)\\s*");
        private static final double LEAST = 0.02;
        private static final double MOST = 100;

        public TrueScale {
            double day = millimetres / step.days;
            if (!(day >= LEAST && day <= MOST)) throw new IllegalArgumentException("A day would be %s mm wide. It must be from %s to %s mm.".formatted(plain(day), plain(LEAST), plain(MOST)));
        }

        /// Reads "10mm/week", "10 mm a week", "2.5 mm per day".
        ///
        /// @throws IllegalArgumentException with a sentence for the user
        public static TrueScale parse(String text) {
            Matcher found = TEXT.matcher(text.toLowerCase(Locale.ROOT));
            if (!found.matches()) throw new IllegalArgumentException("\"%s\" is no scale. Write it as 10mm/week, 2mm/day or 30mm/month.".formatted(text));
            return new TrueScale(Double.parseDouble(found.group(1)), Step.valueOf(found.group(2).toUpperCase(Locale.ROOT)));
        }

        /// How wide a day is.
        double pointsPerDay() {
            return SheetRoom.points(millimetres) / step.days;
        }

        @Override
        public String text() {
            return plain(millimetres) + " mm a " + step.name().toLowerCase(Locale.ROOT);
        }

        private static String plain(double value) {
            return new BigDecimal("%.2f".formatted(value)).stripTrailingZeros().toPlainString();
        }
    }

    /// What a true scale counts in. Months are all as long as the mean one, or else a scale would not be true.
    enum Step {
        DAY(1),
        WEEK(7),
        MONTH(365.25 / 12);

        private final double days;

        Step(double days) {
            this.days = days;
        }
    }
}
