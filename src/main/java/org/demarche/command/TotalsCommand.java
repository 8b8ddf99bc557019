package org.demarche.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "totals",
        description = {
            "Prints what the plan costs, to the cent, in the plan's currency, with the number of amounts that nobody knows yet.",
            "Regional money that is not this country's stands apart and is in no total."
        })
final class TotalsCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Mixin
    private AudienceOption audience;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description =
                    "What rows tell apart, outermost first: phase, fiscal-year, quarter, month, area, objective, initiative, cost, category, source, status, certainty, scope. Default: phase,fiscal-year; phase, where there are columns.")
    private List<String> by = List.of();

    @Option(
            names = "--columns",
            paramLabel = "DIMENSION",
            split = ",",
            description = "What columns tell apart, outermost first; each has its subtotals. Default: none, only the total.")
    private List<String> columns = List.of();

    @Mixin
    private WhereOption where;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Dimension> across = dimensions("--columns", columns);
        List<Dimension> down = by.isEmpty() ? usualRows(across) : dimensions("--by", by);
        for (Dimension dimension : across)
            if (down.contains(dimension)) throw new Refusal("--columns: %s is told apart by the rows already. Name it once.".formatted(Where.name(dimension)));
        Ledger ledger = audience.release(plan.assess()).assessment().ledger();
        Filter filter = where.read(ledger).filter();
        Pivot pivot = ledger.pivot(down, across, filter);
        List<Heading> headings = new ArrayList<>();
        addColumns(pivot.columns(), headings);
        Answer answer = new Answer(columns(down, headings));
        addLeaves(pivot, pivot.rows(), headings, answer);
        switch (format) {
            case TABLE -> {
                answer.add(row(Arrays.asList(new Object[down.size()]), "Total", pivot, pivot.rows(), headings));
                answer.print(format, spec.commandLine().getOut());
            }
            case CSV -> answer.print(format, spec.commandLine().getOut());
            case JSON -> printJson(ledger, filter, pivot, answer);
        }
        return 0;
    }

    private static List<Dimension> dimensions(String option, List<String> names) {
        List<Dimension> dimensions = names.stream().map(name -> Where.dimension(option, name)).toList();
        if (dimensions.stream().distinct().count() < dimensions.size()) throw new Refusal(option + ": a dimension is named twice. Name each once.");
        return dimensions;
    }

    private static List<Dimension> usualRows(List<Dimension> columns) {
        if (columns.isEmpty()) return List.of(Dimension.PHASE, Dimension.FISCAL_YEAR);
        return List.of(columns.contains(Dimension.PHASE) ? Dimension.INITIATIVE : Dimension.PHASE);
    }

    /// Every column with its subtotal after it; the total is not among them.
    private static void addColumns(Heading heading, List<Heading> columns) {
        for (Heading child : heading.children()) {
            addColumns(child, columns);
            columns.add(child);
        }
    }

    private List<Answer.Column> columns(List<Dimension> rows, List<Heading> headings) {
        List<Answer.Column> columns = new ArrayList<>();
        for (Dimension dimension : rows) columns.add(Answer.left(Where.name(dimension), dimension.label()));
        for (Heading heading : headings) {
            String id = heading.path().stream().map(Key::id).collect(Collectors.joining("/"));
            String label = heading.path().stream().map(Key::label).collect(Collectors.joining(", ")) + (heading.children().isEmpty() ? "" : ", all");
            columns.add(Answer.right(id, label));
            if (format != Format.TABLE) columns.add(Answer.right(id + " notKnown", label + " not known"));
        }
        columns.add(Answer.right("amount", headings.isEmpty() ? "Amount" : "Total"));
        columns.add(Answer.right("notKnown", "Not known"));
        columns.add(Answer.right("outside", "Outside: regional"));
        return columns;
    }

    private void addLeaves(Pivot pivot, Heading row, List<Heading> headings, Answer answer) {
        if (row.children().isEmpty() && row.key() != null) {
            List<@Nullable Object> labels = new ArrayList<>();
            for (Key key : row.path()) labels.add(key.label());
            answer.add(row(labels, null, pivot, row, headings));
        }
        for (Heading child : row.children()) addLeaves(pivot, child, headings, answer);
    }

    private List<@Nullable Object> row(List<@Nullable Object> labels, @Nullable String first, Pivot pivot, Heading at, List<Heading> headings) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) row.add(first == null ? labels.get(i) : i == 0 ? first : "");
        for (Heading heading : headings) {
            Total total = pivot.total(at, heading);
            row.add(format == Format.TABLE ? cell(total) : amount(total));
            if (format != Format.TABLE) row.add(total.unknown());
        }
        Total total = pivot.total(at, pivot.columns());
        Total outside = pivot.outside(at, pivot.columns());
        row.add(amount(total));
        row.add(total.unknown());
        row.add(outside.isNothing() && format == Format.TABLE ? "" : amount(outside));
        return row;
    }

    /// "660,616.44 +3?": what is not known stands beside what is.
    private static String cell(Total total) {
        if (total.isNothing()) return "";
        String unknown = total.unknown() == 0 ? "" : "+" + total.unknown() + "?";
        String amount = total.minorUnits() == 0 ? "" : total.knownText();
        return (amount + " " + unknown).strip();
    }

    /// Null where there are amounts and none of them is known.
    private @Nullable Object amount(Total total) {
        if (total.minorUnits() == 0 && total.unknown() > 0) return null;
        String exact = total.known().amount().toPlainString();
        return format == Format.TABLE ? total.knownText() : exact;
    }

    private void printJson(Ledger ledger, Filter filter, Pivot pivot, Answer answer) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("currency", ledger.currency().getCurrencyCode());
        whole.put("rows", answer.objects());
        whole.put("total", json(pivot.total()));
        whole.put("gap", json(gap(ledger, filter)));
        whole.put("outside", json(pivot.outside()));
        spec.commandLine().getOut().print(Answer.json(whole));
        spec.commandLine().getOut().flush();
    }

    private static Total gap(Ledger ledger, Filter filter) {
        Pivot statuses = ledger.pivot(List.of(Dimension.STATUS), List.of(), filter);
        Heading gap = statuses.rows().child(Key.GAP);
        return gap == null ? new Total(0, 0, ledger.currency()) : statuses.total(gap, statuses.columns());
    }

    private Map<String, @Nullable Object> json(Total total) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("amount", amount(total));
        object.put("notKnown", total.unknown());
        return object;
    }
}
