package org.demarche.ui.budget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.Headings;

/// An amount as it would be, and below it, where it differs, as it is.
record BeforeAfter(Total before, Total after) {
    boolean differs() {
        return !before.equals(after);
    }

    /// "260,000, was 0".
    String text() {
        return differs() ? after.shortWholeText() + ", was " + before.shortWholeText() : after.shortWholeText();
    }

    /// "was 1,960,616"; what is not known is told again only where it differs.
    private String was() {
        if (before.unknown() == after.unknown()) return "was " + new Total(before.minorUnits(), 0, before.currency()).wholeText();
        return "was " + before.shortWholeText();
    }

    VBox node() {
        Label now = Headings.label(after.shortWholeText(), differs() ? "strong" : "second");
        if (after.minorUnits() == 0 && after.unknown() > 0) now.getStyleClass().add("not-known");
        VBox node = new VBox(now);
        if (differs()) node.getChildren().add(Headings.label(was(), "was"));
        node.getStyleClass().add("before-after");
        node.setAlignment(Pos.CENTER_RIGHT);
        return node;
    }
}
