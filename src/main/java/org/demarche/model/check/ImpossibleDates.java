package org.demarche.model.check;

import org.demarche.model.schedule.ScheduleProblem;

/// Dates that cannot be made sense of: circles, references to nothing, ends before their starts.
final class ImpossibleDates implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (ScheduleProblem problem : plan.schedule().problems())
            found.add(problem.itemId().isEmpty() ? null : problem.itemId(), title(problem.kind()), problem.sentence());
    }

    private static String title(ScheduleProblem.Kind kind) {
        return switch (kind) {
            case CIRCLE -> "Dates that hang on each other";
            case REFERS_TO_NOTHING -> "A date that hangs on nothing";
            case NO_EDGE -> "A date that does not say start or end";
            case END_BEFORE_START -> "An end before its start";
            case OUT_OF_RANGE -> "A date out of range";
        };
    }
}
