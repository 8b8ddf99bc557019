package org.demarche.timeline.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Baseline;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scenario;
import org.demarche.model.ScenarioBuilder;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.timeline.Area;
import org.demarche.timeline.Column;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.Layer;
import org.demarche.timeline.Role;
import org.demarche.timeline.RowChoice;
import org.demarche.timeline.RowFilter;
import org.demarche.timeline.ScaleKind;
import org.demarche.timeline.Shape;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTest {
    private static final Set<Role> LETTERING = Set.of(Role.POST_PLATE, Role.CONDITION_OPEN, Role.CONDITION_MET, Role.CONDITION_NOT_MET);

    private final Plan sample = Samples.kazakhstan();

    static List<PaperOptions> papers() {
        List<PaperOptions> papers = new ArrayList<>();
        for (PaperFit fit : List.of(new PaperFit.OnePage(), new PaperFit.PagesWide(1), new PaperFit.PagesWide(3), new PaperFit.TrueScale(10, PaperFit.Step.WEEK)))
            for (SheetSize sheet : List.of(SheetSize.A4, SheetSize.LEGAL))
                for (boolean landscape : List.of(true, false)) papers.add(new PaperOptions(sheet, landscape, 12, fit, true, ""));
        return papers;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingLiesOutsideThePrintableArea(PaperOptions options) {
        Area printable = SheetRoom.of(options).printable();
        for (TimelinePicture sheet : Papers.pictures(Papers.of(sample, options))) {
            for (Layer layer : sheet.layers()) assertTrue(Papers.isWithin(layer.clip(), printable), layer.clip() + " in " + printable);
            for (Shape shape : Papers.around(sheet).shapes()) assertTrue(Papers.isWithin(Papers.extent(shape), printable), shape + " in " + printable);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatStandsAroundTheChartDoesNotStandOnIt(PaperOptions options) {
        Paper paper = Papers.of(sample, options);
        for (TimelinePicture sheet : Papers.pictures(paper)) {
            Area chart = sheet.layers().getFirst().clip();
            for (Shape.Caption caption : Papers.captions(Papers.around(sheet)).filter(caption -> caption.role() != Role.TEXT_SECOND || !caption.text().endsWith("continued")).toList()) {
                Area text = Papers.extent(caption);
                assertTrue(text.y() >= chart.bottom() || text.bottom() <= paper.plan().room().chart().y() + 0.01, caption.text() + " on " + chart);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyRowStandsOnTheSheetsOfOneRowAndOnNoOther(PaperOptions options) {
        TimelineRows rows = Papers.rows(sample);
        Paper paper = Papers.of(sample, options);
        Tiles tiles = paper.plan().tiles();
        for (int index = 0; index < rows.size(); index++) {
            TimelineRow row = rows.row(index);
            if (row.isGroup()) continue;
            Set<Integer> expected = new TreeSet<>();
            for (int i = 0; i < paper.count(); i++)
                if (tiles.firstRow(tiles.name(i).row()) <= index && index < tiles.endRow(tiles.name(i).row())) expected.add(i);
            assertEquals(tiles.columns(), expected.size());
            Set<Integer> found = new TreeSet<>();
            for (int i = 0; i < paper.count(); i++)
                for (Layer layer : paper.picture(i).layers())
                    if (layer.clip().x() < Papers.days(paper.picture(i)).getFirst().clip().x() - 1
                            && Papers.captions(layer).anyMatch(caption -> row.key().equals(caption.item()) && caption.y() > layer.clip().y() && caption.y() < layer.clip().bottom()))
                        found.add(i);
            assertEquals(expected, found, row.title());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noRowIsCutThrough(PaperOptions options) {
        Paper paper = Papers.of(sample, options);
        double row = paper.plan().metrics().rowHeight();
        for (TimelinePicture sheet : Papers.pictures(paper)) {
            double rows = (Papers.days(sheet).getFirst().clip().height()) / row;
            assertEquals(Math.rint(rows), rows, 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyDayStandsOnASheet(PaperOptions options) {
        Tiles tiles = Papers.of(sample, options).plan().tiles();
        LocalDate next = tiles.days().start();
        for (int column = 0; column < tiles.columns(); column++) {
            DateRange days = tiles.days(column);
            assertFalse(days.start().isAfter(next), "a gap before " + days.start());
            next = days.endExclusive();
        }
        assertFalse(next.isBefore(tiles.days().endExclusive()), "ends with " + next);
    }

    @Test
    void neighboursShowTheSameInTheStripThatTheyShare() {
        for (Plan plan : List.of(sample, SyntheticPlan.of(60, 7))) {
            Paper paper = Papers.fitted(plan, new PaperFit.PagesWide(4));
            for (int i = 0; i + 1 < paper.columns(); i++) {
                Area left = Papers.days(paper.picture(i)).getFirst().clip();
                Area right = Papers.days(paper.picture(i + 1)).getFirst().clip();
                Set<String> here = inStrip(paper.picture(i), left.right() - Fitting.OVERLAP);
                assertFalse(here.isEmpty());
                assertEquals(here, inStrip(paper.picture(i + 1), right.x()), paper.name(i));
            }
        }
    }

    /// The marks in the strip that begins at this x, each as far as it lies in it: bars cut at its edges, and other marks that lie in it as a whole.
    private static Set<String> inStrip(TimelinePicture sheet, double from) {
        Area body = Papers.days(sheet).getFirst().clip();
        Area strip = Area.between(from, body.y(), from + Fitting.OVERLAP, body.bottom());
        Set<String> marks = new TreeSet<>();
        for (Shape shape : Papers.days(sheet).getFirst().shapes()) {
            Area extent = Papers.extent(shape);
            if (shape instanceof Shape.Caption || LETTERING.contains(shape.role())) continue;
            if (!(shape instanceof Shape.Box) && !Papers.isWithin(extent, strip.grown(-0.5))) continue;
            double left = Math.max(extent.x(), strip.x()) - from;
            double right = Math.min(extent.right(), strip.right()) - from;
            if (right - left < 0.01) continue;
            marks.add("%s %s %.2f–%.2f, %.2f–%.2f".formatted(shape.role(), shape.item(), left, right, extent.y(), extent.bottom()).replace("-0.00", "0.00"));
        }
        return marks;
    }

    @Test
    void whatIsWrittenInTheChartIsNotCutByTheEdgeOfASheet() {
        for (PaperFit fit : List.of(new PaperFit.PagesWide(1), new PaperFit.PagesWide(3), new PaperFit.TrueScale(10, PaperFit.Step.WEEK)))
            for (TimelinePicture sheet : Papers.pictures(Papers.fitted(sample, fit)))
                for (Layer layer : Papers.days(sheet))
                    Papers.captions(layer).filter(caption -> overlaps(Papers.extent(caption), layer.clip())).forEach(caption ->
                            assertTrue(Papers.isWithin(Papers.extent(caption), layer.clip().grown(0.5)), caption + " in " + layer.clip()));
    }

    private static boolean overlaps(Area one, Area other) {
        return one.right() > other.x() && one.x() < other.right() && one.bottom() > other.y() && one.y() < other.bottom();
    }

    @Test
    void whatIsCutShortOnOneSheetIsWholeOnAnother() {
        for (int sheets = 2; sheets <= 6; sheets++) {
            List<TimelinePicture> pictures = Papers.pictures(Papers.fitted(sample, new PaperFit.PagesWide(sheets)));
            Set<String> whole = new HashSet<>();
            for (TimelinePicture sheet : pictures) Papers.captions(Papers.days(sheet).getFirst()).map(Shape.Caption::text).forEach(whole::add);
            for (String text : whole.stream().filter(text -> text.endsWith("…")).toList()) {
                String begin = text.substring(0, text.length() - 1);
                assertTrue(whole.stream().anyMatch(other -> !other.endsWith("…") && other.startsWith(begin)), text + " on " + sheets + " sheets");
            }
        }
    }

    @Test
    void anUnknownEndIsTornWhereTheTimelineEndsAndNotWhereASheetDoes() {
        Plan open = Plans.with(Plans.initiative("visits", "2005-10-05", null), Plans.initiative("long", "2005-10-05", "18m"));
        Paper paper = Papers.fitted(open, new PaperFit.PagesWide(3));
        List<Boolean> torn = new ArrayList<>();
        for (TimelinePicture sheet : Papers.pictures(paper)) {
            Layer body = Papers.days(sheet).getFirst();
            torn.add(body.shapes().stream().anyMatch(shape -> shape.role() == Role.PRE_TEAR && overlaps(Papers.extent(shape), body.clip())));
        }
        assertEquals(List.of(false, false, true), torn);
    }

    @Test
    void aShortPlanFillsOneSheetWithLargerType() {
        Paper paper = Papers.of(Plans.small(), Papers.A4);
        assertEquals(1, paper.count());
        assertEquals(7.6 * 1.35, paper.plan().metrics().captionSize(), 1e-9);
        assertEquals("", paper.notice());
    }

    @Test
    void theSampleStandsOnOneSheetOfA4EitherWay() {
        for (boolean landscape : List.of(true, false)) {
            Paper paper = Papers.of(sample, Papers.A4.withLandscape(landscape));
            assertEquals(1, paper.count());
            assertEquals("", paper.notice());
        }
    }

    @Test
    void aLongPlanIsNotMadeTooSmallToRead() {
        Paper paper = Papers.of(SyntheticPlan.of(300, 1), Papers.A4);
        assertTrue(paper.notice().startsWith("On one sheet of A4 landscape the type would be "), paper.notice());
        assertTrue(paper.notice().endsWith("So the chart is one sheet wide and " + paper.count() + " sheets tall."), paper.notice());
        assertEquals(1, paper.columns());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noTypeIsSmallerThanCanBeRead(PaperOptions options) {
        for (TimelinePicture sheet : Papers.pictures(Papers.of(sample, options)))
            Papers.captions(sheet).forEach(caption -> assertTrue(caption.size() >= Fitting.LEAST_TYPE, caption.toString()));
    }

    @Test
    void rowsStandAsFarApartAsTheyCanWithoutAnotherSheet() {
        PaperOptions options = Papers.A4.withFit(new PaperFit.PagesWide(1));
        Paper sparse = Papers.of(Plans.small(), options);
        assertEquals(30, sparse.plan().metrics().rowPixels());
        Paper dense = Papers.of(SyntheticPlan.of(100, 3), options);
        double row = dense.plan().metrics().rowPixels();
        int most = (int) ((dense.plan().room().chart().height() - dense.plan().metrics().headHeight()) / dense.plan().metrics().withRows(row + 0.5).rowHeight());
        assertTrue(row < 30, "rows of " + row);
        assertEquals(dense.count() + 1, RowBreaks.of(Papers.rows(SyntheticPlan.of(100, 3)), most).size());
    }

    @Test
    void aSheetSaysWhichItIsAndWhichOnesJoinIt() {
        Paper paper = Papers.fitted(sample, new PaperFit.PagesWide(2));
        assertEquals(4, paper.count());
        List<String> first = Papers.texts(Papers.around(paper.picture(0)));
        assertTrue(first.containsAll(List.of("Sheet A1", "1 of 4, row A, column 1", "A1 → A2", "A1 ↓ B1", "2 sheets wide, A4 landscape")), first.toString());
        List<String> last = Papers.texts(Papers.around(paper.picture(3)));
        assertTrue(last.containsAll(List.of("Sheet B2", "4 of 4, row B, column 2", "B1 → B2", "A2 ↓ B2")), last.toString());
        assertFalse(last.contains("B2 → B3"));
    }

    @Test
    void aSheetThatBeginsWithinAStageNamesIt() {
        Paper paper = Papers.fitted(sample, new PaperFit.PagesWide(2));
        assertTrue(Papers.texts(Papers.around(paper.picture(2))).contains("Stage two: after the election, continued"));
    }

    @Test
    void theTitleBlockTellsPlanDaysElectionStatusScenarioAndFilter() {
        Scenario runOff = ScenarioBuilder.builder().id("run-off").title("Run-off").build();
        RowChoice late = new RowChoice(Grouping.LEAD, RowFilter.NONE.withLate(true).withText("observ"), Set.of());
        TimelineRows rows = TimelineRows.of(Assessment.of(sample, LocalDate.of(2005, 11, 30)).in(runOff), late);
        List<String> lines = Papers.texts(Papers.around(Paper.of(rows, TimelineOptions.PAPER, Papers.A4).picture(0)));
        assertTrue(lines.contains("Democracy strategy: Kazakhstan 2005"), lines.toString());
        String facts = String.join("  ·  ", lines);
        assertTrue(facts.contains("Election Sun 4 Dec 2005  ·  As of 3 Oct 2005"), facts);
        assertTrue(facts.contains("Scenario: Run-off"), facts);
        assertTrue(facts.contains("Only what is late and holds \"observ\" is shown. Grouped by lead."), facts);
    }

    @Test
    void theMarkIsNeverLowerThanThatOfAnythingShown() {
        Plan plan = Plans.with(Plans.initiative("one", "2005-10-05", "10d").withMark("s")).withHandlingScheme(HandlingScheme.US);
        Plan marked = plan.withHeader(plan.header().withHandling(plan.header().handling().withMark("c")));
        List<String> lines = Papers.texts(Papers.around(Papers.of(marked, Papers.A4).picture(0)));
        assertEquals(2, lines.stream().filter("SECRET"::equals).count(), lines.toString());
    }

    @Test
    void aProposalThatMustNotTellDatesTellsNone() {
        TimelineRows rows = Papers.rows(Plans.small());
        Paper paper = Paper.of(rows, TimelineOptions.PAPER.withScale(ScaleKind.PROJECT_MONTHS), Papers.A4.withFit(new PaperFit.PagesWide(2)));
        String all = Papers.pictures(paper).stream().flatMap(Papers::captions).map(Shape.Caption::text).collect(Collectors.joining("\n")) + paper.description(0);
        assertFalse(all.matches("(?s).*\\b(19|20)\\d\\d\\b.*"), all);
    }

    @Test
    void whatHasNoRoomIsRefusedInASentence() {
        String sentence = "A sheet of A4 portrait has no room for this chart within its margins. Take a larger sheet, smaller margins or fewer columns.";
        TimelineOptions wide = TimelineOptions.PAPER.withColumns(List.of(Column.values()));
        for (PaperFit fit : List.of(new PaperFit.OnePage(), new PaperFit.PagesWide(1), new PaperFit.TrueScale(10, PaperFit.Step.WEEK))) {
            PaperOptions narrow = new PaperOptions(SheetSize.A4, false, 40, fit, true, "");
            assertEquals(sentence, assertThrows(IllegalArgumentException.class, () -> Paper.of(Papers.rows(Plans.small()), wide, narrow)).getMessage());
        }
    }

    @Test
    void aBaselineThatReachesFartherIsNotCutOff() {
        Plan early = Plans.with(Plans.initiative("train", "2004-03-10", "10d"));
        Baseline then = Baselines.take(Assessment.of(early, LocalDate.of(2005, 10, 3)), "Approved");
        TimelineRows rows = Papers.rows(Plans.with(Plans.initiative("train", "2005-10-05", "10d")));
        Paper paper = Paper.of(rows, TimelineOptions.PAPER.withBaseline(then), Papers.A4);
        assertEquals(LocalDate.of(2004, 3, 1), paper.plan().tiles().days().start());
        DateRange asked = new DateRange(LocalDate.of(2005, 9, 1), LocalDate.of(2005, 11, 1));
        assertEquals(asked, Paper.of(rows.reaching(asked), TimelineOptions.PAPER.withBaseline(then), Papers.A4).plan().tiles().days());
    }

    @Test
    void anEmptyPlanHasASheetWithItsTitleBlock() {
        for (PaperFit fit : List.of(new PaperFit.OnePage(), new PaperFit.PagesWide(2))) {
            Paper paper = Papers.fitted(Plan.empty(), fit);
            assertEquals(fit instanceof PaperFit.OnePage ? 1 : 2, paper.count());
            assertTrue(Papers.texts(Papers.around(paper.picture(0))).contains("Timeline"), "it has no title");
        }
    }

    @Test
    void longTitlesAndNamesStayInTheirPlace() {
        String words = "A very long name of something that nobody would have thought of ";
        Plan plan = Plans.small().withHeader(Plans.small().header().withTitle(words.repeat(4)).withCaseMark(words.repeat(4)));
        Scenario named = ScenarioBuilder.builder().id("long").title(words.repeat(3)).build();
        TimelineRows rows = TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)).in(named), RowChoice.ALL.withFilter(RowFilter.NONE.withText(words.repeat(2))));
        PaperOptions options = Papers.A4.withLandscape(false).withFit(new PaperFit.PagesWide(2));
        Paper paper = Paper.of(rows, TimelineOptions.PAPER, options);
        Area printable = SheetRoom.of(options).printable();
        for (TimelinePicture sheet : Papers.pictures(paper)) {
            List<Shape.Caption> captions = Papers.captions(Papers.around(sheet)).toList();
            for (Shape.Caption one : captions) {
                assertTrue(Papers.isWithin(Papers.extent(one), printable), one.toString());
                for (Shape.Caption other : captions)
                    assertTrue(one.equals(other) || !overlaps(Papers.extent(one).grown(-1), Papers.extent(other)), one + " on " + other);
            }
        }
    }

    @Test
    void aScaleThatWouldTakeAHouseFullOfPaperIsRefused() {
        Plan plan = SyntheticPlan.of(2000, 1);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Papers.fitted(plan, new PaperFit.TrueScale(100, PaperFit.Step.DAY)));
        assertTrue(refused.getMessage().endsWith("at most 5,000 can be made. Take a smaller scale or larger sheets."), refused.getMessage());
    }
}
