package org.demarche.ui.budget;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.Headings;

/// An amount in the table: the number, and beneath it what is not known.
final class AmountNode extends VBox {
    private static final PseudoClass SPOT = PseudoClass.getPseudoClass("spot");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Label amount = Headings.label("", "amount");
    private final Label below = Headings.label("", "amount-below");
    private final Label counted = Headings.label("", "amount-counted");
    private boolean nothing;

    AmountNode() {
        getStyleClass().add("amount-node");
        setAlignment(Pos.CENTER_RIGHT);
        amount.setMinWidth(USE_PREF_SIZE);
        below.setMinWidth(USE_PREF_SIZE);
        counted.setMinWidth(USE_PREF_SIZE);
        getChildren().add(amount);
    }

    /// @param spot whether the keyboard's focus is here
    void show(Total total, boolean spot) {
        show(total, "", spot);
    }

    /// @param words what is counted beside the money; empty: nothing. It stands alone where there is no money
    void show(Total total, String words, boolean spot) {
        boolean alone = total.isNothing() && !words.isEmpty();
        counted.setText(alone ? "" : words);
        if (counted.getText().isEmpty()) getChildren().remove(counted);
        showAmount(total, spot);
        if (alone) amount.setText(words);
        if (!counted.getText().isEmpty() && !getChildren().contains(counted)) getChildren().add(counted);
    }

    private void showAmount(Total total, boolean spot) {
        CellText text = CellText.of(total);
        amount.setText(text.amount());
        below.setText(text.below());
        if (text.below().isEmpty()) getChildren().remove(below);
        else if (!getChildren().contains(below)) getChildren().add(1, below);
        nothing = text.nothing();
        pseudoClassStateChanged(SPOT, spot);
        pseudoClassStateChanged(NOTHING, text.nothing());
        pseudoClassStateChanged(UNKNOWN, text.notKnown());
    }

    boolean isNothing() {
        return nothing;
    }
}
