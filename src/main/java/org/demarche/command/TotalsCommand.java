package org.demarche.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.model.budget.Dimension;
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

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            defaultValue = "phase,fiscal-year",
            description =
                    "What to tell apart, outermost first: phase, fiscal-year, quarter, month, area, objective, initiative, cost, category, source, status, certainty, scope. Default: ${DEFAULT-VALUE}.")
    private List<String> by;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Dimension> dimensions = by.stream().map(name -> Where.dimension("--by", name)).toList();
        if (dimensions.stream().distinct().count() < dimensions.size()) throw new Refusal("--by: a dimension is named twice. Name each once.");
        Ledger ledger = plan.assess().ledger();
        Pivot pivot = ledger.pivot(dimensions, List.of());
        Answer answer = new Answer(columns(dimensions));
        addLeaves(pivot, pivot.rows(), answer);
        switch (format) {
            case TABLE -> {
                answer.add(row(Arrays.asList(new Object[dimensions.size()]), "Total", pivot.total(), pivot.outside()));
                answer.print(format, spec.commandLine().getOut());
            }
            case CSV -> answer.print(format, spec.commandLine().getOut());
            case JSON -> printJson(ledger, pivot, answer);
        }
        return 0;
    }

    private List<Answer.Column> columns(List<Dimension> dimensions) {
        List<Answer.Column> columns = new ArrayList<>();
        for (Dimension dimension : dimensions) columns.add(Answer.left(Where.name(dimension), dimension.label()));
        columns.add(Answer.right("amount", "Amount"));
        columns.add(Answer.right("notKnown", "Not known"));
        columns.add(Answer.right("outside", "Outside: regional"));
        return columns;
    }

    private void addLeaves(Pivot pivot, Heading row, Answer answer) {
        if (row.children().isEmpty() && row.key() != null) {
            List<@Nullable Object> labels = new ArrayList<>();
            for (Key key : row.path()) labels.add(key.label());
            answer.add(row(labels, null, pivot.total(row, pivot.columns()), pivot.outside(row, pivot.columns())));
        }
        for (Heading child : row.children()) addLeaves(pivot, child, answer);
    }

    private List<@Nullable Object> row(List<@Nullable Object> labels, @Nullable String first, Total total, Total outside) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) row.add(first == null ? labels.get(i) : i == 0 ? first : "");
        row.add(amount(total));
        row.add(total.unknown());
        row.add(outside.isNothing() && format == Format.TABLE ? "" : amount(outside));
        return row;
    }

    /// Null where there are amounts and none of them is known.
    private @Nullable Object amount(Total total) {
        if (total.minorUnits() == 0 && total.unknown() > 0) return null;
        String exact = total.known().amount().toPlainString();
        return format == Format.TABLE ? new Total(total.minorUnits(), 0, total.currency()).text() : exact;
    }

    private void printJson(Ledger ledger, Pivot pivot, Answer answer) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("currency", ledger.currency().getCurrencyCode());
        whole.put("rows", answer.objects());
        whole.put("total", json(pivot.total()));
        whole.put("gap", json(ledger.gap()));
        whole.put("outside", json(pivot.outside()));
        spec.commandLine().getOut().print(Answer.json(whole));
        spec.commandLine().getOut().flush();
    }

    private Map<String, @Nullable Object> json(Total total) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("amount", amount(total));
        object.put("notKnown", total.unknown());
        return object;
    }
}
