package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    private String svg(Object... options) throws IOException {
        Path file = folder.resolve("chart.svg");
        Ran.of(Stream.concat(Stream.of("chart", plan, "-o", file), Stream.of(options)).toArray()).done();
        return Files.readString(file);
    }

    private static boolean says(String svg, String text) {
        return svg.contains(">" + text + "</text>");
    }

    private void refused(String sentence, Object... options) {
        Path file = folder.resolve("refused.svg");
        Ran.of(Stream.concat(Stream.of("chart", plan, "-o", file), Stream.of(options)).toArray()).refused(sentence);
        assertFalse(Files.exists(file), "nothing is written where something is refused");
    }

    @Test
    void costStandsByQuarterWithTheElectionInIt() throws IOException {
        String svg = svg();
        assertTrue(says(svg, "Cost by fiscal quarter") && says(svg, "Election 4 Dec 2005") && says(svg, "560,342") && says(svg, "Outside the total, regional: 1,600,000."), svg);
        assertTrue(says(svg("--by", "category", "--period", "fiscal-year"), "Cost by fiscal year and category"));
    }

    @Test
    void theWaterfallGoesFromNeedToGap() throws IOException {
        String svg = svg("--kind", "waterfall");
        assertTrue(says(svg, "2,567,000") && says(svg, "−1,067,000") && says(svg, "200,000") && says(svg, "Gap"), svg);
    }

    @Test
    void fundingStandsByYear() throws IOException {
        String svg = svg("--kind", "funding");
        assertTrue(says(svg, "All years") && says(svg, "FY 2007") && says(svg, "115,616 +4?"), svg);
    }

    @Test
    void onlyWhatIsAskedForCounts() throws IOException {
        String svg = svg("--where", "phase=post-election", "--where", "fiscal-year=FY 2006");
        assertTrue(says(svg, "Cost of Post-election, FY 2006 by fiscal quarter") && says(svg, "USD. Total 660,616 and 3 amounts not known"), svg);
        refused("--where: the plan counts no phase \"later\". It has pre-election, post-election.", "--where", "phase=later");
    }

    @Test
    void aPngHasTwoPixelsForEachOfItsSize() throws IOException {
        Path file = folder.resolve("chart.png");
        Ran.of("chart", plan, "--kind", "funding", "--size", "800x450", "-o", file).done();
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1600, image.getWidth());
        assertEquals(900, image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2), "on white");
    }

    @Test
    void aPdfIsAsLargeAsThePicture() throws IOException {
        Path file = folder.resolve("chart.pdf");
        Ran.of("chart", plan, "--kind", "cliff", "--size", "800x450", "-o", file).done();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(800, pdf.getPage(0).getMediaBox().getWidth());
            assertEquals("Need against firm money, by fiscal quarter", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        refused("--kind: \"pie\" is none of: stacked, funding, waterfall, cliff.", "--kind", "pie");
        refused("--by: a chart of this kind tells apart status, source or certainty, not area.", "--kind", "waterfall", "--by", "area");
        refused("--by: The columns are periods already, so their parts can't be by month.", "--by", "month");
        refused("--period: Phase is no period.", "--period", "phase");
        refused("--size: \"large\" is no size. Write it as 1280x720.", "--size", "large");
        refused("--size: A chart of 10x10 can't be made. It must be from 480x320 to 8000x8000.", "--size", "10x10");
    }
}
