package org.demarche.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// So many days, working days, weeks, months or years: how long an item takes, or how far a date lies from another. In the file:
/// `9m`, `5wd`; as a distance with its sign, `-30d`.
///
/// @param amount negative: before
public record Length(int amount, Unit unit) {
    private static final Pattern TEXT = Pattern.compile("([+-]?)([0-9]{1,5})(wd|[dwmy])");

    /// The unit a length is counted in.
    public enum Unit {
        DAY("d", "day"),
        WORKING_DAY("wd", "working day"),
        WEEK("w", "week"),
        MONTH("m", "month"),
        YEAR("y", "year");

        private final String symbol;
        private final String word;

        Unit(String symbol, String word) {
            this.symbol = symbol;
            this.word = word;
        }

        public String symbol() {
            return symbol;
        }

        static Unit ofSymbol(String symbol) {
            for (Unit unit : values()) if (unit.symbol.equals(symbol)) return unit;
            throw new IllegalArgumentException(symbol);
        }
    }

    public static Length days(int amount) {
        return new Length(amount, Unit.DAY);
    }

    public static Length months(int amount) {
        return new Length(amount, Unit.MONTH);
    }

    /// Reads `9m`, `+1w` or `-30d`.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    public static Length parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches())
            throw new IllegalArgumentException(
                    "\"%s\" is not a length. Write a number and d, wd, w, m or y, like 9m or 5wd.".formatted(Brief.of(text)));
        int amount = Integer.parseInt(found.group(2));
        return new Length(found.group(1).equals("-") ? -amount : amount, Unit.ofSymbol(found.group(3)));
    }

    /// As a duration: `9m`.
    public String text() {
        return amount + unit.symbol;
    }

    /// As a distance, always with its sign: `+1m`, `-30d`.
    public String signed() {
        return (amount < 0 ? "" : "+") + text();
    }

    /// "9 months", without a sign.
    public String words() {
        int size = Math.abs(amount);
        return size + " " + unit.word + (size == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return text();
    }
}
