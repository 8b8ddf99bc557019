package org.demarche.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.demarche.LibreOffice;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The document is read back by a library that had no part in writing it.
final class WordWriterTest {
    private static final ReportContent paper = paper(PaperSize.A4);
    private static byte[] bytes = {};
    private static XWPFDocument document = new XWPFDocument();

    private static ReportContent paper(PaperSize size) {
        return StrategyReport.content(Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3)), ReportOptions.ALL.withPaper(size));
    }

    @BeforeAll
    static void write() throws IOException {
        bytes = WordWriter.bytes(paper);
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void everyPartKeepsToTheSchema() throws Exception {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        assertKept(DocumentDocument.Factory.parse(in(parts, "document")));
        assertKept(StylesDocument.Factory.parse(in(parts, "styles")));
        assertKept(SettingsDocument.Factory.parse(in(parts, "settings")));
        assertKept(NumberingDocument.Factory.parse(in(parts, "numbering")));
        assertKept(FontsDocument.Factory.parse(in(parts, "fontTable")));
        for (String kind : List.of("Cover", "Upright", "Wide")) assertKept(HdrDocument.Factory.parse(in(parts, "header" + kind)));
        for (String kind : List.of("Upright", "Wide")) assertKept(FtrDocument.Factory.parse(in(parts, "footer" + kind)));
    }

    private static ByteArrayInputStream in(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(parts.get("word/" + name + ".xml"));
    }

    private static void assertKept(XmlObject part) {
        List<Object> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
            @Override
            public boolean add(XmlError error) {
                return errors.add(error);
            }
        }));
        assertEquals(List.of(), errors);
    }

    @Test
    void headingsAreRealAndHaveTheirLevels() {
        List<String> ones = titles("Heading1");
        List<String> parts = titles("ChapterPart");
        assertEquals(paper.chapters().stream().filter(chapter -> chapter.level() == 1).count(), ones.size());
        assertEquals(paper.chapters().stream().filter(chapter -> chapter.level() == 2).count(), parts.size());
        assertTrue(ones.contains("D\tImpediments"), ones.toString());
        assertEquals(blocks(Block.Heading.class), titles("Heading2").size());
        assertEquals(0, level("Heading1"));
        assertEquals(1, level("ChapterPart"));
        assertEquals(1, level("Heading2"));
        assertEquals(2, level("Heading3"));
        for (XWPFParagraph paragraph : document.getParagraphs()) assertNotNull(document.getStyles().getStyle(paragraph.getStyleID()), "no style " + paragraph.getStyleID());
    }

    private static List<String> titles(String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyleID())).map(XWPFParagraph::getText).toList();
    }

    private static int level(String style) {
        return document.getStyles().getStyle(style).getCTStyle().getPPr().getOutlineLvl().getVal().intValue();
    }

    private static long blocks(Class<? extends Block> kind) {
        return paper.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).filter(kind::isInstance).count();
    }

    @Test
    void everyTableRepeatsItsHeadAndPartsNoRow() {
        int heads = 0;
        for (XWPFTable table : document.getTables()) {
            for (XWPFTableRow row : table.getRows()) assertTrue(row.isCantSplitRow(), "a row may be parted: " + row.getCell(0).getText());
            if (!"PaperTable".equals(table.getStyleID())) continue;
            heads++;
            assertTrue(table.getRow(0).isRepeatHeader(), "the head is not repeated: " + table.getText());
        }
        assertEquals(blocks(Block.Table.class), heads);
    }

    @Test
    void everyPageBearsTheMarkAboveAndBelowAndItsNumber() {
        assertEquals(3, document.getHeaderList().size());
        for (XWPFHeader header : document.getHeaderList()) assertTrue(header.getText().contains("CONFIDENTIAL"), header.getText());
        for (XWPFFooter footer : document.getFooterList()) {
            assertTrue(footer.getText().contains("CONFIDENTIAL"), footer.getText());
            assertTrue(footer._getHdrFtr().xmlText().contains(" PAGE ") && footer._getHdrFtr().xmlText().contains(" NUMPAGES "), footer.getText());
        }
        for (CTSectPr section : sections()) {
            assertFalse(section.getHeaderReferenceList().isEmpty());
            assertFalse(section.getFooterReferenceList().isEmpty());
        }
    }

    @Test
    void whatLiesOnItsSideHasASectionOfItsOwn() {
        List<Boolean> wide = new ArrayList<>(List.of(false));
        for (Chapter chapter : paper.chapters()) if (wide.getLast() != (chapter.layout() == Chapter.Layout.LANDSCAPE)) wide.add(chapter.layout() == Chapter.Layout.LANDSCAPE);
        assertEquals(wide, sections().stream().map(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE).toList());
        assertTrue(wide.contains(true));
        assertEquals(11906.0, ((Number) sections().getFirst().getPgSz().getW()).doubleValue(), 2);
    }

    private static List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) sections.add(paragraph.getCTP().getPPr().getSectPr());
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    @Test
    void theContentsLeadSomewhere() {
        String xml = document.getDocument().xmlText();
        assertTrue(xml.contains(" TOC \\o"), "no contents field");
        assertEquals(paper.contents().size(), titles("TOC1").size() + titles("TOC2").size() - paper.captions().size());
        for (var link : document.getDocument().getBody().getPList().stream().flatMap(paragraph -> paragraph.getHyperlinkList().stream()).toList())
            assertTrue(xml.contains("w:name=\"" + link.getAnchor() + "\""), link.getAnchor() + " leads nowhere");
    }

    @Test
    void drawingsAreFinePixelsAndToldInWords() {
        List<XWPFPictureData> pictures = document.getAllPictures();
        assertTrue(pictures.size() > 10, "only " + pictures.size());
        String xml = document.getDocument().xmlText();
        assertEquals(pictures.size(), xml.split("<wp:docPr ", -1).length - 1);
        assertFalse(xml.contains("descr=\"\""), "a drawing says nothing");
    }

    @Test
    void thePropertiesNameThePaperAndItsMark() {
        var properties = document.getProperties().getCoreProperties();
        assertEquals(paper.title(), properties.getTitle());
        assertEquals("CONFIDENTIAL", properties.getKeywords());
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertEquals(-1, Arrays.mismatch(bytes, WordWriter.bytes(paper)));
    }

    @Test
    void letterPagesAreLetter() throws Exception {
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(WordWriter.bytes(paper(PaperSize.LETTER))))) {
            assertEquals(12240.0, ((Number) letter.getDocument().getBody().getSectPr().getPgSz().getW()).doubleValue());
        }
    }

    @Test
    void libreOfficeOpensItWithMarksOnEveryPage(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        LibreOffice.save(Files.write(folder.resolve("paper.docx"), bytes), "pdf", printed);
        try (PDDocument pages = Loader.loadPDF(printed.resolve("paper.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(pages);
                assertTrue(words.split("CONFIDENTIAL", -1).length > 2, "page " + page + " bears its mark less than twice: " + words);
                assertTrue(words.contains("Page " + page + " of " + pages.getNumberOfPages()), "page " + page + ": " + words);
            }
        }
    }
}
