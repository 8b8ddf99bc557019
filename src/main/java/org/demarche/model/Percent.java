package org.demarche.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A share in hundredths, never negative. In the file: `12.5%`.
public record Percent(BigDecimal value) {
    private static final Pattern TEXT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?%");
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        Objects.requireNonNull(value);
        if (value.scale() < 0) value = value.setScale(0);
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1000)) > 0)
            throw new IllegalArgumentException("%s%% is out of range. It must be 0 to 1000.".formatted(value.toPlainString()));
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /// Reads what [#text()] writes.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    public static Percent parse(String text) {
        if (!TEXT.matcher(text).matches())
            throw new IllegalArgumentException("\"%s\" is not a percentage. Write it like \"12.5%%\".".formatted(Brief.of(text)));
        return of(text.substring(0, text.length() - 1));
    }

    public String text() {
        return value.toPlainString() + "%";
    }

    void requireAtMostHundred(String what) {
        if (value.compareTo(HUNDRED) > 0)
            throw new IllegalArgumentException("%s is %s. It must be at most 100%%.".formatted(what, text()));
    }

    static void requireDone(String title, @Nullable Integer percentDone) {
        if (percentDone != null && (percentDone < 0 || percentDone > 100))
            throw new IllegalArgumentException("\"%s\" is %d%% done. It must be 0 to 100.".formatted(title, percentDone));
    }

    @Override
    public String toString() {
        return text();
    }
}
