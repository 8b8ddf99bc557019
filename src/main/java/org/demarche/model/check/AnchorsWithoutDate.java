package org.demarche.model.check;

import java.util.HashSet;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;

/// Election day or another anchor that has no date. One that an open lever is lost with is left to [LeversWithoutEnd].
final class AnchorsWithoutDate implements Check {
    @Override
    public void look(Examined plan, Found found) {
        Set<String> told = new HashSet<>();
        for (Lever lever : plan.plan().levers()) if (lever.state() == LeverState.OPEN && lever.diesWith() != null) told.add(lever.diesWith());
        look(plan, plan.plan().hinge(), told, found);
        for (Anchor anchor : plan.plan().anchors()) look(plan, anchor, told, found);
    }

    private static void look(Examined plan, Anchor anchor, Set<String> told, Found found) {
        if (!anchor.isCancelled() && !told.contains(anchor.id()) && plan.placement(anchor).isUnscheduled())
            found.add(anchor.id(), Examined.title(anchor) + " has no date", "All that hangs on it is unscheduled as long as its day is not known. Give it a day, if only an expected one.");
    }
}
