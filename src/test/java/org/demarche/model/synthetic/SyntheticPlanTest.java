package org.demarche.model.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SyntheticPlanTest {
    @Test
    void theSameSeedMakesTheSamePlan() {
        assertEquals(SyntheticPlan.of(200, 7), SyntheticPlan.of(200, 7));
        assertNotEquals(SyntheticPlan.of(200, 7), SyntheticPlan.of(200, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7, 100, 10_000})
    void itHasAsManyTimedItemsAsAskedFor(int items) {
        assertEquals(items, timed(SyntheticPlan.of(items, 1)).size());
    }

    @Test
    void itHasCostsOnEveryBasis() {
        Set<Class<?>> found = SyntheticPlan.of(500, 1).initiatives().stream()
                .flatMap(initiative -> initiative.costs().stream())
                .map(Cost::basis)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(CostBasis.class.getPermittedSubclasses()), found);
    }

    @Test
    void itHasDatesOfEveryKind() {
        Set<Class<?>> found = timed(SyntheticPlan.of(500, 1)).stream().map(item -> item.dates().start().getClass()).collect(Collectors.toSet());
        assertEquals(Set.of(DateExpression.class.getPermittedSubclasses()), found);
    }

    @Test
    void eachDateHangsOnlyOnWhatIsThereAlreadySoThereAreNoCircles() {
        for (int seed = 0; seed < 20; seed++) {
            Plan plan = SyntheticPlan.of(300, seed);
            Set<String> there = new HashSet<>(Set.of(Plan.ELECTION));
            plan.anchors().forEach(anchor -> there.add(anchor.id()));
            for (Timed item : timed(plan)) {
                assertTrue(there.containsAll(hangsOn(item.dates())), "seed %d: %s hangs on %s".formatted(seed, item.id(), hangsOn(item.dates())));
                there.add(item.id());
            }
        }
    }

    private static List<Timed> timed(Plan plan) {
        List<Timed> timed = new ArrayList<>();
        for (Initiative initiative : plan.initiatives()) {
            timed.add(initiative);
            for (Step step : initiative.steps()) timed.add(step);
        }
        timed.addAll(plan.events());
        return timed;
    }

    private static Set<String> hangsOn(Dates dates) {
        Set<String> ids = new HashSet<>();
        collect(dates.start(), ids);
        collect(dates.end(), ids);
        return ids;
    }

    private static void collect(DateExpression date, Set<String> ids) {
        switch (date) {
            case DateExpression.Relative relative -> ids.add(relative.id());
            case DateExpression.Latest latest -> latest.of().forEach(one -> collect(one, ids));
            case DateExpression.Fixed _, DateExpression.Unknown _ -> {}
        }
    }
}
