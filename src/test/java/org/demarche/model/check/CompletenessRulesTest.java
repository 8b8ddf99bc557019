package org.demarche.model.check;

import static org.demarche.model.Plans.initiative;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.AskBuilder;
import org.demarche.model.Indicator;
import org.demarche.model.IndicatorBuilder;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.StakeholderBuilder;
import org.demarche.model.Stance;
import org.junit.jupiter.api.Test;

/// Rules about what a plan leaves out.
final class CompletenessRulesTest {
    private static Plan serving(Initiative... initiatives) {
        return Plans.with(initiatives)
                .withAreas(List.of(Plans.area("media", true), Plans.area("corruption", false)))
                .withObjectives(List.of(Plans.objective("free", "media")));
    }

    @Test
    void aFocusAreaThatNoInitiativeServes() {
        Initiative serving = initiative("a", null, null).withObjectives(List.of("free"));
        assertEquals(List.of("media: media is served by nothing"), Checks.found("unserved-area", serving(initiative("a", null, null))));
        assertEquals(List.of("media: media is served by nothing"), Checks.found("unserved-area", serving(serving.withStatus(InitiativeStatus.DROPPED))));
        assertEquals(List.of(), Checks.found("unserved-area", serving(serving)));
    }

    @Test
    void anObjectiveThatNoInitiativeServes() {
        assertEquals(List.of("free: Objective 1 has no initiative"), Checks.found("unserved-objective", serving(initiative("a", null, null))));
        assertEquals(List.of(), Checks.found("unserved-objective", serving(initiative("a", null, null).withObjectives(List.of("free")))));
    }

    @Test
    void anObjectiveWithoutAnIndicator() {
        Indicator indicator = IndicatorBuilder.builder().id("i").build();
        assertEquals(List.of("free: Objective 1 has no indicator"), Checks.found("objective-without-indicator", serving()));
        assertEquals(
                List.of(),
                Checks.found("objective-without-indicator", serving().withObjectives(List.of(Plans.objective("free", "media").withIndicators(List.of(indicator))))));
    }

    @Test
    void anInitiativeThatNobodyLeads() {
        assertEquals(List.of("a: No lead office"), Checks.found("initiative-without-lead", Plans.with(initiative("a", null, null).withLead(" "))));
        assertEquals(List.of(), Checks.found("initiative-without-lead", Plans.with(initiative("a", null, null))));
    }

    @Test
    void aNumberThatStandsTwice() {
        Initiative first = initiative("a", null, null);
        assertEquals(List.of("b: The number 1.1 stands twice"), Checks.found("duplicate-number", Plans.with(first, initiative("b", null, null).withNumber("1.1"))));
        assertEquals(List.of(), Checks.found("duplicate-number", Plans.with(first, initiative("b", null, null))));
    }

    @Test
    void anAllyOfWhomNothingIsAsked() {
        Stakeholder neutral = StakeholderBuilder.builder().id("s").title("The Union").build();
        Stakeholder ally = neutral.withAfter(new Position(Stance.STRONG_ALLY, null, Map.of()));
        assertEquals(List.of("s: An ally never asked for anything"), Checks.found("ally-never-asked", Plans.bare().withStakeholders(List.of(ally))));
        assertEquals(List.of(), Checks.found("ally-never-asked", Plans.bare().withStakeholders(List.of(neutral))));
        assertEquals(List.of(), Checks.found("ally-never-asked", Plans.bare().withStakeholders(List.of(ally.withAsks(List.of(AskBuilder.builder().what("Speak").build()))))));
    }
}
