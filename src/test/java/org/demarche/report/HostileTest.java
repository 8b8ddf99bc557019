package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Front;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.Picture;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.content.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// Whatever was pasted into a plan, each kind of file can be opened, and no word is taken for markup.
final class HostileTest {
    static List<String> pasted() {
        return List.of(
                "\"quotes\" 'and' <b>bold</b> & <script>alert(1)</script> </w:t></w:r> ]]> <!-- -->",
                "| a | b |\n|---|---|\n# heading\n- item\n1. one\n> quote\n```\ncode\n```",
                "![picture](https://example.org/x.png) [link](https://example.org) https://example.org www.example.org <https://example.org> `code` *stars* __lines__ ~~gone~~ &amp; &#35;",
                "control \u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f characters \ufffe\uffff and \u2028 lines \t here",
                "emoji \ud83d\udc4d\ud83c\udffd \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and 漢字かな交じり文",
                "right to left: שלום עולם, مرحبا بالعالم \u202egnp.exe\u202c \u2066x\u2069",
                "half letters \ud800 \udc00 \udfff\ud800 end",
                "word" + "Ж".repeat(10_000) + "end",
                "z\u0301\u0302\u0303\u0304\u0305".repeat(60),
                "    four spaces and\\ backslashes \\n \\\\ $x^2$ $$y$$ %s {0} ${HOME}",
                " ", "-", "1. ", "#", "=====", "|");
    }

