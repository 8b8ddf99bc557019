package org.demarche.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.model.Plan;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.pdf.Attachment;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Writes the strategy report, A to G.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write (.pdf); an older one is replaced.")
    private Path out;

    @Option(names = "--attach-plan", description = "Puts the plan itself, as its readers may see it, into the PDF as a file.")
    private boolean attachPlan;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, endings());
        ReportFormat format = Objects.requireNonNull(ReportFormat.of(out));
        if (attachPlan && format != ReportFormat.PDF) throw new Refusal("--attach-plan: only a PDF can hold the plan as a file. Give %s the ending .pdf, or leave the option out.".formatted(out));
        Output.requirePlace(out);
        Release release = Release.whole(plan.assess());
        ReportContent content = Papers.content(release, Template.STRATEGY, ReportOptions.DEFAULT);
        Output.write(out, attachPlan ? PdfWriter.bytes(content, attachment(release)) : ReportFiles.bytes(content, format));
        return 0;
    }

    private static Attachment attachment(Release release) {
        Plan shown = release.assessment().plan();
        String about = "The plan this paper was made from, as its readers may see it";
        return new Attachment("strategy.plan.json", about, "application/json", release.assessment().asOf(), PlanJson.write(shown).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] endings() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toArray(String[]::new);
    }
}
