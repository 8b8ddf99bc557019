package org.demarche.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.model.release.Release;
import org.demarche.report.Limits;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.pdf.Attachment;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "report", description = "Writes a paper made from a plan: the strategy report, A to G, or another one.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write: .pdf, .docx (Word), .html (one web page), .txt (a message of 69 columns) or .md (Markdown). An older one is replaced.")
    private Path out;

    @Option(names = "--attach-plan", description = "Puts the plan itself, as its readers may see it, into the PDF as a file.")
    private boolean attachPlan;

    @Mixin
    private TemplateOption template;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", description = "a4 or letter. Default: ${DEFAULT-VALUE}.")
    private PaperSize paper;

    @SuppressWarnings("deprecation") // it needs neither a plan nor a file, and there is no other word for that
    @Option(names = "--list-templates", help = true, description = "Tells the papers there are, and writes nothing.")
    private boolean isListed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (isListed) {
            spec.commandLine().getOut().print(TemplateOption.list());
            spec.commandLine().getOut().flush();
            return 0;
        }
        PlanArgument.requireEnding(out, endings());
        ReportFormat format = Objects.requireNonNull(ReportFormat.of(out));
        if (attachPlan && format != ReportFormat.PDF) throw new Refusal("--attach-plan: only a PDF can hold the plan as a file. Give %s the ending .pdf, or leave the option out.".formatted(out));
        Output.requirePlace(out);
        Template wanted = template.template();
        Release release = audience.release(plan.assess());
        ReportContent content = Papers.content(release, wanted, template.options().withPaper(paper));
        byte[] file = attachPlan ? PdfWriter.bytes(content, Attachment.plan(release.assessment().asOf(), PlanJson.write(release.assessment().plan()))) : ReportFiles.bytes(content, format);
        Output.write(out, file);
        for (Limits.Use use : limits(content, wanted, format == ReportFormat.PDF ? file : null).exceeded()) spec.commandLine().getErr().println("demarche: %s: %s is over its limit, with %s.".formatted(out, use.place(), use.told()));
        return 0;
    }

    /// Pages are made only where they are limited and not made yet.
    private static Limits limits(ReportContent content, Template template, byte @Nullable [] pdf) throws IOException {
        if (!Limits.needsPages(template)) return Limits.of(content, template, null);
        try (PdfPages pages = pdf == null ? PdfPages.of(content) : PdfPages.of(content, pdf)) {
            return Limits.of(content, template, pages);
        }
    }

    private static String[] endings() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toArray(String[]::new);
    }
}
