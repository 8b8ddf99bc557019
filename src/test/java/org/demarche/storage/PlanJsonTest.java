package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

final class PlanJsonTest {
    @Test
    void aPlanReadsBackAsItWasWritten() throws PlanFileException {
        assertEquals(Plans.small(), PlanJson.read(PlanJson.write(Plans.small()), "small"));
    }

    @Test
    void anEmptyPlanReadsBackAsItWasWritten() throws PlanFileException {
        assertEquals(Plan.empty(), PlanJson.read(PlanJson.write(Plan.empty()), "empty"));
    }

    @Test
    void formatAndVersionStandFirst() {
        assertTrue(PlanJson.write(Plan.empty()).startsWith("{\n  \"format\": \"demarche-plan\",\n  \"version\": 1,\n  \"header\": {"));
    }
}