    /// The words everywhere in a paper where words can be.
    private static ReportContent paper(String words) {
        Text text = words.length() > 1000 ? Text.of(words) : new Text(List.of(new Run(words, Tone.PLAIN), new Run(words, Tone.STRONG), new Run(words, Tone.STRESSED), new Run(words, Tone.NOT_KNOWN), new Run(words, Tone.QUIET)));
        Block.Paragraph paragraph = new Block.Paragraph(words, 1, words, List.of(new Block.Line(text, true), new Block.Line(text, false), new Block.Line(text, true)), words);
        Caption caption = new Caption("table1", "Table 1", words, words, words);
        Picture strip = new Picture.PhaseStrip(words, words, words, words, words);
        List<Column> columns = List.of(new Column(words, Column.Align.LEFT, 0, words), Column.centre(words, 12), Column.right(words, 20));
        List<Row> rows = List.of(Row.band(words, PhaseName.PRE_ELECTION), Row.of(Cell.head(text), Cell.of(text, text), Cell.drawn(strip, text)), Row.subtotal(List.of(Cell.of(words), Cell.EMPTY, Cell.NOT_KNOWN)));
        Block.Table table = new Block.Table(caption, columns, rows, List.of(text), true);
        Block.Fact fact = new Block.Fact(words, List.of(new Block.FactLine(text, text)));
        Block.NeedSheet sheet = new Block.NeedSheet("need1", words, PhaseName.POST_ELECTION, words, words, List.of(words), List.of(paragraph), List.of(new Block.FactRow(fact, fact), new Block.FactRow(fact, null)));
        Block.Panels panels = new Block.Panels(new Block.Panel(words, false, List.of(paragraph)), new Block.Panel(words, true, List.of(paragraph)));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading("h1", words), new Block.SubHeading(words), paragraph, table));
        blocks.add(new Block.Figure(new Caption("figure1", "Figure 1", words, words, words), new Picture.Bars(List.of(new Picture.Bar(words, Picture.Look.FIRM, 5, words, true))), List.of(text), true));
        blocks.addAll(List.of(new Block.KeyFigures(List.of(new Block.KeyFigure(text, words, text))), sheet, panels, new Block.Box(text), new Block.Note(text)));
        Front front = new Front(words, words, words, words, strip, List.of(new TitleLine(words, text)), List.of(new TitleLine(words, text)), true);
        Chapter chapter = new Chapter("c1", "A", words, words, words, Chapter.Layout.NEW_PAGE, 1, blocks);
        Chapter wide = new Chapter("c2", "", words, words, words, Chapter.Layout.LANDSCAPE, 2, List.of(paragraph));
        return new ReportContent(words, words, words, words, PaperSize.LETTER, front, List.of(chapter, wide));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void linesOfAMessageStayWithinTheirColumnsAndHoldNoControls(String words) {
        String message = new String(ReportFiles.bytes(paper(words), ReportFormat.TEXT), StandardCharsets.UTF_8);
        for (String line : message.split("\n", -1)) {
            assertTrue(line.codePoints().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK).count() <= 69, line);
            assertTrue(line.codePoints().noneMatch(letter -> Character.isISOControl(letter) || letter == 0x202e), line);
        }
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void aWebPageIsWellFormedAndHoldsNoElementOfTheirs(String words) throws Exception {
        byte[] bytes = ReportFiles.bytes(paper(words), ReportFormat.HTML);
        Document page = Reading.xml(bytes);
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("img").getLength());
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) assertTrue(links.item(i).getAttributes().getNamedItem("href").getNodeValue().startsWith("#"));
        Document harmless = Reading.xml(ReportFiles.bytes(paper("words"), ReportFormat.HTML));
        // long words, and those of which nothing is left, stand in fewer places
        for (String element : List.of("b", "li", "p", "td", "h2", "span"))
            assertTrue(page.getElementsByTagName(element).getLength() <= harmless.getElementsByTagName(element).getLength(), element);
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void noWordBecomesMarkupInMarkdown(String words) {
        String file = new String(ReportFiles.bytes(paper(words), ReportFormat.MARKDOWN), StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        Reading.parsed(file).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (!html.getLiteral().equals("<br>") && !html.getLiteral().matches("<a id=\"[a-z0-9]+\">|</a>")) found.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                if (!link.getDestination().startsWith("#")) found.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
            }

            @Override
            public void visit(Code code) {
                found.add(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                found.add(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                found.add(code.getLiteral());
            }

            @Override
            public void visit(OrderedList list) {
                found.add("a list");
            }
        });
        assertEquals(List.of(), found);
        assertFalse(file.contains("https://") || file.contains("www."), "an address would become a link");
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void aWordDocumentIsWellFormedInAllItsParts(String words) throws Exception {
        for (var part : Reading.parts(ReportFiles.bytes(paper(words), ReportFormat.WORD)).entrySet())
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) Reading.xml(part.getValue());
    }

    /// Everywhere at once such a word fills thousands of pages: here its beginning stands for it, and the next test has the whole.
    @ParameterizedTest
    @MethodSource("pasted")
    void pagesAreSet(String words) throws Exception {
        String most = words.length() > 600 ? words.substring(0, 600) : words;
        try (PDDocument pages = Loader.loadPDF(ReportFiles.bytes(paper(most), ReportFormat.PDF))) {
            assertTrue(pages.getNumberOfPages() > 2);
        }
    }

    @Test
    void aWordOfTenThousandLettersIsSetInANarrowColumnAndReadsBackWhole() throws Exception {
        String word = "word" + "Ж".repeat(10_000) + "end";
        List<Row> rows = List.of(Row.of(Cell.of("before"), Cell.of(word)), Row.of(Cell.of("after"), Cell.of("below")));
        Block table = new Block.Table(new Caption("table1", "Table 1", "", "Words", ""), List.of(Column.rest("First"), Column.left("Second", 12)), rows, List.of(), true);
        Chapter chapter = new Chapter("c1", "A", "Words", "", "Words", Chapter.Layout.NEW_PAGE, 1, List.of(table));
        byte[] bytes = ReportFiles.bytes(new ReportContent("", "", "Words", "", PaperSize.A4, null, List.of(chapter)), ReportFormat.PDF);
        try (PDDocument pages = Loader.loadPDF(bytes)) {
            String read = new PDFTextStripper().getText(pages);
            assertEquals(10_000, read.chars().filter(letter -> letter == 'Ж').count());
            assertTrue(read.contains("below"), "what stands below the word");
        }
    }
}
