package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlansTest {
    @Test
    void theSmallPlanHasOneInitiativeInEachPhase() {
        assertEquals(
                List.of(PhaseName.PRE_ELECTION, PhaseName.POST_ELECTION),
                Plans.small().initiatives().stream().map(Initiative::phase).toList());
    }
}
