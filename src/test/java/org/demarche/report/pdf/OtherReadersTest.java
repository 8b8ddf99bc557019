package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper is read by programs that share no code with what wrote it, and none of them has a word of warning.
class OtherReadersTest {
    /// What a mupdf that was built without colour profiles says of every file that has one.
    private static final String OF_ITSELF = "warning: ICC support is not available";

    @TempDir
    private Path folder;

    static List<String> names() {
        return Template.shipped().stream().map(Template::id).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void popplerReadsEveryPaper(String template) throws Exception {
        reads(template, "pdftotext", "-enc", "UTF-8", "paper.pdf", "read.txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void mupdfReadsEveryPaper(String template) throws Exception {
        reads(template, "mutool", "draw", "-q", "-F", "txt", "-o", "read.txt", "paper.pdf");
    }

    private void reads(String template, String... command) throws Exception {
        assumeTrue(isHere(command[0]), command[0] + " is not on this machine");
        Template wanted = Template.shipped().stream().filter(one -> one.id().equals(template)).findFirst().orElseThrow();
        ReportContent content = Papers.content(Release.whole(Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3))), wanted, ReportOptions.DEFAULT);
        Files.write(folder.resolve("paper.pdf"), PdfWriter.bytes(content));
        Process reader = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), said);
        assertEquals("", said.replace(OF_ITSELF, "").strip());
        String words = Files.readString(folder.resolve("read.txt")).replaceAll("\\s+", " ");
        content.chapters().forEach(chapter -> assertTrue(words.contains(chapter.title().replaceAll("[\\s\u00a0]+", " ")), chapter.title()));
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
