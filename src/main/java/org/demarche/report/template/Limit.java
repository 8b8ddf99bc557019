package org.demarche.report.template;

import org.jspecify.annotations.Nullable;

/// The most that may be written.
///
/// @param words null: as many as it takes
/// @param pages null: as many as it takes
public record Limit(@Nullable Integer words, @Nullable Integer pages) {
    public static final Limit NONE = new Limit(null, null);

    public Limit {
        require("words", words);
        require("pages", pages);
    }

    private static void require(String what, @Nullable Integer most) {
        if (most != null && (most < 1 || most > 1_000_000)) throw new IllegalArgumentException("a limit of %,d %s can't be kept. Write a number from 1 to 1,000,000".formatted(most, what));
    }

    public static Limit ofPages(int pages) {
        return new Limit(null, pages);
    }

    public static Limit ofWords(int words) {
        return new Limit(words, null);
    }
}
