package org.demarche.report.template;

import org.demarche.report.content.Chapter;
import org.jspecify.annotations.Nullable;

/// A section of a paper.
///
/// @param heading instead of the part's own; empty: the part's own
/// @param key the letter it stands under, such as that of an instruction's paragraph; empty: none
/// @param layout how it stands on its pages; null: as the part usually does
/// @param level 1, or 2 where it is a part of the section before it
public record Section(Part part, String heading, String key, Chapter.@Nullable Layout layout, int level, Limit limit) {
    private static final int LONGEST_KEY = 6;

    public Section {
        if (key.length() > LONGEST_KEY) throw new IllegalArgumentException("the key \"%s\" is too long for the margin. Write at most %d characters, such as A or 2.1".formatted(key, LONGEST_KEY));
        if (level < 1 || level > 2) throw new IllegalArgumentException("the level %d is neither 1 nor 2. Write one of them".formatted(level));
    }

    /// Under its own heading, without a letter.
    public static Section of(Part part) {
        return new Section(part, "", "", null, 1, Limit.NONE);
    }

    public static Section keyed(String key, Part part) {
        return of(part).withKey(key);
    }

    public Section withHeading(String other) {
        return new Section(part, other, key, layout, level, limit);
    }

    public Section withKey(String other) {
        return new Section(part, heading, other, layout, level, limit);
    }

    public Section withLayout(Chapter.@Nullable Layout other) {
        return new Section(part, heading, key, other, level, limit);
    }

    public Section withLevel(int other) {
        return new Section(part, heading, key, layout, other, limit);
    }

    public Section withLimit(Limit other) {
        return new Section(part, heading, key, layout, level, other);
    }
}
