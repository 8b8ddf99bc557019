package org.demarche.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;
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
}
