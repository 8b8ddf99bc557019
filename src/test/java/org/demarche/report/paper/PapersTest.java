package org.demarche.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.feedback.Reply;
import org.demarche.model.release.Release;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PapersTest {
    private static ReportContent content(Plan plan, Template template) {
        return Papers.content(Release.whole(Assessment.of(plan, LocalDate.of(2005, 10, 3))), template, ReportOptions.ALL);
    }

    private static ReportContent shipped(Plan plan, String id) {
        return content(plan, Objects.requireNonNull(Template.shipped(id)));
    }

    private static Template of(Section... sections) {
        return new Template("mine", "Mine", Opening.TITLE_BLOCK, false, List.of(sections), Limit.NONE);
    }

    private static List<Block.Table> tables(Chapter chapter) {
        return chapter.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(cell -> String.join(" ", cell.lines().stream().map(Text::plain).toList())).toList();
    }

    private static List<List<String>> rows(Chapter chapter) {
        return tables(chapter).stream().flatMap(table -> table.rows().stream()).map(PapersTest::words).toList();
    }

    @Test
    void sectionsStandInTheOrderUnderTheHeadingsAndLettersOfTheTemplate() {
        ReportContent content = content(
                Samples.kazakhstan(),
                of(
                        Section.keyed("3A", Part.ACTORS).withHeading("Who helps"),
                        Section.keyed("3B", Part.DEFICITS),
                        Section.of(Part.BUDGET).withLevel(2).withLayout(Chapter.Layout.FOLLOWS_ON)));
        assertEquals(
                List.of("3A Who helps", "3B Deficit areas and objectives", " Needs: the money"),
                content.chapters().stream().map(chapter -> chapter.key() + " " + chapter.title()).toList());
        assertEquals(List.of("3A", "3B", ""), content.contents().stream().filter(entry -> Set.of("E", "A", "money").contains(entry.id())).map(ReportContent.Entry::key).toList());
        assertEquals("Who helps", content.chapters().getFirst().running());
        assertEquals(Chapter.Layout.FOLLOWS_ON, content.chapters().getFirst().layout(), "below the title block");
        assertEquals(Chapter.Layout.NEW_PAGE, content.chapters().get(1).layout());
        assertEquals(Chapter.Layout.FOLLOWS_ON, content.chapters().getLast().layout());
        assertEquals(2, content.chapters().getLast().level());
    }

    @Test
    void aPaperOpensAsTheTemplateSays() {
        Front block = Objects.requireNonNull(content(Samples.kazakhstan(), of(Section.of(Part.SUMMARY))).front());
        assertEquals(List.of(), block.cover());
        assertEquals("Mine", block.kicker());
        assertFalse(block.hasContents());
        Front cover = Objects.requireNonNull(content(Samples.kazakhstan(), Template.STRATEGY).front());
        assertTrue(!cover.cover().isEmpty() && cover.hasContents());
        assertNull(content(Samples.kazakhstan(), new Template("bare", "Bare", Opening.NONE, false, List.of(Section.of(Part.NEEDS)), Limit.NONE)).front());
    }

    @Test
    void aPaperIsNeverWithoutAChapter() {
        assertEquals(1, content(Plan.empty(), of(Section.of(Part.CLOSING))).chapters().size());
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartCanBeWrittenAndIsFoundByItsId(Part part) {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook(), Plan.empty())) {
            Chapter chapter = content(plan, of(Section.of(part))).chapters().getFirst();
            assertEquals(part.chapter(), chapter.id());
            assertFalse(chapter.blocks().isEmpty());
        }
    }

    @Test
    void theCalendarStandsInTheOrderOfItsDays() {
        Draft draft = new Draft(Assessment.of(Samples.firstLook(), LocalDate.of(2026, 12, 1)), ReportOptions.ALL);
        List<CalendarEntry> entries = CalendarEntries.of(draft);
        List<LocalDate> days = entries.stream().map(CalendarEntry::day).filter(Objects::nonNull).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(entries.stream().map(CalendarEntry::day).dropWhile(Objects::nonNull).allMatch(Objects::isNull), "what has no day comes last");
        CalendarEntry runOff = entries.stream().filter(entry -> entry.what().plain().equals("Run-off")).findFirst().orElseThrow();
        assertEquals("Election Act, section 40", runOff.basis());
        assertEquals(Set.of(Told.values()), runOff.told().keySet());
    }

    @Test
    void aPartnerIsToldOfTheNeedsThatNameIt() {
        Chapter partners = chapter(shipped(Samples.kazakhstan(), "calendar"), "partners");
        List<String> column = rows(partners).stream().map(row -> row.size() == 1 ? row.getFirst() : row.get(1)).toList();
        int band = column.indexOf("Internews");
        assertEquals("2.4\u00a0Civil code and media law", column.get(band + 1));
        assertTrue(column.indexOf("Presidential election") < band);
        assertTrue(column.stream().noneMatch(what -> what.startsWith("Lever lost")), column.toString());
    }

    @Test
    void aTargetStandsInTheFiscalYearItIsDueIn() {
        Chapter results = chapter(shipped(Samples.firstLook(), "results"), "results");
        Block.Table table = tables(results).getFirst();
        int column = 0;
        while (!table.columns().get(column).head().equals("FY\u00a02028") && column < table.columns().size() - 1) column++;
        List<String> stations = rows(results).stream().filter(row -> row.getFirst().equals("Polling stations with an observer")).findFirst().orElseThrow();
        assertTrue(stations.get(1).startsWith("21\u00a0per cent, 11 Jun 2023"), stations.toString());
        assertEquals(1, stations.stream().filter("60\u00a0per cent"::equals).count());
        assertTrue(rows(results).stream().anyMatch(row -> row.getFirst().endsWith("no indicator is given")));
    }

    @Test
    void aPromisePastDueStandsFirst() {
        Plan plan = Samples.firstLook();
        Predicate<Plan> lateFirst = one -> rows(chapter(Papers.content(Release.whole(Assessment.of(one.withSettings(one.settings().withStatusDate(LocalDate.of(2027, 7, 1))), LocalDate.of(2027, 7, 1))), Objects.requireNonNull(Template.shipped("tracker")), ReportOptions.ALL), "commitments")).getFirst().equals(List.of("Past due, and not fully met"));
        assertTrue(lateFirst.test(plan));
        assertFalse(lateFirst.test(plan.withCommitments(plan.commitments().stream().map(one -> one.withStatus(CommitmentStatus.FULLY_MET)).toList())));
    }

    @Test
    void whatAPlanLacksIsSaidInASentence() {
        for (String id : List.of("commitments", "levers")) {
            Block.Paragraph said = (Block.Paragraph) chapter(shipped(Plan.empty(), "tracker"), id).blocks().getFirst();
            assertEquals("No " + id + " are in the plan.", said.lines().getFirst().text().plain());
        }
    }

    @Test
    void theFeedbackSheetHasEveryItemOnceByItsId() {
        Plan plan = Samples.kazakhstan();
        Block.Table table = tables(chapter(shipped(plan, "feedback"), "feedback")).getFirst();
        assertEquals(Reply.HEADS, table.columns().stream().map(column -> column.head()).toList());
        List<Row> rows = table.rows().stream().filter(row -> row.role() == Row.Role.PLAIN).toList();
        List<String> ids = rows.stream().map(row -> words(row).getFirst()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.containsAll(Stream.of(plan.initiatives(), plan.levers(), plan.events(), plan.objectives()).flatMap(List::stream).map(item -> item.id()).toList()), ids.toString());
        assertTrue(ids.contains("text-summary"));
        for (Row row : rows) assertEquals(List.of(Cell.EMPTY, Cell.EMPTY), row.cells().subList(3, 5));
    }

    @Test
    void aTemplateRefusesWhatCannotBePrinted() {
        assertEquals("the part \"needs\" stands in two sections. Delete one of them", refused(() -> of(Section.of(Part.NEEDS), Section.of(Part.NEEDS))));
        assertEquals("the template has no sections. Give it at least one", refused(() -> of()));
        assertTrue(refused(() -> new Template("x", "X", Opening.NONE, true, List.of(Section.of(Part.NEEDS)), Limit.NONE)).startsWith("contents need a title block"));
    }

    private static String refused(Runnable making) {
        try {
            making.run();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("It was not refused");
    }

    private static Chapter chapter(ReportContent content, String id) {
        return content.chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aFewNeedsOfABriefAreNamedAndTheRestCounted() {
        Plan plan = Plans.with(Stream.of("a", "b", "c", "d", "e", "f", "g").map(id -> Plans.initiative(id, null, null)).toArray(Initiative[]::new));
        String needs = words(tables(chapter(shipped(plan, "brief"), "brief")).getFirst().rows().getFirst()).get(1);
        assertTrue(needs.endsWith("and 2 more"), needs);
    }
}
