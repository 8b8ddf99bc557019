package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2005-12-04", "2006-01", "2006", "election", "election-30d", "election+6m", "osce-decision-1d", "election+5wd", "election-2w", "election+1y",
                "train-journalists.end+1d", "observers.start", "latest(observers.end+1d, ballots.end)", "latest(a.end, latest(b.end, c.end), election)", ""
            })
    void whatAFileHoldsIsReadAndWrittenAlike(String text) {
        assertEquals(text, DateExpression.parseExact(text).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 Dec 2005|2005-12-04", "4 december 2005|2005-12-04", "Jan 2006|2006-01", "January 2006|2006-01", "Election - 30d|election-30d",
                "election\u221230d|election-30d", "latest( a.end+1d ,b.end )|latest(a.end+1d, b.end)", " 2005-12-04 |2005-12-04"
            })
    void whatAPersonTypesIsUnderstood(String typed, String text) {
        assertEquals(text, DateExpression.parse(typed).text());
        if (!typed.equals(text)) assertThrows(IllegalArgumentException.class, () -> DateExpression.parseExact(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2005-02-29", "2005-13-01", "31 Feb 2006", "election-30", "election--3d", "latest(a.end)", "latest(a.end", "soon!", "05/12/2005",
                "train.middle+1d", "-30d", "1", "0000", "latest(a.end,,b.end)x"
            })
    void nonsenseIsRefusedWithASentence(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DateExpression.parse(text));
        assertTrue(refused.getMessage().contains(" "), refused.getMessage());
    }

    @Test
    void partsOfARelativeDateAreTold() {
        assertEquals(
                new DateExpression.Relative("train-journalists", Edge.END, Length.days(1)), DateExpression.parse("train-journalists.end+1d"));
        assertEquals(DateExpression.fromElection(new Length(-30, Length.Unit.DAY)), DateExpression.parse("election-30d"));
        assertEquals(new DateExpression.Relative("a-2b", null, new Length(5, Length.Unit.WORKING_DAY)), DateExpression.parse("a-2b+5wd"));
        assertEquals(
                new DateExpression.Latest(List.of(DateExpression.on(LocalDate.of(2006, 1, 1)), DateExpression.in(YearMonth.of(2006, 2)))),
                DateExpression.parse("latest(2006-01-01, 2006-02)"));
    }

    @Test
    void anIdThatEndsLikeADistanceIsNoId() {
        assertTrue(Ids.isId("train-journalists"));
        assertTrue(!Ids.isId("train-30d") && !Ids.isId("train-30") && !Ids.isId("latest") && !Ids.isId("Train") && !Ids.isId("-x"));
    }

    @Test
    void twoOfStartEndAndDurationAreGivenAndNeverThree() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Dates.UNKNOWN
                        .withStart(DateExpression.parse("2005-10-01"))
                        .withEnd(DateExpression.parse("2005-10-02"))
                        .withDuration(Length.days(2)));
        assertThrows(IllegalArgumentException.class, () -> Dates.from(DateExpression.parse("election"), Length.days(0)));
    }
}
