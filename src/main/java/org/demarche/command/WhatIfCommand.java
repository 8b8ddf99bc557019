package org.demarche.command;

import static org.demarche.command.Answer.left;
import static org.demarche.command.Answer.right;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.ItemList;
import org.demarche.model.Money;
import org.demarche.model.Numbers;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.Scenarios;
import org.demarche.model.whatif.Measure;
import org.demarche.model.whatif.Outcome;
import org.demarche.model.whatif.Selection;
import org.demarche.model.whatif.WhatIf;
import org.demarche.storage.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "what-if",
        description = {
            "Tells what would be other if a source gave less, if a source paid the gap, or if only so much money were there.",
            "Nothing changes in the plan. With -o, a copy of it is written that keeps the answer as a scenario."
        })
final class WhatIfCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @ArgGroup(multiplicity = "1")
    private Question question;

    @Option(names = "--by", paramLabel = "PERCENT", description = "With --cut: how much less, like 20%%.")
    private @Nullable String by;

    @Option(names = "--at-most", paramLabel = "AMOUNT", description = "With --pay-gap: the most that the source pays, like \"USD 500000\".")
    private @Nullable String atMost;

    @Option(
            names = "--status", paramLabel = "STATUS", defaultValue = "requested",
            description = "With --pay-gap: how far that money is: sought, requested, identified, committed, obligated or spent. Default: ${DEFAULT-VALUE}.")
    private FundingStatus status;

    @Option(
            names = "--measure", paramLabel = "WHAT", defaultValue = "cost",
            description = "With --ceiling: what of a need counts: its cost, its firm_gap (what no firm money covers) or its gap (what no funding covers). Default: ${DEFAULT-VALUE}.")
    private Measure measure;

    @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "With --ceiling: the only year that counts.")
    private @Nullable Integer fiscalYear;

    @Option(names = "--keep", paramLabel = "NEED", split = ",", description = "With --ceiling: needs to choose in any case, by number or id.")
    private List<String> keep = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write a copy of the plan with the scenario (NAME.plan.json); must not exist yet; of a protected plan, protected in the same way (.plan.json.age).")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or json.")
    private Format format;

    @Spec
    private CommandSpec spec;

    /// One of these is asked.
    private static final class Question {
        @Option(names = "--cut", paramLabel = "SOURCE", description = "A funding source (by id or title) gives less, or \"all\".")
        private @Nullable String cut;

        @Option(names = "--pay-gap", paramLabel = "SOURCE", description = "A funding source (by id or title) pays what no funding covers.")
        private @Nullable String payGap;

        @Option(names = "--ceiling", paramLabel = "AMOUNT", description = "Only needs that fit under this amount are done, the first priorities first, like \"USD 1000000\".")
        private @Nullable String ceiling;
    }

    @Override
    public Integer call() throws Exception {
        if (format == Format.CSV) throw new Refusal("--format: several tables do not fit into one CSV. Ask for table or json.");
        if (out != null) SampleCommand.requireNewFile(out, plan.opened().protection() == null ? ".json" : ProtectCommand.ENDING);
        Assessment now = plan.assess();
        Selection selection = question.ceiling == null ? null : selection(now, question.ceiling);
        Scenario scenario = selection == null ? scenario(now) : WhatIf.only(now.plan(), selection);
        Outcome outcome = Outcome.between(now, now.next(Scenarios.in(now.plan(), scenario), LocalDate.now()));
        PrintWriter console = spec.commandLine().getOut();
        if (format == Format.JSON) console.print(Answer.json(objects(now, scenario, selection, outcome)));
        else print(now, scenario, selection, outcome, console);
        console.flush();
        if (out != null) PlanFile.create(out, ItemList.SCENARIOS.add(plan.read(), scenario), plan.opened().protection());
        return 0;
    }

    private Scenario scenario(Assessment now) {
        if (question.cut != null) {
            if (by == null) throw new Refusal("--cut: how much less is missing. Add --by, like --by 20%.");
            String source = question.cut.equalsIgnoreCase("all") ? null : source(now.plan(), "--cut", question.cut);
            return WhatIf.cut(now.plan(), source, said("--by", () -> Percent.parse(by)));
        }
        Money most = atMost == null ? null : said("--at-most", () -> Money.parse(atMost));
        String source = source(now.plan(), "--pay-gap", String.valueOf(question.payGap));
        return said("--at-most", () -> WhatIf.fundGap(now, source, status, most));
    }

    private Selection selection(Assessment now, String ceiling) {
        Set<String> kept = new HashSet<>();
        for (String need : keep) kept.add(need(now.plan(), need));
        return said("--ceiling", () -> Selection.of(now, measure, fiscalYear, Money.parse(ceiling), kept));
    }

    /// What an option is refused for, with its name.
    private static <T> T said(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new Refusal(option + ": " + refused.getMessage());
        }
    }

    private static String source(Plan plan, String option, String name) {
        String found = Named.source(plan, name);
        if (found != null) return found;
        List<String> known = plan.fundingSources().stream().map(FundingSource::id).toList();
        throw new Refusal("%s: the plan has no funding source \"%s\". It has %s.".formatted(option, name, known.isEmpty() ? "none" : String.join(", ", known)));
    }

    private static String need(Plan plan, String name) {
        Numbers numbers = Numbers.of(plan);
        for (Initiative need : plan.initiatives()) if (need.id().equals(name) || numbers.of(need.id()).equals(name)) return need.id();
        throw new Refusal("--keep: the plan has no need \"%s\". Name it by its number, like 2.2, or its id.".formatted(name));
    }

    // ---- as tables

    private static void print(Assessment now, Scenario scenario, @Nullable Selection selection, Outcome outcome, PrintWriter out) {
        out.println("If: " + scenario.title());
        if (selection != null) {
            out.println(chosen(selection));
            answer(now, selection).print(Format.TABLE, out);
        }
        out.println("\nIn " + now.ledger().currency().getCurrencyCode() + ", by fiscal year");
        years(outcome).print(Format.TABLE, out);
        if (outcome.needs().isEmpty()) {
            out.println("\nNo need feels it.");
            return;
        }
        out.println("\nNeeds that feel it");
        needs(now, outcome).print(Format.TABLE, out);
    }

    private static String chosen(Selection selection) {
        String sum = "%d of %d needs are chosen; they come to %s of %s."
                .formatted(selection.chosen().size(), selection.chosen().size() + selection.left().size(), selection.used().text(), AmountText.exact(selection.ceiling()));
        String over = selection.fits() ? "" : " What is under way or kept is more than that; nothing else is chosen.";
        return sum + over + (selection.isProven() ? "" : " Time ran out: there may be a better choice.");
    }

    private static Answer answer(Assessment now, Selection selection) {
        Numbers numbers = Numbers.of(now.plan());
        Answer answer = new Answer(List.of(left("chosen", "Choice"), right("priority", "Priority"), left("number", "No."), left("need", "Need"), right("counts", "Counts"), left("kept", "Kept")));
        for (List<Selection.Line> lines : List.of(selection.chosen(), selection.left()))
            for (Selection.Line line : lines)
                answer.add(Arrays.asList(
                        lines == selection.chosen() ? "chosen" : "falls out", line.need().priority() == null ? "–" : line.need().priority().toString(), numbers.of(line.need().id()), line.need().title(), line.counts().shortText(),
                        line.isKept() ? "in any case" : ""));
        return answer;
    }

    private static Answer years(Outcome outcome) {
        Answer answer = new Answer(List.of(
                left("year", "Year"), right("needBefore", "Need"), right("needAfter", "then"), right("firmGapBefore", "Firm gap"), right("firmGapAfter", "then"),
                right("weightedGapBefore", "Weighted gap"), right("weightedGapAfter", "then"), right("openBefore", "Open"), right("openAfter", "then")));
        for (Outcome.Year year : outcome.years()) answer.add(row(year.name(), year.money()));
        answer.add(row("Total", outcome.whole()));
        return answer;
    }

    private static List<@Nullable Object> row(String name, Outcome.Change change) {
        FundingOutlook.Line was = change.before();
        FundingOutlook.Line is = change.after();
        return Arrays.asList(
                name, was.need().shortText(), is.need().shortText(), was.firmGap().shortText(), is.firmGap().shortText(), was.weightedGap().shortText(), is.weightedGap().shortText(), was.open().shortText(), is.open().shortText());
    }

    private static Answer needs(Assessment now, Outcome outcome) {
        Numbers numbers = Numbers.of(now.plan());
        Answer answer = new Answer(List.of(
                left("number", "No."), left("need", "Need"), right("costBefore", "Cost"), right("costAfter", "then"), right("gapBefore", "Open"), right("gapAfter", "then"), left("fallsOut", "Outcome")));
        for (Outcome.Need need : outcome.needs())
            answer.add(Arrays.asList(
                    numbers.of(need.need().id()), need.need().title(), need.costBefore().shortText(), need.costAfter().shortText(), need.gapBefore().shortText(), need.gapAfter().shortText(),
                    need.fallsOut() ? "falls out" : ""));
        return answer;
    }

    // ---- as JSON

    private static Map<String, @Nullable Object> objects(Assessment now, Scenario scenario, @Nullable Selection selection, Outcome outcome) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("scenario", scenario.title());
        whole.put("currency", now.ledger().currency().getCurrencyCode());
        if (selection != null) {
            whole.put("fits", selection.fits());
            whole.put("proven", selection.isProven());
            whole.put("used", selection.used().known().amount().toPlainString());
            whole.put("chosen", selection.chosen().stream().map(line -> line.need().id()).toList());
            whole.put("fallsOut", selection.left().stream().map(line -> line.need().id()).toList());
        }
        whole.put("years", years(outcome).objects());
        whole.put("needs", needs(now, outcome).objects());
        return whole;
    }
}
