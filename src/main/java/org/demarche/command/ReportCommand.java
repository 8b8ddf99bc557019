package org.demarche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Writes the strategy report, A to G, as PDF.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write (.pdf); an older one is replaced.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, ".pdf");
        Output.requirePlace(out);
        Output.write(out, PdfWriter.bytes(StrategyReport.content(plan.assess(), ReportOptions.DEFAULT)));
        return 0;
    }
}
