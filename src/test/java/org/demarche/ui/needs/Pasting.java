package org.demarche.ui.needs;

import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.ui.control.PastedRows;

/// The way from the clipboard's text to needs, for tests of what may stand there.
public final class Pasting {
    private Pasting() {}

    public static List<Initiative> needs(String text, Plan plan) {
        return PastedNeeds.read(PastedRows.read(text), plan, PhaseName.POST_ELECTION).needs();
    }
}
