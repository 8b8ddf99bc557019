package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.model.HandlingScheme;
import org.demarche.model.release.Marking;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture that stands alone says that its reader does not see all, and nothing of what.
class WithheldPicturesTest {
    private static final String WITHHELD = "withheld from this reader";
    private static final Marking.Marked MARKED = Marking.of(Samples.kazakhstan(), HandlingScheme.US, "sbu", new Random(20051204));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "timeline --dark", "timeline --sheet A3", "timeline --fit 2", "chart", "chart --kind funding", "chart --kind waterfall", "chart --kind cliff --size 640x480"})
    void itSaysSoAndTellsNothing(String command) throws IOException {
        Path plan = Files.writeString(folder.resolve("marked.plan.json"), PlanJson.write(MARKED.plan()));
        assertFalse(words(plan, command, "").contains(WITHHELD), "the office sees all");
        for (String level : List.of("u", "sbu", "s")) {
            String words = words(plan, command, " --audience " + level);
            assertTrue(words.contains(WITHHELD), level + ": " + words);
            assertEquals(List.of(), MARKED.above(HandlingScheme.US.rank(level)).stream().filter(words::contains).toList(), level);
        }
        assertTrue(words(plan, command, " --withhold-names").contains("Partners are not named"));
    }

    /// Of the picture as SVG and as PDF, with single spaces.
    private String words(Path plan, String command, String reader) throws IOException {
        Path pdf = folder.resolve("picture.pdf");
        Ran.of((command + reader + " -o " + pdf + " " + plan).split(" ")).done();
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            words.append(new PDFTextStripper().getText(document));
        }
        if (!command.contains("--fit")) {
            Path svg = folder.resolve("picture.svg");
            Ran.of((command + reader + " -o " + svg + " " + plan).split(" ")).done();
            String shown = Files.readString(svg).replaceAll("(?s)<desc.*?</desc>", "");
            boolean isSaid = words.toString().replaceAll("\\s+", " ").contains(WITHHELD);
            assertEquals(isSaid, shown.replaceAll("</text>\\s*<text[^>]*>", " ").contains(WITHHELD), "in the drawing itself");
            words.append(Files.readString(svg));
        }
        return words.toString().replaceAll("\\s+", " ");
    }
}
