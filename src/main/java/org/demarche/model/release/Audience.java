package org.demarche.model.release;

import java.util.stream.Collectors;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.jspecify.annotations.Nullable;

/// Who a paper is for.
///
/// @param level the key of the highest level of the plan's handling scheme that the reader may see; null: whatever the plan holds
/// @param withholdsNames whether partners are not named, for the safety of people
public record Audience(@Nullable String level, boolean withholdsNames) {
    /// The office itself, which may see all.
    public static final Audience OFFICE = new Audience(null, false);

    /// @param name a level's key, label or portion mark, in any letters; null: all levels
    /// @throws IllegalArgumentException with a sentence for the user, where the scheme has no such level
    public static Audience of(HandlingScheme scheme, @Nullable String name, boolean withholdsNames) {
        if (name == null) return new Audience(null, withholdsNames);
        for (HandlingLevel level : scheme.levels())
            for (String one : new String[] {level.key(), level.label(), level.portionMark()})
                if (one.equalsIgnoreCase(name.strip())) return new Audience(level.key(), withholdsNames);
        throw new IllegalArgumentException(unknown(name, scheme));
    }

    static String unknown(String name, HandlingScheme scheme) {
        String known = scheme.levels().stream().map(level -> level.portionMark() + " (" + level.label() + ")").distinct().collect(Collectors.joining(", "));
        return "The plan’s handling scheme %s has no level \"%s\". It has: %s.".formatted(scheme.name(), name, known);
    }
}
