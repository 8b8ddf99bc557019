package org.demarche.ui.control;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.demarche.model.Condition;
import org.demarche.model.FundingStatus;
import org.demarche.model.PhaseName;

/// A word in a small box: a mark, a kind, a state.
public final class Chip extends Label {
    /// How it looks, and what that look means.
    public enum Look {
        HANDLING,
        CASE,
        NEUTRAL,
        NOT_KNOWN,
        PRE,
        POST,
        WARN,
        DANGER,
        OK,
        ACCENT
    }

    public Chip(Look look, String words) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("chip");
        getStyleClass().add("chip-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Chip(Look look, String words, Node graphic) {
        this(look, words);
        setGraphic(graphic);
    }

    public static Chip of(Look look, String icon, String words) {
        return new Chip(look, words, Icons.of(icon, "icon-tiny"));
    }

    public static Chip neutral(String words) {
        return new Chip(Look.NEUTRAL, words);
    }

    /// Dashed: "not known", "unscheduled".
    public static Chip notKnown(String words) {
        return new Chip(Look.NOT_KNOWN, words);
    }

    public static Chip phase(PhaseName phase) {
        return new Chip(phase == PhaseName.PRE_ELECTION ? Look.PRE : Look.POST, phase.label(), new PhaseSwatch(phase));
    }

    public static Chip condition(Condition condition) {
        return switch (condition.state()) {
            case OPEN -> of(Look.WARN, "fth-git-branch", "waits: open");
            case MET -> of(Look.OK, "fth-git-branch", "met");
            case NOT_MET -> of(Look.DANGER, "fth-git-branch", "not met");
        };
    }

    public static Chip funding(FundingStatus status) {
        return new Chip(Look.NEUTRAL, org.demarche.model.Label.of(status), FundingBar.swatch(FundingBar.style(status)));
    }
}
