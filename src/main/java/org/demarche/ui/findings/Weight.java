package org.demarche.ui.findings;

import org.demarche.model.check.Finding;
import org.demarche.model.check.Severity;

/// How findings are parted on screen: by how much they weigh, and those set aside last.
enum Weight {
    ERROR("Errors", "broken, or contradicting itself", "fth-alert-octagon", "icon-danger"),
    WARNING("Warnings", "what could hurt the plan", "fth-alert-triangle", "icon-warn"),
    NOTE("Notes", "what would make it better", "fth-info", "icon-accent"),
    SET_ASIDE("Set aside", "looked at, and left as it is", "fth-archive", "icon-muted");

    private final String title;
    private final String meaning;
    private final String icon;
    private final String iconStyle;

    Weight(String title, String meaning, String icon, String iconStyle) {
        this.title = title;
        this.meaning = meaning;
        this.icon = icon;
        this.iconStyle = iconStyle;
    }

    static Weight of(Finding finding) {
        return finding.setAside() != null ? SET_ASIDE : of(finding.severity());
    }

    private static Weight of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    String title() {
        return title;
    }

    /// What such findings are, in a few words.
    String meaning() {
        return meaning;
    }

    String icon() {
        return icon;
    }

    String iconStyle() {
        return iconStyle;
    }
}
