package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;

/// What a timeline says, for those who can't see it.
public final class PictureText {
    private PictureText() {}

    /// A sentence on the election, and one for each initiative of either stage.
    public static String describe(Assessment assessment) {
        LocalDate hinge = assessment.schedule().hinge();
        List<String> parts = new ArrayList<>();
        parts.add(hinge == null ? "The day of the election is not known." : "Two stages joined at the election on " + DayText.of(hinge) + ".");
        for (PhaseName phase : PhaseName.values()) {
            String items = assessment.plan().initiatives().stream()
                    .filter(initiative -> initiative.phase() == phase)
                    .map(initiative -> initiative.title() + ": " + when(assessment, initiative))
                    .collect(Collectors.joining("; "));
            if (!items.isEmpty()) parts.add((phase == PhaseName.PRE_ELECTION ? "Before it: " : "After it: ") + items + ".");
        }
        return String.join(" ", parts);
    }

    private static String when(Assessment assessment, Initiative initiative) {
        Placement placement = assessment.schedule().placement(initiative.id());
        if (placement.isUnscheduled()) return "dates not known";
        return DayText.of(placement.start()) + " – " + DayText.of(placement.end());
    }
}
