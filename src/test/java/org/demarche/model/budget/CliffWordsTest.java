package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CliffWordsTest {
    private static final LocalDate ELECTION = LocalDate.of(2005, 12, 4);

    private static Total total(long whole, int unknown) {
        return new Total(whole * 100, unknown, Currency.getInstance("USD"));
    }

    private static FundingOutlook outlook(Total firm, FundingOutlook.@Nullable Cliff cliff) {
        Total none = total(0, 0);
        return new FundingOutlook(List.of(), new FundingOutlook.Line(null, total(2_000, 0), firm, none, none, none, none, none), cliff);
    }

    private static FundingOutlook.Cliff cliffAfter(LocalDate last, Total needed) {
        return new FundingOutlook.Cliff(new Key(Dimension.QUARTER, "2006-Q1", "Q1 FY 2006", 0, new DateRange(last.minusDays(90), last.plusDays(1))), needed);
    }

    @Test
    void theDayIsToldAgainstTheElection() {
        assertEquals(
                "Firm money ends on 31 Dec 2005, 27 days after the election; 606,384 and 2 amounts not known are needed after it",
                CliffWords.of(outlook(total(10, 0), cliffAfter(LocalDate.of(2005, 12, 31), total(606_384, 2))), ELECTION));
        assertEquals(
                "Firm money ends on 3 Dec 2005, 1 day before the election; 500 is needed after it",
                CliffWords.of(outlook(total(10, 0), cliffAfter(LocalDate.of(2005, 12, 3), total(500, 0))), ELECTION));
        assertEquals(
                "Firm money ends on 3 Dec 2005; 1 amount not known is needed after it",
                CliffWords.of(outlook(total(10, 0), cliffAfter(LocalDate.of(2005, 12, 3), total(0, 1))), null));
    }

    @Test
    void withoutACliffItSaysWhy() {
        assertEquals("Firm money lasts as long as money is needed", CliffWords.of(outlook(total(10, 0), null), ELECTION));
        assertEquals("No money is firm", CliffWords.of(outlook(total(0, 0), null), ELECTION));
        assertEquals("No known amount is firm; 1 amount not known may be", CliffWords.of(outlook(total(0, 1), null), ELECTION));
    }
}
