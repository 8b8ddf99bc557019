package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// No page ends with a heading, a table's title or its head; what comes with the program is in [TemplatePagesTest] too.
class KeepingTest {
    private static final long SEED = 20051204;
    /// Lines of small type that fill a page.
    private static final int LINES = 64;

    static Stream<Arguments> reports() {
        return Stream.of(Samples.kazakhstan(), Samples.firstLook(), Samples.template(), SyntheticPlan.of(60, SEED))
                .flatMap(plan -> Stream.of(PaperSize.values()).map(size -> Arguments.of(plan, size)));
    }

    @ParameterizedTest(name = "{index}, {1}")
    @MethodSource("reports")
    void nothingStandsAloneAtAPagesFootOfTheReport(Plan plan, PaperSize paper) throws IOException {
        Release release = Release.whole(Assessment.of(plan, LocalDate.of(2005, 10, 3)));
        assertEquals(List.of(), faults(Papers.content(release, Template.STRATEGY, ReportOptions.DEFAULT.withPaper(paper))));
    }

    /// Each in a chapter of its own, below as many lines as bring it to any place of a page.
    @ParameterizedTest
    @EnumSource(Chapter.Layout.class)
    void aTableKeepsItsHeadingAndItsFirstRowsWhereverItOpens(Chapter.Layout layout) throws IOException {
        Random random = new Random(SEED);
        List<Chapter> chapters = new ArrayList<>();
        for (int lines = 1; lines < LINES; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Block.Note(Text.of("A line."))));
            if (random.nextBoolean()) blocks.add(new Block.Heading("heading" + lines, "Heading " + lines));
            blocks.add(table(lines, random));
            chapters.add(new Chapter("chapter" + lines, "", "Chapter " + lines, "", "Chapter", layout, 1, blocks));
        }
        assertEquals(List.of(), faults(paper(chapters)), "seed " + SEED);
    }

    private static Block.Table table(int number, Random random) {
        boolean hasGroups = random.nextBoolean();
        List<Column> columns = List.of(
                Column.left("What it is made of", 30),
                Column.rest("Words ".repeat(1 + random.nextInt(20)).strip()),
                new Column("2006", Column.Align.RIGHT, 20, hasGroups ? "Years" : ""),
                new Column("2007", Column.Align.RIGHT, 20, hasGroups ? "Years" : ""));
        List<Row> rows = new ArrayList<>();
        if (random.nextBoolean()) rows.add(Row.band("A band"));
        int most = 1 + random.nextInt(40);
        for (int i = 0; i < 30; i++)
            rows.add(Row.of(Cell.of("Row " + i), Cell.of("Some words of it ".repeat(1 + random.nextInt(most)).strip()), Cell.of("1,000"), Cell.NOT_KNOWN));
        return new Block.Table(new Caption("table" + number, "Table " + number, "C", "Sums of " + number, "US dollars"), columns, rows, List.of(), true);
    }

    /// Else the tests above could pass on anything.
    @Test
    void aHeadingAloneIsFound() throws IOException {
        Chapter first = new Chapter("one", "", "One", "", "One", Chapter.Layout.NEW_PAGE, 1, List.of(new Block.Note(Text.of("A line.")), new Block.Heading("alone", "Alone")));
        assertFalse(faults(paper(List.of(first, new Chapter("two", "", "Two", "", "Two", Chapter.Layout.NEW_PAGE, 1, List.of(new Block.Note(Text.of("A line."))))))).isEmpty());
    }

    private static ReportContent paper(List<Chapter> chapters) {
        return new ReportContent("", "", "Title", "Foot", PaperSize.A4, null, chapters);
    }

    private static List<String> faults(ReportContent content) throws IOException {
        try (Pages pages = Pages.of(content)) {
            return Keeping.faults(pages.document);
        }
    }
}
