package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.timeline.TimelineFiles.PictureOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineFilesTest {
    private final Assessment sample = Assessment.of(Samples.kazakhstan(), Timelines.FIRST);

    @Test
    void theNameSaysWhatKindOfPictureItIs(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.svg", "a.png", "a.pdf")) Files.write(folder.resolve(name), TimelineFiles.bytes(sample, Path.of(name), PictureOptions.DEFAULT));
        assertTrue(Files.readString(folder.resolve("a.svg")).startsWith("<?xml"));
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(2880, image.getWidth());
        byte[] pdf = Files.readAllBytes(folder.resolve("a.pdf"));
        assertArrayEquals("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 4));
    }

    @Test
    void textInAPdfIsFoundAndItsFontsAreEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TimelineFiles.bytes(sample, Path.of("a.pdf"), PictureOptions.DEFAULT))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Civic education in the curriculum"));
            PDPage page = pdf.getPage(0);
            assertEquals(1440, page.getMediaBox().getWidth());
            for (COSName font : page.getResources().getFontNames()) assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
        }
    }

    @Test
    void aPictureTallerThanReadersTakeHasLargerUnits() throws IOException {
        Assessment tall = Assessment.of(SyntheticPlan.of(1200, 1), Timelines.FIRST);
        double height = TimelineFiles.picture(tall, PictureOptions.DEFAULT).height();
        try (PDDocument pdf = Loader.loadPDF(TimelineFiles.bytes(tall, Path.of("a.pdf"), PictureOptions.DEFAULT))) {
            PDPage page = pdf.getPage(0);
            assertEquals(height, page.getMediaBox().getHeight() * page.getUserUnit(), 0.1);
            assertTrue(page.getMediaBox().getHeight() <= 14_400, page.getMediaBox() + " of " + page.getUserUnit());
        }
    }

    @Test
    void anyOtherNameIsRefusedInASentence(@TempDir Path folder) {
        Path file = folder.resolve("timeline.gif");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> TimelineFiles.bytes(sample, file, PictureOptions.DEFAULT));
        assertEquals("\"timeline.gif\" is no picture's name. It must end in .svg, .png or .pdf.", refused.getMessage());
    }

    @Test
    void thePictureIsAsTallAsItsRows() {
        TimelinePicture picture = TimelineFiles.picture(Assessment.of(Plans.small(), Timelines.FIRST), PictureOptions.DEFAULT);
        assertEquals(56 + 8 * 30, picture.height());
    }

    @Test
    void figuresForPaperBreakBeforeAnItemAndNeverAfterAHeading() {
        List<TimelineFigure> figures = TimelineFigure.of(sample, 261, 60);
        assertTrue(figures.size() > 1);
        for (TimelineFigure figure : figures) assertTrue(figure.painting().height() <= 60 * 72 / 25.4, figure.painting().height() + " points");
        assertEquals(1, TimelineFigure.of(sample, 261, 300).size());
    }

    @Test
    void grayPrintTellsThePhasesApart() {
        double before = brightness(Palette.PAPER.ink(Role.PRE_FILL).fill());
        double after = brightness(Palette.PAPER.ink(Role.POST_FILL).fill());
        assertTrue(after - before > 100, before + " against " + after);
    }

    private static double brightness(String colour) {
        return 0.299 * Integer.parseInt(colour, 1, 3, 16) + 0.587 * Integer.parseInt(colour, 3, 5, 16) + 0.114 * Integer.parseInt(colour, 5, 7, 16);
    }
}
