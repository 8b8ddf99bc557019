package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The days that follow an election in most electoral laws: a plan that knows them can hang dates on them.
public final class ElectoralCalendar {
    private static final List<AnchorKind> DAYS = List.of(AnchorKind.RUN_OFF, AnchorKind.CHALLENGE_WINDOW, AnchorKind.CERTIFICATION, AnchorKind.INAUGURATION);

    private ElectoralCalendar() {}

    /// The plan with those of the days that it does not have yet, as legal dates not known. When they are is the law's to say, not ours.
    public static Plan complete(Plan plan) {
        List<Anchor> anchors = new ArrayList<>(plan.anchors());
        for (AnchorKind kind : missing(plan)) {
            Plan soFar = plan.withAnchors(anchors);
            anchors.add(AnchorBuilder.builder().id(Items.freeId(soFar, title(kind))).title(title(kind)).kind(kind).deadline(DeadlineKind.LEGAL).build());
        }
        return anchors.size() == plan.anchors().size() ? plan : plan.withAnchors(anchors);
    }

    /// The kinds of days that the plan does not have.
    public static List<AnchorKind> missing(Plan plan) {
        Set<AnchorKind> has = plan.anchors().stream().map(Anchor::kind).collect(Collectors.toSet());
        return DAYS.stream().filter(kind -> !has.contains(kind)).toList();
    }

    private static String title(AnchorKind kind) {
        return switch (kind) {
            case RUN_OFF -> "Run-off";
            case CHALLENGE_WINDOW -> "Results can be challenged";
            case CERTIFICATION -> "Results certified";
            case INAUGURATION -> "Inauguration";
            case ELECTION, FIRST_ROUND, DECISION, OTHER -> Label.alone(kind);
        };
    }
}
