package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The marks that a plan's paragraphs and items can carry, from the most open to the most closed.
@RecordBuilder
public record HandlingScheme(String name, List<HandlingLevel> levels, Map<String, Object> extra)
        implements HandlingSchemeBuilder.With {
    /// United States: Executive Order 13526 and the Department's "sensitive but unclassified".
    public static final HandlingScheme US = new HandlingScheme(
            "US",
            new HandlingLevel("u", "UNCLASSIFIED", "U"),
            new HandlingLevel("sbu", "SENSITIVE BUT UNCLASSIFIED", "SBU"),
            new HandlingLevel("c", "CONFIDENTIAL", "C"),
            new HandlingLevel("s", "SECRET", "S"),
            new HandlingLevel("ts", "TOP SECRET", "TS"));

    /// The Traffic Light Protocol, version 2.0 (FIRST, 2022).
    public static final HandlingScheme TLP = new HandlingScheme(
            "TLP",
            new HandlingLevel("clear", "TLP:CLEAR", "TLP:CLEAR"),
            new HandlingLevel("green", "TLP:GREEN", "TLP:GREEN"),
            new HandlingLevel("amber", "TLP:AMBER", "TLP:AMBER"),
            new HandlingLevel("amber-strict", "TLP:AMBER+STRICT", "TLP:AMBER+STRICT"),
            new HandlingLevel("red", "TLP:RED", "TLP:RED"));

    /// Three plain levels for offices with no scheme of their own.
    public static final HandlingScheme RESTRICTED = new HandlingScheme(
            "Plain",
            new HandlingLevel("public", "PUBLIC", "P"),
            new HandlingLevel("internal", "INTERNAL", "I"),
            new HandlingLevel("restricted", "RESTRICTED", "R"));

    public static final List<HandlingScheme> SHIPPED = List.of(US, TLP, RESTRICTED);

    public HandlingScheme {
        name = Copies.of(name);
        levels = Copies.of(levels);
        extra = Copies.of(extra);
    }

    private HandlingScheme(String name, HandlingLevel... levels) {
        this(name, List.of(levels), Map.of());
    }

    /// The level with this key, or null.
    public @Nullable HandlingLevel level(@Nullable String key) {
        for (HandlingLevel level : levels) if (level.key().equals(key)) return level;
        return null;
    }

    /// How closed this mark is: 0 for the most open, -1 for none or a mark that the scheme doesn't have.
    public int rank(@Nullable String key) {
        for (int i = 0; i < levels.size(); i++) if (levels.get(i).key().equals(key)) return i;
        return -1;
    }

    /// The more closed of two marks; where one is absent, the other.
    public @Nullable String higher(@Nullable String one, @Nullable String other) {
        return one == null || rank(other) > rank(one) ? other : one;
    }

    /// What a page bears that is marked so: "CONFIDENTIAL"; the mark itself where the scheme does not have it; empty: nothing.
    public String banner(@Nullable String key) {
        HandlingLevel level = level(key);
        return level != null ? level.label() : key == null ? "" : key;
    }
}
