package org.demarche.timeline.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

class PaperFilesTest {
    private final Plan sample = Samples.kazakhstan();

    private static Map<String, byte[]> written(Paper paper, String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Path> told = PaperFiles.write(paper, Path.of("folder", name), (file, bytes) -> files.put(file.getFileName().toString(), bytes));
        assertEquals(files.keySet().stream().toList(), told.stream().map(file -> file.getFileName().toString()).toList());
        return files;
    }

    @Test
    void aPdfHasAPageForEachSheet() throws IOException {
        Map<String, byte[]> files = written(Papers.fitted(sample, new PaperFit.PagesWide(2)), "chart.pdf");
        assertEquals(List.of("chart.pdf"), List.copyOf(files.keySet()));
        try (PDDocument pdf = Loader.loadPDF(files.get("chart.pdf"))) {
            assertEquals(4, pdf.getNumberOfPages());
            PDRectangle page = pdf.getPage(3).getMediaBox();
            assertEquals(297, page.getWidth() * 25.4 / 72, 0.01);
            assertEquals(210, page.getHeight() * 25.4 / 72, 0.01);
        }
    }

    @Test
    void aPdfSaysWhatItIsAndWhatItsPagesShow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperFiles.pdf(Papers.fitted(sample, new PaperFit.PagesWide(2))))) {
            assertEquals("Democracy strategy: Kazakhstan 2005: timeline", pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            PDStructureElement whole = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertEquals(4, whole.getKids().size());
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(1);
            assertTrue(figure.getAlternateDescription().startsWith("Sheet A2 of 4 of the timeline: "), figure.getAlternateDescription());
        }
    }

    @Test
    void textInAPdfIsFoundAndItsFontsAreEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperFiles.pdf(Papers.of(sample, Papers.A4)))) {
            String text = new PDFTextStripper().getText(pdf);
            for (String found : List.of("CONFIDENTIAL", "After the election", "Civic education in the curriculum", "only if the December election meets expectations: open"))
                assertTrue(text.contains(found), found);
            for (PDPage page : pdf.getPages())
                for (COSName name : page.getResources().getFontNames()) assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
    }

    @Test
    void lettersThatTheFontLacksDoNotStopThePdf() throws IOException {
        Plan plan = Plans.with(Plans.initiative("train", "2005-10-05", "10d").withTitle("Наблюдатели, қазақ, 观察员 🙂"));
        try (PDDocument pdf = Loader.loadPDF(PaperFiles.pdf(Papers.of(plan, Papers.A4)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Наблюдатели, қазақ, ??? ?"), text);
        }
    }

    @Test
    void anSvgHasAFileForEachSheet() throws IOException {
        Map<String, byte[]> files = written(Papers.fitted(sample, new PaperFit.PagesWide(2)), "chart.SVG");
        assertEquals(List.of("chart-A1.SVG", "chart-A2.SVG", "chart-B1.SVG", "chart-B2.SVG"), List.copyOf(files.keySet()));
        String svg = new String(files.get("chart-B1.SVG"), StandardCharsets.UTF_8);
        assertTrue(svg.contains("width=\"841.89pt\" height=\"595.28pt\""), svg.substring(0, 300));
        assertTrue(svg.contains("<title id=\"timeline-title\">Democracy strategy: Kazakhstan 2005: timeline, sheet B1</title>"), svg.substring(0, 600));
    }

    @Test
    void aChartOnOneSheetIsOneFileUnderItsOwnName() throws IOException {
        assertEquals(List.of("chart.png"), List.copyOf(written(Papers.of(Plans.small(), Papers.A4), "chart.png").keySet()));
    }

    @Test
    void aPngHasTwoHundredPixelsAnInchAndAWhiteMargin() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(Papers.of(Plans.small(), Papers.A4), "chart.png").get("chart.png")));
        assertEquals(Math.round(297 / 25.4 * 200), image.getWidth());
        assertEquals(0xffffffff, image.getRGB(5, 5));
    }

    @Test
    void anyOtherNameIsRefusedInASentence() {
        Paper paper = Papers.of(Plans.small(), Papers.A4);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> PaperFiles.write(paper, Path.of("a.gif"), (file, bytes) -> {}));
        assertEquals("\"a.gif\" is no picture's name. It must end in .svg, .png or .pdf.", refused.getMessage());
    }

    @Test
    void aLongPlanIsWrittenSheetBySheet() throws IOException {
        Paper paper = Papers.fitted(SyntheticPlan.of(1000, 5), new PaperFit.PagesWide(1));
        assertTrue(paper.count() > 20, paper.count() + " sheets");
        try (PDDocument pdf = Loader.loadPDF(PaperFiles.pdf(paper))) {
            assertEquals(paper.count(), pdf.getNumberOfPages());
        }
    }
}
