package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;

/// What a timeline says, for those who can't see it.
public final class PictureText {
    private PictureText() {}

    /// A sentence on the election, and one for each initiative of either stage.
    public static String describe(Assessment assessment) {
        return describe(assessment, DayWords.CALENDAR, initiative -> true);
    }

    /// As [#describe(Assessment)], of what has a row, with days named as the scale names them.
    public static String describe(TimelineRows rows, ScaleKind scale) {
        boolean isWhole = rows.choice().filter().isNone();
        return describe(rows.assessment(), DayWords.of(rows, scale), initiative -> isWhole || rows.indexOf(initiative.id()) >= 0);
    }

    private static String describe(Assessment assessment, DayWords words, Predicate<Initiative> isShown) {
        LocalDate hinge = assessment.schedule().hinge();
        List<String> parts = new ArrayList<>();
        parts.add(hinge == null ? "The day of the election is not known." : "Two stages joined at the election" + on(hinge, words) + ".");
        for (PhaseName phase : PhaseName.values()) {
            String items = assessment.plan().initiatives().stream()
                    .filter(initiative -> initiative.phase() == phase && isShown.test(initiative))
                    .map(initiative -> initiative.title() + ": " + when(assessment, initiative, words))
                    .collect(Collectors.joining("; "));
            if (!items.isEmpty()) parts.add((phase == PhaseName.PRE_ELECTION ? "Before it: " : "After it: ") + items + ".");
        }
        return String.join(" ", parts);
    }

    private static String on(LocalDate hinge, DayWords words) {
        return (words.tellsDates() ? " on " : " in ") + words.of(hinge);
    }

    private static String when(Assessment assessment, Initiative initiative, DayWords words) {
        Placement placement = assessment.schedule().placement(initiative.id());
        if (placement.isUnscheduled()) return "dates not known";
        return words.tellsDates() ? words.of(placement.start()) + " – " + words.of(placement.end()) : words.of(placement);
    }
}
