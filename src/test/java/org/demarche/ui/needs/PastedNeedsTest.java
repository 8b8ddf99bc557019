package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.PhaseName;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

class PastedNeedsTest {
    private static List<Initiative> read(List<String>... rows) {
        return PastedNeeds.read(List.of(rows), Plans.bare(), PhaseName.POST_ELECTION).needs();
    }

    private static CostBasis basis(Initiative need) {
        return need.costs().stream().map(Cost::basis).findFirst().orElseThrow();
    }

    @Test
    void withoutTitlesTheColumnsAreTitleLeadStartCost() {
        Initiative need = read(List.of("Hotline", "USAID", "election+1m", "1,000")).getFirst();
        assertEquals("Hotline", need.title());
        assertEquals("USAID", need.lead());
        assertEquals(PhaseName.POST_ELECTION, need.phase());
        assertEquals(Plans.dates("election+1m", null), need.dates());
        assertEquals(new CostBasis.Once(Plans.money("USD 1000"), DateExpression.UNKNOWN), basis(need));
    }

    @Test
    void titlesOfColumnsTellTheirOrderAlsoAsThisTableCopiesThem() {
        Initiative need = read(
                        List.of("No.", "Title", "Lead", "Starts", "Status", "Cost, USD", "Funding"),
                        List.of("2.2", "Training", "not set", "election+1m (4 Jan 2006)", "Proposed", "not known", ""))
                .getFirst();
        assertEquals("", need.lead());
        assertEquals(Plans.dates("election+1m", null), need.dates());
        assertEquals(InitiativeStatus.PROPOSED, need.status());
        assertEquals(CostBasis.NotKnown.PLAIN, basis(need));
    }

    @Test
    void whatCannotBeReadStandsInTheNoteAndIsNeverAGuess() {
        Initiative need = read(List.of("Hotline", "", "in spring", "about 5k")).getFirst();
        assertTrue(need.dates().isUnknown());
        assertEquals(CostBasis.NotKnown.PLAIN, basis(need));
        assertEquals("Start, as pasted: in spring\nCost, as pasted: about 5k", need.note());
    }

    @Test
    void aNeedThatCostsNothingIsToldFromOneOfUnknownCost() {
        assertTrue(read(List.of("Visit", "", "", "no cost")).getFirst().noCost());
        assertEquals(List.of(), read(List.of("Visit", "", "", "")).getFirst().costs());
    }

    @Test
    void columnsBeyondTheKnownOnesStandInTheNote() {
        assertEquals("a note\nmore", read(List.of("Visit", "", "", "", "a note", "more")).getFirst().note());
    }
}
