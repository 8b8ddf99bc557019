package org.demarche.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Conversion;
import org.demarche.model.budget.Escalated;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = {
            "Tells what a total is made of: every entry with its amount, how it comes about, its rate and what it was rounded to.",
            "The amounts add up to the total, to the cent."
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(
            names = "--total",
            paramLabel = "DIMENSION=KEY",
            arity = "1..*",
            description =
                    "Which total: one or more of phase=post-election, fiscal-year=2006, status=gap, certainty=firm, source=KEY, initiative=KEY … Several keys of one dimension are parted by commas. Without it: the plan's total.")
    private List<String> total = List.of();

    @Option(names = "--outside", description = "The rest of regional costs, which stands outside all totals, in place of this country's money.")
    private boolean outside;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Ledger ledger = plan.assess().ledger();
        List<String> conditions = total.stream().filter(one -> !one.equalsIgnoreCase("all")).toList();
        Where where = Where.of(ledger, "--total", conditions);
        Explanation explanation = ledger.explain(outside ? where.outside() : where.cell());
        Answer answer = answer(explanation);
        switch (format) {
            case TABLE -> {
                answer.add(sum(explanation.total()));
                answer.print(format, spec.commandLine().getOut());
            }
            case CSV -> answer.print(format, spec.commandLine().getOut());
            case JSON -> print(explanation, answer);
        }
        return 0;
    }

    private List<@Nullable Object> sum(Total total) {
        String beside = total.unknown() == 0 ? "" : ", and " + total.unknownText();
        return row(total.knownText(), "Sum of what is known, in " + total.currency().getCurrencyCode() + beside, "", null, null, null);
    }

    private Answer answer(Explanation explanation) {
        Answer answer = format == Format.TABLE
                ? new Answer(List.of(Answer.right("amount", "Amount"), Answer.left("entry", "Entry"), Answer.left("how", "How it comes about")))
                : new Answer(List.of(
                        Answer.right("amount", "Amount"), Answer.left("entry", "Entry"), Answer.left("how", "How it comes about"), Answer.left("cost", "Cost"),
                        Answer.right("original", "Original"), Answer.right("rate", "Rate"), Answer.left("rateOn", "Rate of"), Answer.right("escalation", "Escalation")));
        for (Explanation.Line line : explanation.lines()) {
            String exact = line.amount() == null ? null : line.amount().amount().toPlainString();
            String told = line.amount() == null ? "not known" : AmountText.exact(line.amount());
            answer.add(row(
                    format == Format.TABLE ? told : exact, line.title(), line.sentence(), line.entry().cost().id(), line.entry().conversion(), line.entry().escalated()));
        }
        return answer;
    }

    private List<@Nullable Object> row(
            @Nullable String amount, String entry, String how, @Nullable String cost, @Nullable Conversion conversion, @Nullable Escalated escalated) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(amount);
        row.add(entry);
        row.add(how);
        if (format == Format.TABLE) return row;
        row.add(cost);
        row.add(conversion == null ? null : conversion.original().text());
        row.add(conversion == null ? null : plain(conversion.rate()));
        row.add(conversion == null || conversion.on() == null ? null : conversion.on().toString());
        row.add(escalated == null ? null : plain(escalated.factor()));
        return row;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void print(Explanation explanation, Answer answer) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        Total sum = explanation.total();
        whole.put("currency", sum.currency().getCurrencyCode());
        whole.put("amount", format.amount(sum));
        whole.put("notKnown", sum.unknown());
        whole.put("entries", answer.objects());
        spec.commandLine().getOut().print(Answer.json(whole));
        spec.commandLine().getOut().flush();
    }
}
