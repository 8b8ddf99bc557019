package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.junit.jupiter.api.Test;

class CellTextTest {
    private static final Initiative TRAIN = Plans.initiative("train", "2005-10-05", "10d", Plans.once("fee", "USD 1245000.40"), Plans.notKnown("print"))
            .withLead("Embassy")
            .withPercentDone(40)
            .withSteps(List.of(Plans.step("between", null, null).withDates(Dates.between(DateExpression.parse("2005-10-05"), DateExpression.parse("2005-10-07"))).withOwner("Aigul"), Plans.milestone("ready", "2005-10-14")));
    private static final Plan PLAN = Plans.with(TRAIN, Plans.initiative("open", "2005-10-05", null, Plans.notKnown("x")).withLead(""));

    private static List<String> texts(String key, TimelineOptions options, Column... columns) {
        TimelineRows rows = Timelines.rows(PLAN);
        CellText cells = new CellText(rows, options);
        return List.of(columns).stream().map(column -> cells.of(column, rows.row(rows.indexOf(key)))).map(cell -> cell.face() == Face.ITALIC ? "~" + cell.text() : cell.text()).toList();
    }

    @Test
    void aNeedTellsAllOfItself() {
        assertEquals(
                List.of("1.1", "5 Oct 2005", "14 Oct 2005", "10 days", "40%", "Embassy", "1,245,000 + 1 not known"),
                texts("train", TimelineOptions.PICTURE, Column.NUMBER, Column.START, Column.END, Column.DURATION, Column.DONE, Column.LEAD, Column.COST));
    }

    @Test
    void aStepTellsItsOwnerAndCountsItsDays() {
        assertEquals(
                List.of("1.1.1", "3 days", "~not known", "Aigul", ""),
                texts("between", TimelineOptions.PICTURE, Column.NUMBER, Column.DURATION, Column.DONE, Column.LEAD, Column.COST));
        assertEquals(List.of("14 Oct 2005", ""), texts("ready", TimelineOptions.PICTURE, Column.START, Column.DURATION));
    }

    @Test
    void whatIsNotKnownIsNeverEmptyNorZero() {
        assertEquals(List.of("~not known", "~not known", "~not known", "~not known"), texts("open", TimelineOptions.PICTURE, Column.END, Column.DURATION, Column.DONE, Column.COST));
    }

    @Test
    void floatAndSlipAreTheDaysThatAreGiven() {
        TimelineOptions options = TimelineOptions.PICTURE.withFloatDays(Map.of("train", -3)).withSlipDays(Map.of("train", 14, "open", 0));
        assertEquals(List.of("−3 d", "+14 d"), texts("train", options, Column.FLOAT, Column.SLIP));
        assertEquals(List.of("", "0 d"), texts("open", options, Column.FLOAT, Column.SLIP));
    }

    @Test
    void inMonthsOfTheProjectStartsAndEndsAreMonths() {
        assertEquals(List.of("M1", "M1"), texts("train", TimelineOptions.PICTURE.withScale(ScaleKind.PROJECT_MONTHS), Column.START, Column.END));
    }

    @Test
    void aFoldedGroupTellsWhatItSpans() {
        TimelineRows rows = TimelineRows.of(Assessment.of(PLAN, Timelines.FIRST), Set.of(":pre-election"));
        CellText cells = new CellText(rows, TimelineOptions.PICTURE);
        TimelineRow group = rows.row(rows.indexOf(":pre-election"));
        assertEquals(List.of("5 Oct 2005", "14 Oct 2005"), List.of(cells.of(Column.START, group).text(), cells.of(Column.END, group).text()));
        assertEquals("", new CellText(Timelines.rows(PLAN), TimelineOptions.PICTURE).of(Column.START, Timelines.rows(PLAN).row(1)).text());
    }
}
