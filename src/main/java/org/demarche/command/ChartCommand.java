package org.demarche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.chart.ChartChoice;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartSize;
import org.demarche.model.budget.Dimension;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "chart",
        description = "Writes a chart of the budget as a picture for a slide or a page: SVG, PNG or PDF, by the ending of the file's name. A PNG has two pixels for each of its size.")
final class ChartCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    @Mixin
    private PlanArgument plan;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "stacked", description = "stacked (the default): cost by period, with the election. funding: how far the money of each year has come. waterfall: from need to gap. cliff: need against firm money, and where it ends.")
    private String kind;

    @Option(names = "--by", paramLabel = "DIMENSION", description = "What the parts of a bar are told apart by. Stacked: any dimension but a period; default phase. Funding and waterfall: status (the default), source or certainty.")
    private @Nullable String by;

    @Option(names = "--period", paramLabel = "PERIOD", defaultValue = "quarter", description = "What a column of the stacked chart and of the cliff is: quarter (the default), month, fiscal-year. A longer one is taken where there would be too many columns.")
    private String period;

    @Mixin
    private WhereOption where;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write (.svg, .png or .pdf); an older one is replaced.")
    private Path out;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x720", description = "How large the picture is. Default: ${DEFAULT-VALUE}.")
    private String size;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, ".svg", ".png", ".pdf");
        Output.requirePlace(out);
        ChartChoice choice = choice();
        ChartSize picture = read(size);
        Release release = audience.release(plan.assess());
        Output.write(out, ChartFiles.bytes(release, filtered(choice, release.assessment()), picture, out));
        return 0;
    }

    private ChartChoice choice() {
        ChartChoice usual = ChartChoice.of(Choice.of("--kind", kind, ChartKind.values()));
        Dimension parts = by == null ? usual.by() : Where.dimension("--by", by);
        if ((usual.kind() == ChartKind.FUNDING || usual.kind() == ChartKind.WATERFALL) && !ChartChoice.isFunding(parts)) throw new Refusal("--by: a chart of this kind tells apart status, source or certainty, not %s.".formatted(Where.name(parts)));
        Dimension columns = Where.dimension("--period", period);
        try {
            return new ChartChoice(usual.kind(), parts, columns, usual.filter(), "");
        } catch (IllegalArgumentException refused) {
            throw new Refusal((ChartChoice.isPeriod(columns) ? "--by: " : "--period: ") + refused.getMessage());
        }
    }

    private ChartChoice filtered(ChartChoice choice, Assessment assessment) {
        if (!where.isGiven()) return choice;
        Where read = where.read(assessment.ledger());
        return choice.withFilter(read.filter()).withOnly("Cost of " + WhereOption.words(read));
    }

    private static ChartSize read(String size) {
        Matcher read = SIZE.matcher(size.strip());
        if (!read.matches()) throw new Refusal("--size: \"%s\" is no size. Write it as 1280x720.".formatted(size));
        try {
            return ChartSize.picture(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
        } catch (IllegalArgumentException outOfRange) {
            throw new Refusal("--size: " + outOfRange.getMessage());
        }
    }
}
