package org.demarche.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Condition;
import org.demarche.model.ConditionBuilder;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostCategory;
import org.demarche.model.FundingStatus;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;
import org.demarche.report.template.Part;
import org.junit.jupiter.api.Test;

final class StrategyReportTest {
    private static ReportContent content(Plan plan, ReportOptions options) {
        return StrategyReport.content(Assessment.of(plan, LocalDate.of(2005, 10, 3)), options);
    }

    @Test
    void chaptersStandInThePapersOrder() {
        List<String> ids = content(Plans.small(), ReportOptions.ALL).chapters().stream().map(Chapter::id).filter(id -> !id.equals("log")).toList();
        assertEquals(List.of("summary", "A", "B", "C", "timeline", "money", "D", "E", "F", "G", "annex"), ids);
    }

    @Test
    void apartLeftOutIsLeftOut() {
        ReportOptions options = ReportOptions.ALL.with(Part.BUDGET, false).with(Part.ACTORS, false);
        List<String> ids = content(Plans.small(), options).chapters().stream().map(Chapter::id).toList();
        assertTrue(!ids.contains("money") && !ids.contains("E") && ids.contains("F"), ids.toString());
    }

    @Test
    void thePageIsNeverMarkedLowerThanWhatStandsOnIt() {
        assertEquals("CONFIDENTIAL", content(Plans.small(), ReportOptions.ALL).banner());
        Paragraph secret = Paragraph.of("A secret.").withMark("s");
        Plan plan = Plans.small().withNarrative(Plans.small().narrative().withSummary(List.of(secret)));
        assertEquals("SECRET", content(plan, ReportOptions.ALL).banner());
        assertEquals("CONFIDENTIAL", content(plan, ReportOptions.ALL.with(Part.SUMMARY, false)).banner());
    }

    @Test
    void paragraphsAreNumberedThroughAndCarryTheirMark() {
        Plan plan = Plans.small().withNarrative(Plans.small().narrative().withSummary(List.of(Paragraph.of("One."), Paragraph.of("Two.").withMark("sbu"))));
        List<Block.Paragraph> found = content(plan, ReportOptions.ALL).chapters().getFirst().blocks().stream()
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast).toList();
        assertEquals(
                List.of(
                        new Block.Paragraph("", 1, "C", List.of(new Block.Line(Text.of("One."), false)), ""),
                        new Block.Paragraph("", 2, "SBU", List.of(new Block.Line(Text.of("Two."), false)), "")),
                found);
    }

    @Test
    void emphasisAndListsAreRead() {
        List<Block.Line> lines = PlanText.lines("In *six to eight* months, 5 * 3:\n- media\n- courts");
        assertEquals(
                List.of(
                        new Block.Line(new Text(List.of(new Run("In ", Tone.PLAIN), new Run("six to eight", Tone.STRESSED), new Run(" months, 5 * 3:", Tone.PLAIN))), false),
                        new Block.Line(Text.of("media"), true),
                        new Block.Line(Text.of("courts"), true)),
                lines);
    }

    @Test
    void whatIsNotKnownIsNeverPrintedAsZero() {
        Plan plan = Plans.with(Plans.initiative("observers", null, null, Plans.notKnown("cost")));
        Chapter money = content(plan, ReportOptions.ALL).chapters().stream().filter(chapter -> chapter.id().equals("money")).findFirst().orElseThrow();
        Block.Table years = money.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow();
        List<Text> last = years.rows().getLast().cells().getLast().lines();
        assertEquals(List.of(Text.NOT_KNOWN), last);
    }

    @Test
    void aCostSaysHowItComesAboutAndWhatItsMoneyHangsOn() {
        Condition condition = ConditionBuilder.builder().text("The ministry pays 30%").build();
        Cost units = Plans.cost("seats", new CostBasis.Units(new BigDecimal("80"), List.of(new BigDecimal("38"), new BigDecimal("60")), "seats", Plans.money("USD 10"), Recurrence.YEARLY, Plans.date(null), 4, Map.of()),
                Plans.funding("own", FundingStatus.SOUGHT, "50%").with().probability(Percent.of("60")).condition(condition).build()).withPricesOf(2006);
        Cost share = Plans.cost("indirect", new CostBasis.Share(Percent.of("10"), List.of(), List.of(CostCategory.TRAVEL, CostCategory.TRAINING), Map.of()));
        Draft draft = new Draft(Assessment.of(Plans.with(Plans.initiative("a", "2006-01-01", "1y", units, share)), LocalDate.of(2005, 10, 3)), ReportOptions.ALL);
        CostWords words = new CostWords(draft);
        assertEquals(
                List.of("seats (other direct), 38, 60, then 80\u00a0seats at 10 each year, 4 years in all", "In prices of FY\u00a02006; what falls in a later year rises with prices"),
                words.lines(units).stream().map(line -> line.words().plain()).toList());
        assertEquals("indirect (other direct), a share of all other costs, only travel and training", words.lines(share).getFirst().words().plain());
        assertEquals("sought: 50% of it, 60% likely", words.fundings(units).getFirst().amount().plain());
        assertEquals("If the ministry pays 30% (open); can be known on not known", words.fundings(units).getLast().words().plain());
    }

    @Test
    void spendingIsTabledOnlyWhereThereIsAny() {
        Cost fee = Plans.once("fee", "USD 100");
        Actual spent = new Actual(LocalDate.of(2005, 10, 1), ActualKind.SPENDING, Plans.money("USD 30"), "", "", Map.of());
        assertEquals(List.of(), new SpendingTables(draft(fee)).blocks());
        Block.Table table = (Block.Table) new SpendingTables(draft(fee.withActuals(List.of(spent)))).blocks().getLast();
        assertEquals(List.of("1.1", "a", "100", "–", "–", "30", "130"), table.rows().getFirst().cells().stream().map(cell -> cell.lines().isEmpty() ? "" : cell.lines().getFirst().plain()).toList());
        assertEquals(List.of("", "All, known", "100", "–", "–", "30", "130"), table.rows().getLast().cells().stream().map(cell -> cell.lines().isEmpty() ? "" : cell.lines().getFirst().plain()).toList());
    }

    private static Draft draft(Cost cost) {
        return new Draft(Assessment.of(Plans.with(Plans.initiative("a", "2006-01-01", "1y", cost)), LocalDate.of(2005, 10, 3)), ReportOptions.ALL);
    }
}
