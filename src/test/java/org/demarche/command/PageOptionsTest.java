package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageOptionsTest {
    @TempDir
    Path folder;

    private Path plan;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    private int timeline(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("timeline", plan.toString(), "-o", folder.resolve(file).toString()));
        arguments.addAll(List.of(options));
        StringWriter written = new StringWriter();
        StringWriter failed = new StringWriter();
        int code = Commands.run(new PrintWriter(written), new PrintWriter(failed), arguments.toArray(String[]::new));
        out = written.toString();
        err = failed.toString();
        return code;
    }

    /// "297 × 210" for each page.
    private List<String> pages(String file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve(file)))) {
            pdf.getPages().forEach(page -> pages.add("%.0f × %.0f".formatted(page.getMediaBox().getWidth() * 25.4 / 72, page.getMediaBox().getHeight() * 25.4 / 72)));
        }
        return pages;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anyOptionOnSheetsBringsTheChartOntoPaper() throws IOException {
        assertEquals(0, timeline("a.pdf", "--sheet", "a4"), err);
        assertEquals(List.of("297 × 210"), pages("a.pdf"));
        assertEquals(0, timeline("b.pdf", "--portrait"), err);
        assertEquals(List.of("210 × 297"), pages("b.pdf"));
        assertEquals(0, timeline("c.pdf", "--no-legend", "--margin", "15", "--sheet", "tabloid"), err);
        assertEquals(List.of("432 × 279"), pages("c.pdf"));
        assertEquals("", out + err);
    }

    @Test
    void withoutOneItIsOnePictureAsLargeAsItsRows() throws IOException {
        assertEquals(0, timeline("a.pdf"), err);
        assertEquals(1, pages("a.pdf").size());
        assertTrue(pages("a.pdf").getFirst().startsWith("508 × "), pages("a.pdf").toString());
    }

    @Test
    void severalSheetsAreSeveralFilesAndAreTold() throws IOException {
        assertEquals(0, timeline("chart.svg", "--fit", "2"), err);
        assertEquals(List.of("chart-A1.svg", "chart-A2.svg", "chart-B1.svg", "chart-B2.svg", "kazakhstan.plan.json"), files());
        assertEquals("4 sheets in 4 files\n", out);
        assertEquals(0, timeline("chart.pdf", "--true-scale", "10mm/week", "--sheet", "A3"), err);
        assertTrue(out.matches("\\d+ sheets in .*chart\\.pdf\n"), out);
    }

    @Test
    void aChartThatIsTooLongForOneSheetSaysSo() throws IOException {
        assertEquals(0, timeline("chart.pdf", "--sheet", "letter", "--margin", "35", "--fit", "one"), err);
        assertTrue(err.startsWith("demarche: On one sheet of Letter landscape the type would be "), err);
        assertTrue(pages("chart.pdf").size() > 1);
    }

    @Test
    void whatCannotBeDoneIsRefusedInASentenceAndNothingIsWritten() throws IOException {
        refused("--fit: \"wide\" is neither \"one\" nor a number of sheets.", "--fit", "wide");
        refused("70 sheets wide is out of range. Give a number from 1 to 50.", "--fit", "70");
        refused("\"fast\" is no scale. Write it as 10mm/week, 2mm/day or 30mm/month.", "--true-scale", "fast");
        refused("A margin of 80.0 mm is out of range. It must be from 0 to 40 mm.", "--margin", "80");
        assertEquals(2, timeline("chart.pdf", "--portrait", "--landscape"));
        assertEquals(2, timeline("chart.pdf", "--fit", "one", "--true-scale", "10mm/week"));
        assertEquals(2, timeline("chart.pdf", "--sheet", "A0"));
        assertEquals(List.of("kazakhstan.plan.json"), files());
    }

    private void refused(String sentence, String... options) {
        assertEquals(2, timeline("chart.pdf", options));
        assertEquals("demarche: " + sentence + "\n", err);
    }
}
