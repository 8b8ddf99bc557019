package org.demarche.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The screens of an open plan, in the order of the side bar.
public enum ScreenName {
    OVERVIEW("", "Overview", "Overview", "fth-grid"),
    HEADER("", "Header, summary", "Header and summary", "fth-edit-3"),
    DEFICITS("A", "Deficits", "Deficits and objectives", ""),
    STRATEGY("B", "Strategy", "Strategy", ""),
    NEEDS("C", "Needs", "Needs", ""),
    IMPEDIMENTS("D", "Impediments", "Impediments", ""),
    ACTORS("E", "Allies, opponents", "Allies and opponents", ""),
    EVENTS("F", "Events, levers", "Events and levers", ""),
    CONSEQUENCES("G", "Consequences", "Consequences", ""),
    TIMELINE("", "Timeline", "Timeline", "fth-calendar"),
    SCENARIOS("", "Scenarios", "Scenarios and baselines", "fth-git-branch"),
    BUDGET("", "Budget", "Budget", "fth-bar-chart-2"),
    REPORT("", "Report", "Report", "fth-file-text"),
    FINDINGS("", "Findings", "Findings", "fth-alert-circle");

    private final String letter;
    private final String label;
    private final String title;
    private final String icon;

    ScreenName(String letter, String label, String title, String icon) {
        this.letter = letter;
        this.label = label;
        this.title = title;
        this.icon = icon;
    }

    /// A to G; empty: it is none of the paper's headings.
    public String letter() {
        return letter;
    }

    /// As it stands in the side bar.
    public String label() {
        return label;
    }

    /// As it stands above the screen.
    public String title() {
        return title;
    }

    /// The icon's name in Feather; empty: the letter stands for it.
    public String icon() {
        return icon;
    }

    /// Its short name: of pictures, and of places that undo goes back to.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The screen with this short name, or null.
    public static @Nullable ScreenName ofId(String id) {
        for (ScreenName screen : values()) if (screen.id().equals(id)) return screen;
        return null;
    }
}
