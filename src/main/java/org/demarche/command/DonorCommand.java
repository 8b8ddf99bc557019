package org.demarche.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.exchange.sheet.DonorCsv;
import org.demarche.exchange.sheet.DonorHtml;
import org.demarche.exchange.sheet.DonorXlsx;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorView;
import org.demarche.model.donor.DonorViews;
import org.demarche.model.donor.Programmes;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.DonorPaper;
import org.demarche.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "donor",
        description = {
            "Shows the budget in a donor's form: the United States' SF-424A, a European Union budget for an action, or by results.",
            "Every sum is the ledger's; what is not known is counted beside it, and regional money that is not this country's is in none."
        })
final class DonorCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--form", paramLabel = "FORM", required = true, description = "sf-424a, eu or results.")
    private String form;

    @Option(
            names = "--donor",
            paramLabel = "SOURCE",
            description = "The funding sources that are the donor's, by id or title, parted by commas; or the option again for each. Default: all that no source covers, or whose source is not named.")
    private List<String> donors = List.of();

    @Option(
            names = "--programmes",
            paramLabel = "WHAT",
            defaultValue = "phase",
            description = "What stands for the SF-424A's programmes: phase, initiative or objective. Default: ${DEFAULT-VALUE}.")
    private String programmes;

    @Option(names = "--first-day", paramLabel = "DAY", description = "A day of the month in which the first year begins (2006-01-01). Default: the first fiscal year that has money.")
    private @Nullable LocalDate firstDay;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", description = "Of a PDF: a4 or letter. Default: ${DEFAULT-VALUE}.")
    private PaperSize paper;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write (.pdf, .xlsx, .csv or .html); an older one is replaced.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "Without a file: table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (out != null) {
            PlanArgument.requireEnding(out, ".pdf", ".xlsx", ".csv", ".html");
            Output.requirePlace(out);
        }
        Assessment assessment = audience.release(plan.assess()).assessment();
        DonorOptions options = new DonorOptions(form(), donors(assessment.plan()), Choice.of("--programmes", programmes, Programmes.values()), firstDay);
        DonorView view = DonorViews.of(assessment, options);
        if (out != null) Output.write(out, bytes(assessment, view, String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT)));
        else print(view);
        return 0;
    }

    private DonorForm form() {
        for (DonorForm one : DonorForm.values()) if (one.id().equals(form.strip().toLowerCase(Locale.ROOT))) return one;
        String known = Arrays.stream(DonorForm.values()).map(DonorForm::id).collect(Collectors.joining(", "));
        throw new Refusal("--form: \"%s\" is none of: %s.".formatted(form, known));
    }

    private Set<String> donors(Plan plan) {
        Set<String> ids = new LinkedHashSet<>();
        for (String donor : donors) {
            String whole = Named.source(plan, donor); // its title may have commas in it
            if (whole != null) ids.add(whole);
            else for (String part : donor.split(",")) ids.add(requireSource(plan, part));
        }
        return ids;
    }

    private static String requireSource(Plan plan, String name) {
        String found = Named.source(plan, name);
        if (found != null) return found;
        List<String> titles = plan.fundingSources().stream().map(source -> "\"" + source.title() + "\"").toList();
        throw new Refusal("--donor: the plan has no funding source \"%s\". %s".formatted(name.strip(), titles.isEmpty() ? "It has none at all." : "It has: " + String.join(", ", titles) + "."));
    }

    private byte[] bytes(Assessment assessment, DonorView view, String name) {
        if (name.endsWith(".pdf")) return PdfWriter.bytes(DonorPaper.content(assessment, view, paper));
        if (name.endsWith(".xlsx")) return DonorXlsx.of(view);
        return (name.endsWith(".csv") ? DonorCsv.of(view) : DonorHtml.of(view)).getBytes(StandardCharsets.UTF_8);
    }

    private void print(DonorView view) {
        spec.commandLine().getOut().print(
                switch (format) {
                    case TABLE -> DonorTables.of(view);
                    case CSV -> DonorCsv.of(view);
                    case JSON -> Answer.json(DonorTables.objects(view));
                });
        spec.commandLine().getOut().flush();
    }
}
