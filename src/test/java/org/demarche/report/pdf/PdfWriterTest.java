package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Initiative;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.ReportOptions;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {
    private static final int PLUM = 0x6b3c7b;
    private static final int SEA = 0xd5eee9;
    private static Plan plan = Plan.empty();
    private static Pages pages;

    @BeforeAll
    static void write() throws IOException {
        plan = Samples.kazakhstan();
        pages = Pages.of(plan, ReportOptions.ALL);
    }

    @AfterAll
    static void close() throws IOException {
        pages.close();
    }

    @Test
    void everyNeedIsFoundByItsTitle() throws IOException {
        String words = pages.words();
        for (Initiative need : plan.initiatives()) assertTrue(words.contains(need.title()), need.title());
    }

    @Test
    void wordsWithLigaturesAreReadWhole() throws IOException {
        String words = pages.words();
        for (String word : List.of("after", "office", "identified")) assertTrue(words.contains(word), word);
    }

    @Test
    void everyPageBearsItsMarkTwiceAndItsNumber() throws IOException {
        for (int page = 1; page <= pages.count(); page++) {
            String text = pages.text(page);
            assertTrue(text.split("CONFIDENTIAL", -1).length > 2, "page " + page + " bears its mark less than twice");
            assertTrue(text.contains("Page " + page + " of " + pages.count()), "page " + page + " has no number");
            assertTrue(text.contains("Historical, published case"), "page " + page + " does not say what case it is");
        }
    }

    @Test
    void theContentsNameThePagesWhereChaptersStand() throws IOException {
        for (String title : List.of("Deficit areas and objectives", "Strategy in two stages", "Impediments", "Key events and levers", "Consequences")) {
            int page = pageInContents(title);
            assertTrue(pages.text(page).contains(title), title + " does not stand on page " + page);
        }
        assertTrue(pages.text(pageInContents("Needs: the timeline")).contains("Timeline, Apr 2005"));
    }

    @Test
    void theFiguresAreDrawn() throws IOException {
        assertTrue(hasColour(1, PLUM), "the strip of the two stages on the cover");
        int timeline = pageInContents("Needs: the timeline");
        assertTrue(hasColour(timeline, PLUM), "bars before the election on page " + timeline);
        assertTrue(hasColour(timeline, SEA), "bars after the election on page " + timeline);
    }

    private static boolean hasColour(int page, int colour) throws IOException {
        BufferedImage picture = new PDFRenderer(pages.document).renderImageWithDPI(page - 1, 100);
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) if ((picture.getRGB(x, y) & 0xffffff) == colour) found++;
        return found > 100;
    }

    private static int pageInContents(String title) throws IOException {
        String contents = pages.text(3);
        Matcher line = Pattern.compile(Pattern.quote(title) + "[ .\u00a0]+(\\d+)").matcher(contents);
        assertTrue(line.find(), "\"" + title + "\" is not in the contents:\n" + contents);
        return Integer.parseInt(line.group(1));
    }

    @Test
    void amountsAreTheLedgersAndNoSumIsPrintedOverAllButInTheAnnex() throws IOException {
        String words = pages.words();
        for (String amount : List.of("1,300,000", "545,000", "522,000", "1,067,000", "1,600,000", "200,000", "660,616", "606,384", "2,633,000"))
            assertTrue(words.contains(amount), amount);
        for (int page = 1; page < pageInContents("What figures are made of"); page++)
            assertFalse(pages.text(page).contains("2,567,000"), "money of different status is added up to one sum on page " + page);
        assertTrue(words.contains("All that the plan costs this country, whoever pays; this is no request Entries 1, 3, 4, 7, whole 2,567,000"), words);
        assertTrue(words.contains("4 amounts not known"));
    }

    @Test
    void fontsAreEmbeddedAndFiguresAreLines() throws IOException {
        for (PDPage page : pages.document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("Source"), font.getName());
            }
            for (COSName name : page.getResources().getXObjectNames())
                assertFalse(page.getResources().getXObject(name) instanceof PDImageXObject, "a figure is pixels");
        }
    }

    @Test
    void nothingFallsOffThePagesOfTheSample() throws IOException {
        assertEquals(List.of(), pages.clipped());
        try (Pages letter = Pages.of(plan, ReportOptions.ALL.withPaper(PaperSize.LETTER))) {
            assertEquals(List.of(), letter.clipped());
            assertEquals(612, letter.document.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void aPlanThatStrainsEveryPageStaysOnThem() throws IOException {
        try (Pages hard = Pages.of(StressPlans.hard(), ReportOptions.ALL)) {
            String words = hard.words();
            assertTrue(words.contains("бақылау"), "Kazakh is lost");
            assertTrue(words.contains("Наблюдение за выборами"), "Russian is lost");
            assertTrue(words.contains("Need 199"));
            assertEquals(List.of(), hard.clipped());
        }
    }

    @Test
    void aParagraphThatIsAListKeepsItsMark() throws IOException {
        Plan list = Plans.bare().withNarrative(Narrative.EMPTY.withSummary(List.of(Paragraph.of("- first\n- second").withMark("sbu"))));
        try (Pages one = Pages.of(list, ReportOptions.ALL)) {
            assertTrue(one.words().contains("(SBU)"));
        }
    }

    @Test
    void aLongMarkStandsWholeOnThePage() throws IOException {
        Plan amber = Plans.bare()
                .withHandlingScheme(HandlingScheme.TLP)
                .withNarrative(Narrative.EMPTY.withSummary(List.of(Paragraph.of("Words.").withMark("amber-strict"))));
        try (Pages one = Pages.of(amber, ReportOptions.ALL)) {
            assertTrue(one.words().contains("(TLP:AMBER+STRICT) Words."));
        }
    }

    @Test
    void anEmptyPlanIsAPaperToo() throws IOException {
        try (Pages empty = Pages.of(Plan.empty(), ReportOptions.ALL)) {
            assertTrue(empty.words().contains("Strategy without a title"));
            assertEquals(List.of(), empty.clipped());
        }
    }

    @Test
    void ligaturesAreDroppedAndNothingElse() throws IOException {
        byte[] font = PdfWriterTest.class.getResourceAsStream("/org/demarche/fonts/SourceSerif4_400Regular.ttf").readAllBytes();
        String before = new String(font, StandardCharsets.ISO_8859_1);
        String after = new String(Ligatures.dropped(font), StandardCharsets.ISO_8859_1);
        assertTrue(before.substring(0, 400).contains("GSUB"));
        assertFalse(after.substring(0, 400).contains("GSUB"));
        assertTrue(after.substring(0, 400).contains("glyf"));
    }
}
