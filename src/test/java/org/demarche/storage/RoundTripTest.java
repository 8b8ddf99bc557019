package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Plan;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aMadeUpPlanReadsBackAsItWasWritten(long seed) throws PlanFileException {
        Plan plan = SyntheticPlan.of(300, seed);
        String text = PlanJson.write(plan);
        assertEquals(plan, PlanJson.read(text, "seed " + seed), "seed " + seed);
        assertEquals(text, PlanJson.write(PlanJson.read(text, "seed " + seed)), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.KAZAKHSTAN, Samples.FIRST_LOOK, Samples.TEMPLATE})
    void aSampleIsLaidOutPlainly(String name) throws PlanFileException {
        assertEquals(Samples.text(name), PlanJson.write(PlanJson.read(Samples.text(name), name)));
    }
}
