package org.demarche.ui.budget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.AmountText;
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
        if (before.unknown() == after.unknown()) return "was " + AmountText.whole(before.minorUnits(), before.currency());
        return "was " + before.shortWholeText();
    }

    /// The amount, and beside it smaller how many are not known; where the amount is as before, they stand below it instead.
    private Node now() {
        String look = differs() ? "strong" : "second";
        boolean isNothingKnown = after.minorUnits() == 0 && after.unknown() > 0;
        if (isNothingKnown) return Headings.label(after.shortWholeText(), look, "not-known");
        Label amount = Headings.label(AmountText.whole(after.minorUnits(), after.currency()), look);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        if (after.unknown() == 0 || !differs()) return amount;
        HBox now = new HBox(4, amount, unknown());
        now.setAlignment(Pos.BASELINE_RIGHT);
        return now;
    }

    private Label unknown() {
        return Headings.label("+ " + after.unknown() + " not known", "was", "not-known");
    }

    VBox node() {
        VBox node = new VBox(now());
        if (differs()) node.getChildren().add(Headings.label(was(), "was"));
        else if (after.minorUnits() != 0 && after.unknown() > 0) node.getChildren().add(unknown());
        node.getStyleClass().add("before-after");
        node.setAlignment(Pos.CENTER_RIGHT);
        return node;
    }
}
