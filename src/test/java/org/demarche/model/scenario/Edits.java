package org.demarche.model.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.demarche.model.AnchorStatus;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Length;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.Plans;

/// Random edits of a plan, for tests that hold whatever is edited.
public final class Edits {
    private Edits() {}

    public static Plan random(Plan plan, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> plan.withElectionOn(LocalDate.of(2030, 1, 1).plusDays(random.nextInt(400)));
            case 1 -> anchor(plan, random);
            case 2 -> any(plan, random, one -> one.withDates(Plans.dates("election+" + (1 + random.nextInt(90)) + "d", (1 + random.nextInt(30)) + "d")));
            case 3 -> any(plan, random, one -> one.withStatus(InitiativeStatus.values()[random.nextInt(InitiativeStatus.values().length)]));
            case 4 -> any(plan, random, one -> one.withTitle("Title " + random.nextInt(1000)));
            case 5 -> any(plan, random, one -> one.condition() == null ? one : one.withCondition(one.condition().withState(ConditionState.values()[random.nextInt(3)])));
            case 6 -> any(plan, random, one -> one.costs().isEmpty() ? one : one.withCosts(Lists.set(one.costs(), 0, other(one.costs().getFirst(), random))));
            case 7 -> random.nextBoolean()
                    ? plan.withInitiatives(Lists.insert(plan.initiatives(), random.nextInt(plan.initiatives().size() + 1), Plans.initiative("made-n" + random.nextInt(100_000), "election", "3d")))
                    : plan.withInitiatives(Lists.remove(plan.initiatives(), random.nextInt(plan.initiatives().size())));
            default -> event(plan, random);
        };
    }

    private static Cost other(Cost cost, Random random) {
        return random.nextBoolean() ? cost.withBasis(Plans.once("any", "USD " + random.nextInt(1000)).basis()) : cost.withFundings(List.of());
    }

    private static Plan any(Plan plan, Random random, java.util.function.UnaryOperator<Initiative> edit) {
        int at = random.nextInt(plan.initiatives().size());
        return plan.withInitiatives(Lists.set(plan.initiatives(), at, edit.apply(plan.initiatives().get(at))));
    }

    private static Plan anchor(Plan plan, Random random) {
        int at = random.nextInt(plan.anchors().size());
        return plan.withAnchors(Lists.set(plan.anchors(), at, plan.anchors().get(at)
                .withDate(DateExpression.fromElection(Length.days(random.nextInt(60))))
                .withStatus(AnchorStatus.values()[random.nextInt(AnchorStatus.values().length)])));
    }

    private static Plan event(Plan plan, Random random) {
        if (plan.events().isEmpty()) return plan;
        int at = random.nextInt(plan.events().size());
        return plan.withEvents(Lists.set(plan.events(), at, plan.events().get(at).withDates(Plans.dates("election-" + (1 + random.nextInt(50)) + "d", null))));
    }
}
