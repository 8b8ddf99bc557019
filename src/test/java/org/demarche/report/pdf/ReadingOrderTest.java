package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

/// How the tags of a paper nest; that their words stand in the paper's order is [org.demarche.report.SameContentTest]'s.
class ReadingOrderTest {
    @Test
    void eachItemOfAListHasItsMark() throws IOException {
        Plan list = Plans.bare().withNarrative(Narrative.EMPTY.withSummary(List.of(Paragraph.of("- first\n- second").withMark("sbu"))));
        try (Pages pages = Pages.of(list, ReportOptions.ALL)) {
            List<String> items = of(pages, "LI").stream().map(ReadingOrderTest::kids).toList();
            assertEquals(List.of("Lbl LBody", "Lbl LBody"), items);
        }
    }

    @Test
    void numbersStandInTheirParagraphsAndNoMarkIsLeftInTheTags() throws IOException {
        try (Pages pages = Pages.of(Samples.kazakhstan(), ReportOptions.ALL)) {
            List<PDStructureElement> all = of(pages, "");
            for (PDStructureElement element : all) {
                String said = element.getAlternateDescription();
                assertFalse(said != null && said.startsWith("reading-"), said);
            }
            assertTrue(of(pages, "P").stream().filter(paragraph -> kids(paragraph).startsWith("Span")).count() > 36, "paragraphs without their numbers");
            assertTrue(of(pages, "H1").stream().filter(heading -> kids(heading).startsWith("Span")).count() > 7, "chapters without their letters");
            for (String group : List.of("THead", "TFoot")) for (PDStructureElement element : of(pages, group)) assertFalse(element.getKids().isEmpty(), group + " holds nothing");
            for (String type : List.of("P", "H1", "H2", "H3")) for (PDStructureElement element : of(pages, type)) assertFalse(kids(element).contains("Div"), type + " holds blocks");
        }
    }

    @Test
    void tablesAndFiguresHaveTheirCaptions() throws IOException {
        ReportContent content = StrategyReport.content(Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3)), ReportOptions.ALL);
        try (Pages pages = Pages.of(content)) {
            assertEquals(content.captions().size(), of(pages, "Caption").size());
            long inTables = of(pages, "Table").stream().filter(table -> kids(table).startsWith("Caption ")).count();
            assertEquals(content.captions().stream().filter(caption -> caption.label().startsWith("Table")).count(), inTables);
        }
    }

    @Test
    void noDotsLeadToPageNumbers() throws IOException {
        try (Pages pages = Pages.of(Samples.kazakhstan(), ReportOptions.ALL)) {
            String contents = pages.text(3);
            assertTrue(contents.contains("Contents"), contents);
            assertFalse(contents.contains(".."), contents);
            assertTrue(contents.matches("(?s).*Deficit areas and objectives\\s+5\\s.*"), contents);
        }
    }

    /// @param type empty: all
    private static List<PDStructureElement> of(Pages pages, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pages.document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        if (node instanceof PDStructureElement element && (type.isEmpty() || element.getStructureType().equals(type))) found.add(element);
        for (Object kid : node.getKids()) if (kid instanceof PDStructureElement inner) collect(inner, type, found);
    }

    private static String kids(PDStructureElement element) {
        List<String> kids = new ArrayList<>();
        for (Object kid : element.getKids()) kids.add(kid instanceof PDStructureElement inner ? inner.getStructureType() : "words");
        return String.join(" ", kids);
    }
}
