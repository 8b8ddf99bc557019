package org.demarche.model.synthetic;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.AnchorBuilder;
import org.demarche.model.AnchorKind;
import org.demarche.model.AnchorStatus;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Length;
import org.demarche.model.PhaseName;
import org.demarche.model.Step;

/// Dates of every kind. What follows another item follows an earlier one, so there are no circles.
final class SyntheticDates {
    private static final List<String> ANYTIME = List.of(
            "2031-02-11", "2031-06", "2032", "election", "election-45d", "election+2w", "election+10wd", "election+1y", "run-off-1wd", "certification+1m",
            "latest(certification+1d, 2031-07-01)");
    private static final List<String> LENGTHS = List.of("1w", "10wd", "45d", "2m", "9m", "1y");

    private final Words words;

    SyntheticDates(Words words) {
        this.words = words;
    }

    /// Known ones and one that is awaited.
    static List<Anchor> anchors() {
        return List.of(
                anchor("run-off", AnchorKind.RUN_OFF, "election+14d", AnchorStatus.EXPECTED),
                anchor("certification", AnchorKind.CERTIFICATION, "latest(run-off+10d, 2031-06-10)", AnchorStatus.EXPECTED),
                anchor("challenges", AnchorKind.CHALLENGE_WINDOW, "election+1d", AnchorStatus.EXPECTED).withDuration(Length.days(10)),
                anchor("decision-awaited", AnchorKind.DECISION, "", AnchorStatus.UNKNOWN));
    }

    private static Anchor anchor(String id, AnchorKind kind, String date, AnchorStatus status) {
        return AnchorBuilder.builder().id(id).kind(kind).title(id.replace('-', ' ')).date(DateExpression.parse(date)).status(status).build();
    }

    DateExpression any() {
        if (words.isOneIn(20)) return DateExpression.UNKNOWN;
        if (words.isOneIn(40)) return DateExpression.parse("decision-awaited+1d");
        return DateExpression.parse(words.one(ANYTIME));
    }

    Length length() {
        return Length.parse(words.one(LENGTHS));
    }

    Dates initiative(PhaseName phase, List<Initiative> earlier) {
        if (words.isOneIn(25)) return Dates.UNKNOWN;
        boolean isBefore = phase == PhaseName.PRE_ELECTION;
        return switch (words.below(5)) {
            case 0 -> earlier.isEmpty() ? Dates.from(any(), length()) : after(earlier.getLast(), earlier.getFirst());
            case 1 -> Dates.until(DateExpression.parse(isBefore ? "election-1wd" : "election+1y"), length());
            case 2 -> Dates.between(distance(isBefore ? -180 : 1, 90), distance(isBefore ? -89 : 91, 90));
            default -> Dates.from(distance(isBefore ? -200 : 1, 200), length());
        };
    }

    private Dates after(Initiative last, Initiative first) {
        String text = words.isOneIn(3) ? "latest(%s.end+1d, %s.end)".formatted(last.id(), first.id()) : last.id() + ".start+1w";
        return Dates.from(DateExpression.parse(text), length());
    }

    private DateExpression distance(int from, int span) {
        return DateExpression.fromElection(Length.days(from + words.below(span)));
    }

    Dates step(boolean isMilestone, String parent, Dates parentDates, List<Step> earlier) {
        if (words.isOneIn(30)) return Dates.UNKNOWN;
        DateExpression start = start(parent, parentDates, earlier);
        return isMilestone ? Dates.from(start) : new Dates(start, DateExpression.UNKNOWN, length(), Map.of());
    }

    private DateExpression start(String parent, Dates parentDates, List<Step> earlier) {
        if (!earlier.isEmpty() && words.isOneIn(2)) return DateExpression.parse(earlier.getLast().id() + ".start+2wd");
        return parentDates.isUnknown() ? any() : DateExpression.parse(parent + ".start+" + words.below(60) + "d");
    }
}
