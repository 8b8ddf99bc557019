package org.demarche.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Lever;
import org.demarche.model.LeverBuilder;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeverLifeTest {
    private static LeverLife life(@Nullable String decision, @Nullable String from) {
        Plan plan = Plans.bare().withAnchors(List.of(Plans.anchor("decision", decision)));
        Lever lever = LeverBuilder.builder().id("lever").title("Lever").diesWith("decision").from(Plans.date(from)).build();
        return LeverLife.of(lever, Assessment.of(plan, LocalDate.of(1999, 1, 1)));
    }

    @Test
    void aLeverWhoseEndIsNotKnownSaysSo() {
        assertEquals(new LeverLife(1.0 / 3, false, "end not known"), life(null, "2005-09-03"));
    }

    @Test
    void halfOfItIsOverHalfWayToItsEnd() {
        assertEquals(new LeverLife(0.5, true, "until 2 Nov 2005, in 30 days"), life("2005-11-02", "2005-09-03"));
    }

    @Test
    void aLeverIsLostWithTheDayItDiesWith() {
        assertEquals(new LeverLife(1, true, "lost 2 Oct 2005"), life("2005-10-02", null));
    }

    @Test
    void nothingIsOverBeforeItBegins() {
        assertEquals(new LeverLife(0, true, "until 4 Dec 2006, in 427 days"), life("election+1y", "election+1m"));
    }

    @Test
    void aLeverThatDiesWithNothingSaysSo() {
        Lever lever = LeverBuilder.builder().id("lever").title("Lever").from(DateExpression.UNKNOWN).build();
        assertEquals(LeverLife.ENDLESS, LeverLife.of(lever, Assessment.of(Plans.bare(), LocalDate.of(2005, 10, 3))));
    }
}
