package org.demarche.ui.budget;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorText;
import org.demarche.ui.control.Headings;

/// A number on a donor's form: what is known, and beneath it how many amounts are not.
final class DonorAmount extends VBox {
    private static final PseudoClass SPOT = PseudoClass.getPseudoClass("spot");

    DonorAmount(DonorCell cell, DonorText text) {
        getStyleClass().add("donor-amount");
        setAlignment(Pos.TOP_RIGHT);
        String known = text.known(cell);
        String notKnown = text.notKnown(cell).replaceAll(" amounts? ", " ");
        if (!known.isEmpty()) add(known, known.equals(DonorText.NONE) ? "muted" : "donor-known");
        if (!notKnown.isEmpty()) add(notKnown, "donor-not-known");
        if (!(cell instanceof DonorCell.Amount)) return;
        getStyleClass().add("donor-sum");
        setAccessibleText(text.oneLine(cell));
    }

    private void add(String words, String style) {
        Label label = Headings.label(words, style);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    /// @param spot whether the keyboard's focus is here
    void setSpot(boolean spot) {
        pseudoClassStateChanged(SPOT, spot);
    }
}
