package org.demarche.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Commitment;
import org.demarche.model.DateExpression;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.Step;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Something that is to happen on a day.
///
/// @param phase null: it is the hinge
record NextDate(Resolved on, String title, String why, @Nullable PhaseName phase, String itemId) {
    /// What is still to come, the nearest first.
    static List<NextDate> of(Assessment assessment) {
        List<NextDate> dates = new ArrayList<>();
        Plan plan = assessment.plan();
        add(dates, assessment, placed(assessment, plan.hinge().id()), plan.hinge().title(), "the hinge", Plan.ELECTION);
        for (Anchor anchor : plan.anchors()) add(dates, assessment, placed(assessment, anchor.id()), anchor.title(), why(assessment, anchor.date()), anchor.id());
        for (Initiative need : plan.initiatives()) if (isAhead(need)) addNeed(dates, assessment, need);
        for (Event event : plan.events()) add(dates, assessment, placed(assessment, event.id()), event.title(), why(assessment, event.dates().start()), event.id());
        for (Commitment promise : plan.commitments())
            add(dates, assessment, assessment.schedule().resolve(promise.due()), promise.title(), "commitment due", promise.id());
        dates.sort(Comparator.comparing(NextDate::day));
        return dates;
    }

    private static boolean isAhead(Initiative need) {
        return need.status() != InitiativeStatus.DONE && need.status() != InitiativeStatus.DROPPED;
    }

    private static void addNeed(List<NextDate> dates, Assessment assessment, Initiative need) {
        add(dates, assessment, placed(assessment, need.id()), need.title() + " starts", assessment.schedule().whyStart(need.dates()), need.id());
        for (Step step : need.steps())
            if (step.isMilestone() || step.condition() != null)
                add(dates, assessment, placed(assessment, step.id()), step.title(), why(assessment, step.dates().start()), step.id());
    }

    private static void add(List<NextDate> dates, Assessment assessment, Resolved on, String title, String why, String itemId) {
        LocalDate last = on.last();
        if (last == null || last.isBefore(assessment.asOf())) return;
        dates.add(new NextDate(on, title, why, phase(assessment, on, itemId), itemId));
    }

    private static @Nullable PhaseName phase(Assessment assessment, Resolved on, String itemId) {
        LocalDate hinge = assessment.schedule().hinge();
        if (itemId.equals(Plan.ELECTION)) return null;
        return hinge != null && on.day() != null && on.day().isAfter(hinge) ? PhaseName.POST_ELECTION : PhaseName.PRE_ELECTION;
    }

    private static Resolved placed(Assessment assessment, String id) {
        return assessment.schedule().placement(id).start();
    }

    private static String why(Assessment assessment, DateExpression date) {
        return date instanceof DateExpression.Fixed(var first, var precision) && precision == Precision.DAY ? "fixed date" : assessment.schedule().why(date);
    }

    LocalDate day() {
        LocalDate day = on.day();
        return day == null ? LocalDate.MAX : day;
    }
}
