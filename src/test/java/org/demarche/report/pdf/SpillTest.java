package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What little spills over onto a page of its own is drawn back by setting its chapter closer.
class SpillTest {
    private static final int FEW = 5;

    @ParameterizedTest
    @EnumSource(Chapter.Layout.class)
    void noPageHoldsOnlyAFewRows(Chapter.Layout layout) throws IOException {
        int most = 0;
        for (int rows = 20; rows < 60; rows++)
            try (Pages pages = Pages.of(paper(rows, layout))) {
                if (pages.count() == 1) most = rows;
                long last = pages.text(pages.count()).lines().filter(line -> line.startsWith("Row ")).count();
                assertTrue(last > (layout == Chapter.Layout.LANDSCAPE ? 2 : FEW), rows + " rows: " + last + " on page " + pages.count());
            }
        assertTrue(most >= 20, "more rows than stand on a page were not tried");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void resultsAndTrackerOfTheSamplesAreOnePageEach(PaperSize paper) throws IOException {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook()))
            for (String template : List.of("results", "tracker"))
                try (Pages pages = Pages.of(content(plan, template, paper))) {
                    assertEquals(1, pages.count(), template);
                }
    }

    /// Whatever was set before it: what the paper before set closer is only a guess.
    @Test
    void aPaperIsTheSameAfterAnyOther() throws IOException {
        List<ReportContent> papers = new ArrayList<>();
        for (int rows : List.of(44, 45, 46, 60, 30)) papers.add(paper(rows, Chapter.Layout.NEW_PAGE));
        papers.add(content(Samples.kazakhstan(), "results", PaperSize.A4));
        papers.add(content(Samples.kazakhstan(), "tracker", PaperSize.A4));
        for (ReportContent before : papers)
            for (ReportContent paper : papers) {
                PdfWriter.bytes(content(Samples.firstLook(), "brief", PaperSize.A4));
                List<String> alone = texts(paper);
                PdfWriter.bytes(before);
                assertEquals(alone, texts(paper), papers.indexOf(paper) + " after " + papers.indexOf(before));
                assertEquals(alone, texts(paper), papers.indexOf(paper) + " again");
            }
    }

    @Test
    void theStrategyIsTheSameAfterItself() throws IOException {
        ReportContent strategy = content(Samples.kazakhstan(), "strategy", PaperSize.A4);
        PdfWriter.bytes(content(Samples.firstLook(), "brief", PaperSize.A4));
        assertEquals(texts(strategy), texts(strategy));
    }

    /// What is guessed is checked on the spilling chapters alone.
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void chaptersAloneStandAsInTheWholePaper(PaperSize paper) throws IOException {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook()))
            for (Template template : Template.shipped()) {
                ReportContent whole = content(plan, template.id(), paper);
                try (Typeset usual = Typeset.of(whole, Set.of())) {
                    Spill inWhole = new Spill(usual);
                    for (List<String> run : Spill.runs(whole.chapters()))
                        try (Typeset part = Typeset.of(whole.only(run), Set.of())) {
                            Spill alone = new Spill(part);
                            assertEquals(inWhole.pages(run), alone.pages(run), template.id() + " " + run);
                            assertEquals(inWhole.isOf(run), alone.isOf(run), template.id() + " " + run);
                        }
                }
            }
    }

    private static List<String> texts(ReportContent paper) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Pages pages = Pages.of(paper)) {
            for (int page = 1; page <= pages.count(); page++) texts.add(pages.text(page));
        }
        return texts;
    }

    @Test
    void theLastNeedStandsNotAlone() throws IOException {
        try (Pages pages = Pages.of(content(Samples.firstLook(), "needs", PaperSize.LETTER))) {
            for (int page = 1; page <= pages.count(); page++) {
                String text = pages.text(page);
                if (text.contains("The speaker visits head office") && text.contains("2.4") && !text.contains("Table ")) assertTrue(text.contains("Exchange of young judges"), text);
            }
        }
    }

    @Test
    void whatFillsItsPagesIsLeftAlone() throws IOException {
        ReportContent content = paper(60, Chapter.Layout.NEW_PAGE);
        try (Typeset usual = Typeset.of(content, Set.of())) {
            assertEquals(Set.of(), Spill.chapters(content, usual));
        }
    }

    private static ReportContent content(Plan plan, String template, PaperSize paper) {
        Template wanted = Template.shipped().stream().filter(one -> one.id().equals(template)).findFirst().orElseThrow();
        return Papers.content(Release.whole(Assessment.of(plan, LocalDate.of(2005, 10, 3))), wanted, ReportOptions.DEFAULT.withPaper(paper));
    }

    private static ReportContent paper(int count, Chapter.Layout layout) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) rows.add(Row.of(Cell.of("Row " + i), Cell.of("Some words")));
        Block table = new Block.Table(new Caption("table1", "Table 1", "C", "Rows", ""), List.of(Column.left("What", 40), Column.rest("Words")), rows, List.of(), true);
        return new ReportContent("", "", "Title", "Foot", PaperSize.A4, null, List.of(new Chapter("one", "", "One", "", "One", layout, 1, List.of(table))));
    }
}
