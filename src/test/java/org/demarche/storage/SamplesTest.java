package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Severity;
import org.demarche.model.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplesTest {
    static List<Plan> samples() {
        return List.of(Samples.kazakhstan(), Samples.firstLook(), Samples.template());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSamplesDatesMakeSense(Plan sample) {
        assertEquals(List.of(), Schedule.of(sample).problems());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHasNothingWrongInIt(Plan sample) {
        assertEquals(
                List.of(),
                Assessment.of(sample, LocalDate.of(2026, 12, 1)).findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
    }

    @Test
    void aSampleThatThereIsNotIsAnsweredWithItsName() {
        assertEquals(
                "There is no plans/nothing.plan.json among the assets",
                assertThrows(IllegalArgumentException.class, () -> Samples.text("nothing")).getMessage());
    }
}
