package org.demarche.ui.control;

import javafx.scene.layout.Region;
import org.demarche.model.PhaseName;

/// A phase's colour: dark and solid before the election, pale and hatched after it.
public final class PhaseSwatch extends Region {
    public PhaseSwatch(PhaseName phase) {
        getStyleClass().addAll("phase-swatch", fill(phase));
    }

    /// The style class that fills any region with the phase's look.
    public static String fill(PhaseName phase) {
        return phase == PhaseName.PRE_ELECTION ? "pre-fill" : "post-fill";
    }
}
