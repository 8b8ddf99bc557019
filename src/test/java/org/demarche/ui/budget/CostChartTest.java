package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.FiscalCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The chart as data: 716 pixels wide are 76 for the axis, 8 at the right and 79 for each of eight quarters.
final class CostChartTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate ELECTION = LocalDate.of(2005, 12, 4);
    private static final FiscalCalendar CALENDAR = new FiscalCalendar(MonthDay.of(10, 1));
    private static final double STEP = 79;

    private static CostChart.Quarter quarter(int year, int number, long pre, long post, int unknown) {
        return new CostChart.Quarter("Q" + number, year, CALENDAR.quarter(year, number - 1), pre * 100, post * 100, unknown);
    }

    private static List<CostChart.Quarter> sample() {
        return List.of(
                quarter(2006, 1, 1_300_000, 0, 1), quarter(2006, 2, 0, 560_342, 3), quarter(2006, 3, 0, 49_863, 3), quarter(2006, 4, 0, 50_411, 3),
                quarter(2007, 1, 0, 50_411, 2), quarter(2007, 2, 0, 555_973, 0), quarter(2007, 3, 0, 0, 0), quarter(2007, 4, 100_000, 300_000, 0));
    }

    private static CostChart chart(List<CostChart.Quarter> quarters, @Nullable LocalDate election) {
        return CostChart.of(quarters, election, USD, 716, 208);
    }

    @Test
    void theHingeStandsAtItsTrueDayInTheQuarter() {
        assertEquals(76 + STEP * 64 / 92, chart(sample(), ELECTION).hinge(), 0.001);
        assertEquals(76, chart(sample(), LocalDate.of(2005, 10, 1)).hinge(), 0.001);
        assertNull(chart(sample(), LocalDate.of(2004, 12, 4)).hinge());
        assertNull(chart(sample(), null).hinge());
    }

    @Test
    void whatIsOnlyBeforeTheElectionStandsLeftOfTheHinge() {
        CostChart chart = chart(sample(), ELECTION);
        CostChart.Part part = chart.columns().getFirst().parts().getFirst();
        assertTrue(part.x() + part.width() < chart.hinge(), part + " against " + chart.hinge());
        assertTrue(part.x() > chart.left());
    }

    @Test
    void columnsAreAsHighAsTheirAmounts() {
        CostChart chart = chart(sample(), ELECTION);
        List<CostChart.Grid> grid = chart.grid();
        double thousand = (chart.base() - grid.getLast().y()) / (grid.size() - 1) / 500;
        assertEquals(List.of("0", "500,000", "1,000,000", "1,500,000"), grid.stream().map(CostChart.Grid::label).toList());
        assertEquals(1300 * thousand, chart.columns().getFirst().parts().getFirst().height(), 0.01);
        assertEquals(560.342 * thousand, chart.columns().get(1).parts().getFirst().height(), 0.01);
    }

    @Test
    void phasesStandOnOneAnother() {
        List<CostChart.Part> parts = chart(sample(), ELECTION).columns().getLast().parts();
        assertEquals(List.of(PhaseName.PRE_ELECTION, PhaseName.POST_ELECTION), parts.stream().map(CostChart.Part::phase).toList());
        assertEquals(parts.getFirst().y(), parts.getLast().y() + parts.getLast().height(), 0.001);
        assertEquals(3 * parts.getFirst().height(), parts.getLast().height(), 0.01);
    }

    @Test
    void unknownAmountsWearATornCapAndLabelsStandAboveIt() {
        List<CostChart.Column> columns = chart(sample(), ELECTION).columns();
        for (CostChart.Column column : columns) assertEquals(column.unknown() > 0, column.cap() != null, column.toString());
        CostChart.Column torn = columns.get(1);
        assertTrue(assertNotNullCap(torn) < torn.top() && torn.labelY() < assertNotNullCap(torn));
        assertEquals(
                List.of("1,300,000", "560,342", "49,863", "50,411", "50,411", "555,973", "none", "400,000"), columns.stream().map(CostChart.Column::label).toList());
    }

    private static double assertNotNullCap(CostChart.Column column) {
        assertNotNull(column.cap());
        return column.cap();
    }

    @Test
    void aQuarterOfUnknownsAloneIsACapOnTheBase() {
        CostChart chart = chart(List.of(quarter(2006, 1, 0, 0, 2)), null);
        CostChart.Column column = chart.columns().getFirst();
        assertEquals(List.of(), column.parts());
        assertEquals(chart.base(), column.top());
        assertEquals("", column.label());
        assertNotNull(column.cap());
    }

    @Test
    void fiscalYearsArePartedWhereTheyMeet() {
        List<CostChart.Year> years = chart(sample(), ELECTION).years();
        assertEquals(List.of(new CostChart.Year("FY 2006", 76 + 2 * STEP, null), new CostChart.Year("FY 2007", 76 + 6 * STEP, 76 + 4 * STEP)), years);
    }

    @Test
    void manyQuartersDropWordsAndNeverOverlap() {
        List<CostChart.Quarter> many = new ArrayList<>();
        for (int year = 2006; year < 2018; year++) for (int number = 1; number <= 4; number++) many.add(quarter(year, number, 0, 1_234_567, 1));
        CostChart chart = chart(many, ELECTION);
        for (int i = 1; i < many.size(); i++) {
            CostChart.Part before = chart.columns().get(i - 1).parts().getFirst();
            assertTrue(before.x() + before.width() <= chart.columns().get(i).parts().getFirst().x(), "columns " + (i - 1) + " and " + i);
        }
        assertTrue(chart.columns().stream().allMatch(column -> column.label().isEmpty() && column.name().isEmpty()));
        assertEquals(7, chart.columnAt(chart.columns().get(7).x()));
        assertEquals(-1, chart.columnAt(10));
    }

    @Test
    void shortAmountsKeepTheirSize() {
        assertEquals(
                List.of("560k", "1.3m", "50k", "999", "1k", "12m", "1.2bn"),
                List.of(56_034_200L, 130_000_000L, 4_986_300L, 99_900L, 99_960L, 1_200_000_000L, 123_400_000_000L).stream()
                        .map(amount -> CostChart.shortened(amount, USD))
                        .toList());
    }
}
