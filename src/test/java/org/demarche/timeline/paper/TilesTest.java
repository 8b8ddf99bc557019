package org.demarche.timeline.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Initiative;
import org.demarche.model.Plans;
import org.demarche.model.schedule.DateRange;
import org.demarche.storage.Samples;
import org.demarche.timeline.TimelineRows;
import org.junit.jupiter.api.Test;

class TilesTest {
    private static final LocalDate FIRST = LocalDate.of(2005, 9, 1);

    @Test
    void neighboursShareAStripSoThatTwoSheetsHoldLessThanTwice() {
        assertEquals(1, Tiles.columns(500, 500, 30));
        assertEquals(2, Tiles.columns(501, 500, 30));
        assertEquals(2, Tiles.columns(970, 500, 30));
        assertEquals(3, Tiles.columns(971, 500, 30));
        assertEquals(970, Tiles.width(2, 500, 30));
    }

    @Test
    void sheetsAreCountedAlongTheirRows() {
        Tiles tiles = tiles(100, 10, 500, 20, List.of(0, 7));
        assertEquals(
                List.of("A1", "A2", "A3", "B1", "B2", "B3"), IntStream.range(0, tiles.count()).mapToObj(tiles::name).map(SheetName::toString).toList());
        assertEquals(7, tiles.endRow(0));
        assertEquals(12, tiles.endRow(1));
    }

    @Test
    void aColumnBeginsWithTheStripThatItSharesWithTheOneBefore() {
        // 100 days of 10 points on sheets of 500: the second begins 20 before the first ends
        Tiles tiles = tiles(100, 10, 500, 20, List.of(0));
        assertEquals(new DateRange(FIRST, FIRST.plusDays(50)), tiles.days(0));
        assertEquals(new DateRange(FIRST.plusDays(48), FIRST.plusDays(98)), tiles.days(1));
        assertEquals(FIRST.plusDays(96), tiles.days(2).start());
        // what is left is 40 wide, but no chart is narrower than a third of its sheet
        assertEquals(500.0 / 3, tiles.width(2));
    }

    private static Tiles tiles(int days, double day, double chart, double overlap, List<Integer> firstRows) {
        return new Tiles(new DateRange(FIRST, FIRST.plusDays(days)), day, chart, overlap, Tiles.columns(days * day, chart, overlap), firstRows, 12);
    }

    @Test
    void tenMillimetresAWeekOnA4TakeTheSheetsThatAreCountedByHand() {
        // October 2005 to March 2006 and their margins: 1 Sep 2005 to 31 Mar 2006 are 212 days, 302.9 mm;
        // a chart is 277 mm less its outline of 75.5 mm: 201.5 mm; the second sheet adds 191.5 mm
        Initiative long1 = Plans.initiative("train", "2005-10-05", "5m");
        Paper paper = Papers.of(Plans.with(long1), Papers.A4.withFit(new PaperFit.TrueScale(10, PaperFit.Step.WEEK)));
        assertEquals(new DateRange(FIRST, LocalDate.of(2006, 4, 1)), paper.plan().tiles().days());
        assertEquals(2, paper.count());
        assertEquals(1, Papers.of(Plans.with(long1), Papers.A4.withFit(new PaperFit.TrueScale(6.6, PaperFit.Step.WEEK))).count());
        assertEquals(SheetRoom.points(10), 7 * paper.plan().tiles().pointsPerDay(), 1e-9);
    }

    @Test
    void aSheetEndsBeforeAnItemAndNotAfterAHeading() {
        TimelineRows rows = Papers.rows(Samples.kazakhstan());
        for (int most = 4; most < rows.size(); most++) {
            List<Integer> firsts = RowBreaks.of(rows, most);
            for (int first : firsts.subList(1, firsts.size())) assertFalse(rows.row(first - 1).isGroup(), "sheets of " + most + " end with " + rows.row(first - 1).title());
            for (int i = 0; i < firsts.size(); i++) {
                int end = i + 1 < firsts.size() ? firsts.get(i + 1) : rows.size();
                assertFalse(end - firsts.get(i) > most, "more than " + most);
            }
        }
    }

    @Test
    void rowsOfSheetsAreLetteredLikeSpreadsheets() {
        assertEquals(List.of("A1", "Z2", "AA3", "AB1", "ZZ1", "AAA1"), List.of(name(0, 0), name(25, 1), name(26, 2), name(27, 0), name(701, 0), name(702, 0)));
    }

    private static String name(int row, int column) {
        return new SheetName(row, column).toString();
    }

    @Test
    void scalesAreReadAsPeopleWriteThem() {
        assertEquals(new PaperFit.TrueScale(10, PaperFit.Step.WEEK), PaperFit.TrueScale.parse("10mm/week"));
        assertEquals(new PaperFit.TrueScale(2.5, PaperFit.Step.DAY), PaperFit.TrueScale.parse(" 2.5 mm per day "));
        assertEquals("30 mm a month", PaperFit.TrueScale.parse("30 mm a Month").text());
        assertEquals(
                "\"10cm/week\" is no scale. Write it as 10mm/week, 2mm/day or 30mm/month.",
                assertThrows(IllegalArgumentException.class, () -> PaperFit.TrueScale.parse("10cm/week")).getMessage());
        assertEquals(
                "A day would be 200 mm wide. It must be from 0.02 to 100 mm.",
                assertThrows(IllegalArgumentException.class, () -> PaperFit.TrueScale.parse("200mm/day")).getMessage());
    }
}
