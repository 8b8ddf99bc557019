package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.ui.control.Row;
import org.junit.jupiter.api.Test;

class NeedGroupsTest {
    private static List<String> heads(Plan plan, Grouping grouping) {
        Assessment assessment = Assessment.of(plan, LocalDate.of(2005, 10, 3));
        return NeedGroups.of(plan, grouping).stream()
                .map(group -> (Row.Group<?>) group.head(assessment.ledger()))
                .map(head -> (head.title() + ": " + head.total() + " " + head.besides()).strip())
                .toList();
    }

    @Test
    void stagesTellWhatTheyCostAndWhatThatLeavesOut() {
        assertEquals(
                List.of("Stage one: 1,300,000 and 1 not known", "Stage two: 1,267,000 and 4 not known · regional 1,600,000 not counted"),
                heads(Samples.kazakhstan(), Grouping.PHASE));
    }

    @Test
    void whatServesTwoObjectivesCountsOnceInAGroupOfItsOwn() {
        List<String> heads = heads(Samples.kazakhstan(), Grouping.OBJECTIVE);
        assertEquals(1, heads.stream().filter(head -> head.startsWith("Objectives ") && head.contains("1,600,000")).count(), heads::toString);
    }

    @Test
    void theGroupsOfAnyKindAddUpToTheWhole() {
        Plan plan = SyntheticPlan.of(300, 7);
        Assessment assessment = Assessment.of(plan, LocalDate.of(2026, 1, 1));
        for (Grouping grouping : Grouping.values()) {
            List<Total> totals = NeedGroups.of(plan, grouping).stream()
                    .flatMap(group -> group.needs().stream())
                    .map(need -> assessment.ledger().totalOf(need.id()))
                    .toList();
            assertEquals(assessment.ledger().total(), NeedGroup.sum(assessment.ledger(), totals), grouping.name());
        }
    }
}
