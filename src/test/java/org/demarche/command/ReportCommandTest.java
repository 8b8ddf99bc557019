package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Template;
import org.demarche.storage.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
    private static final Path SAMPLE = Path.of("assets/plans/kazakhstan-2005.plan.json");

    @TempDir
    private Path folder;

    @Test
    void thePapersAreListedWithoutAPlan() {
        String out = Ran.of("report", "--list-templates").done().out();
        assertEquals(Template.shipped().stream().map(Template::id).toList(), out.lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertTrue(out.contains("brief     Brief on a page"), out);
    }

    @Test
    void aPaperIsChosenByItsName() throws Exception {
        Path brief = folder.resolve("brief.pdf");
        Ran ran = Ran.of("report", SAMPLE, "-o", brief, "--template", "brief", "--paper", "letter").done();
        assertEquals("", ran.err());
        assertTrue(Files.size(brief) > 10_000);
    }

    @Test
    void aPaperThatIsNotThereIsRefusedWithThoseThatAre() {
        Ran.of("report", SAMPLE, "-o", folder.resolve("x.pdf"), "--template", "novel")
                .refused("--template: there is no paper \"novel\". There are: strategy, brief, needs, budget, calendar, results, tracker, feedback; or give a template file (NAME.json).");
    }

    @Test
    void aCopyOfATemplateCanBeChangedAndUsed() throws Exception {
        Path mine = folder.resolve("mine.json");
        Ran.of("template", "--template", "needs", "-o", mine).done();
        Templates.write(mine, Templates.read(mine).withTitle("What is needed").withLimit(new Limit(20, 1)));
        Path out = folder.resolve("out.pdf");
        Ran ran = Ran.of("report", SAMPLE, "-o", out, "--template", mine).done();
        assertEquals(2, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().matches("(?s)demarche: .*out\\.pdf: The paper is over its limit, with [\\d,]+ of 20 words\\.\\R.*with \\d of 1 page\\.\\R"), ran.err());
        Ran.of("template", "--template", "needs", "-o", mine).refused(mine + ": there is a file already. Give another name, or move it away first.");
    }
}
