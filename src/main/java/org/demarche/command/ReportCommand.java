package org.demarche.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Writes the strategy report, A to G.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write: .pdf, .docx (Word), .html (one web page), .txt (a message of 69 columns) or .md (Markdown). An older one is replaced.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, endings());
        ReportFormat format = Objects.requireNonNull(ReportFormat.of(out));
        Output.requirePlace(out);
        Output.write(out, ReportFiles.bytes(Papers.content(Release.whole(plan.assess()), Template.STRATEGY, ReportOptions.DEFAULT), format));
        return 0;
    }

    private static String[] endings() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toArray(String[]::new);
    }
}
