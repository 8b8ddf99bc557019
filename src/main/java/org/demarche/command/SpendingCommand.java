package org.demarche.command;

import static org.demarche.command.Answer.left;
import static org.demarche.command.Answer.right;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.model.Numbers;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.TotalDifference;
import org.demarche.model.compare.Variance;
import org.demarche.model.schedule.DayText;
import org.demarche.model.spending.CostSpending;
import org.demarche.model.spending.Figures;
import org.demarche.model.spending.InitiativeSpending;
import org.demarche.model.spending.Spending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "spending",
        description = {
            "Prints what was obligated and spent against what was planned up to a day, what remains, and what it will come to.",
            "Forecast: what was spent, and what is planned after the day. At burn: what was spent, and as much a month until the last planned day."
        })
final class SpendingCommand implements Callable<Integer> {
    /// What a row is about.
    enum By {
        INITIATIVE,
        COST
    }

    @Mixin
    private PlanArgument plan;

    @Option(names = "--by", paramLabel = "WHAT", defaultValue = "initiative", description = "A row for each initiative, or each cost. Default: ${DEFAULT-VALUE}.")
    private By by;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Beside it, what the plan cost when this baseline of it was taken, and how it has changed.")
    private @Nullable String baseline;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The last day that counts, such as 2006-03-31. Default: the plan's status date, else today.")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (baseline != null && by == By.COST) throw new Refusal("--baseline: a baseline keeps initiatives, not their costs. Leave out --by cost.");
        LocalDate day = asOf == null ? null : day(asOf);
        Assessment assessment = plan.assess();
        Spending spending = Spending.of(assessment.plan(), assessment.ledger(), day == null ? assessment.asOf() : day);
        Variance variance = baseline == null ? null : Variance.since(Named.baseline(assessment.plan(), baseline), assessment);
        Answer answer = rows(assessment, spending, variance);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> printTable(assessment, spending, variance, answer, out);
            case JSON -> out.print(Answer.json(objects(assessment, spending, variance, answer)));
            case CSV -> answer.print(format, out);
        }
        out.flush();
        return 0;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException refused) {
            throw new Refusal("--as-of: \"%s\" is not a day. Write it like 2006-03-31.".formatted(typed));
        }
    }

    // ---- rows

    private Answer rows(Assessment assessment, Spending spending, @Nullable Variance variance) {
        Answer answer = new Answer(columns(variance != null));
        Numbers numbers = Numbers.of(assessment.plan());
        if (by == By.COST)
            for (CostSpending one : spending.costs())
                answer.add(row(Arrays.asList(one.initiative().id(), numbers.name(one.initiative()), one.cost().id(), one.cost().title()), one.figures(), null, false));
        else
            for (InitiativeSpending one : spending.initiatives())
                answer.add(row(Arrays.asList(one.initiative().id(), numbers.name(one.initiative())), one.figures(), variance == null ? null : variance.row(one.initiative().id()), variance != null));
        if (variance != null) addGone(spending, variance, answer);
        return answer;
    }

    /// What cost something then, and nothing now: needs that were removed or dropped, or lost their costs.
    private void addGone(Spending spending, Variance variance, Answer answer) {
        Figures none = Figures.none(spending.asOf(), spending.total().planned().currency());
        for (Variance.Row row : variance.rows())
            if (spending.of(row.initiative()) == null) answer.add(row(Arrays.asList(row.initiative(), row.name()), none, row, true));
    }

    private List<Answer.Column> columns(boolean varies) {
        List<Answer.Column> columns = new ArrayList<>(List.of(left("initiative", ""), left("need", "Need")));
        if (by == By.COST) columns.addAll(List.of(left("cost", ""), left("title", "Cost")));
        amount(columns, "planned", "Planned");
        amount(columns, "plannedToDate", "To date");
        amount(columns, "obligated", "Obligated");
        amount(columns, "spent", "Spent");
        columns.add(right("percentOfPlanned", "%"));
        amount(columns, "unliquidated", "");
        amount(columns, "remaining", "Remaining");
        amount(columns, "forecast", "Forecast");
        amount(columns, "atBurn", "At burn");
        amount(columns, "burn", "A month");
        amount(columns, "obligatedLater", "");
        amount(columns, "spentLater", "");
        if (varies) {
            amount(columns, "baseline", "Baseline");
            columns.add(right("change", "Change"));
        }
        return columns;
    }

    /// An amount, and how many amounts in it are not known, which a table tells beside the amount.
    private static void amount(List<Answer.Column> columns, String key, String head) {
        columns.add(right(key, head));
        columns.add(right(key + "NotKnown", ""));
    }

    private List<@Nullable Object> row(List<@Nullable Object> names, Figures figures, Variance.@Nullable Row changed, boolean varies) {
        List<@Nullable Object> row = new ArrayList<>(names);
        for (Total total : List.of(figures.planned(), figures.plannedToDate(), figures.obligated(), figures.spent())) add(row, total);
        Long percent = figures.percentOfPlanned();
        row.add(format == Format.TABLE ? percent == null ? "" : percent + "%" : percent);
        for (Total total : List.of(figures.unliquidated(), figures.remaining(), figures.asPlannedFromHere(), figures.atBurn())) add(row, total);
        Total burn = figures.burn();
        if (burn == null) row.addAll(Arrays.asList(format == Format.TABLE ? "" : null, 0));
        else add(row, burn);
        add(row, figures.obligatedLater());
        add(row, figures.spentLater());
        if (varies) addChange(row, changed);
        return row;
    }

    private void add(List<@Nullable Object> row, Total total) {
        row.add(format.amount(total));
        row.add(total.unknown());
    }

    private void addChange(List<@Nullable Object> row, Variance.@Nullable Row changed) {
        if (changed == null) {
            row.addAll(Arrays.asList(format == Format.TABLE ? "" : null, 0, format == Format.TABLE ? "" : null));
            return;
        }
        add(row, changed.whole().before());
        row.add(format.change(changed.whole()));
    }

    // ---- as a table

    private void printTable(Assessment assessment, Spending spending, @Nullable Variance variance, Answer answer, PrintWriter out) {
        out.println("As of " + DayText.of(spending.asOf()) + ", in " + assessment.ledger().currency().getCurrencyCode());
        out.println();
        List<@Nullable Object> names = by == By.COST ? Arrays.asList("", "Total", "", "") : Arrays.asList("", "Total");
        answer.add(row(names, spending.total(), variance == null ? null : variance.total(), variance != null));
        answer.print(Format.TABLE, out);
        Figures total = spending.total();
        if (!total.obligatedLater().isNothing() || !total.spentLater().isNothing())
            out.println("\nAfter that day, and in no figure above: obligated " + total.obligatedLater().text() + ", spent " + total.spentLater().text() + ".");
        if (variance == null) return;
        if (!assessment.ledger().regionalOutside().isNothing()) out.println("\nBaseline and change are of this country's money alone; the other figures are of all of a cost.");
        printYears(variance, out);
    }

    private void printYears(Variance variance, PrintWriter out) {
        out.println("\nSince \"" + variance.baseline().title() + "\", by fiscal year" + (variance.isByInitiative() ? "" : ". It keeps totals by year only, not by initiative"));
        years(variance).print(Format.TABLE, out);
    }

    private Answer years(Variance variance) {
        Answer answer = new Answer(List.of(left("year", "Year"), right("was", "Baseline"), right("wasNotKnown", ""), right("now", "Now"), right("nowNotKnown", ""), right("change", "Change")));
        for (String year : variance.years()) {
            TotalDifference one = variance.total().byYear().get(year);
            if (one != null) answer.add(year(one));
        }
        answer.add(year(variance.total().whole()));
        return answer;
    }

    private List<@Nullable Object> year(TotalDifference one) {
        return Arrays.asList(one.year(), format.amount(one.before()), one.before().unknown(), format.amount(one.after()), one.after().unknown(), format.change(one));
    }

    // ---- as JSON

    private Map<String, @Nullable Object> objects(Assessment assessment, Spending spending, @Nullable Variance variance, Answer answer) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("asOf", spending.asOf().toString());
        all.put("currency", assessment.ledger().currency().getCurrencyCode());
        all.put("rows", answer.objects());
        Answer total = new Answer(columns(variance != null));
        List<@Nullable Object> names = by == By.COST ? Arrays.asList(null, null, null, null) : Arrays.asList(null, null);
        total.add(row(names, spending.total(), variance == null ? null : variance.total(), variance != null));
        Map<String, @Nullable Object> sums = new LinkedHashMap<>(total.objects().getFirst());
        sums.keySet().removeAll(List.of("initiative", "need", "cost", "title"));
        all.put("total", sums);
        if (variance != null) all.put("byInitiative", variance.isByInitiative());
        if (variance != null) all.put("years", years(variance).objects());
        return all;
    }
}
