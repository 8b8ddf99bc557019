package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Actual;
import org.demarche.model.Code;
import org.demarche.model.CodeScheme;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.Event;
import org.demarche.model.Impediment;
import org.demarche.model.Initiative;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.Quantity;
import org.demarche.model.Recurrence;
import org.demarche.model.Step;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.report.content.Block.Fact;
import org.demarche.report.content.Block.FactLine;
import org.demarche.report.content.Block.FactRow;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The facts on a need's sheet, line by line.
final class NeedFacts {
    private final Draft draft;
    private final CostWords costs;

    NeedFacts(Draft draft) {
        this.draft = draft;
        this.costs = new CostWords(draft);
    }

    Text status(Initiative need) {
        return Text.of(Label.of(need.status())).plus(need.percentDone() == null ? "" : ", " + need.percentDone() + "%");
    }

    List<FactRow> of(Initiative need) {
        List<FactRow> rows = new ArrayList<>();
        Placement placement = draft.schedule.placement(need.id());
        rows.add(new FactRow(fact("Lead", Text.orNotKnown(need.lead())), fact("Partners", Text.orNotKnown(String.join("; ", need.partners())))));
        rows.add(new FactRow(fact("Start", draft.dates.start(need.dates(), placement)), fact("End", end(need, placement))));
        condition(rows, "Condition", need.condition());
        steps(rows, need);
        costs(rows, need);
        quantities(rows, need);
        serves(rows, need);
        wide(rows, "Follows", draft.names.numbered(need.follows()));
        wide(rows, "Goes with", draft.names.numbered(need.complements()));
        leanings(rows, need);
        ranked(rows, need);
        wide(rows, "References", need.references().isEmpty() ? "" : "ref. " + String.join(", ref. ", need.references()));
        wide(rows, "Note", PlanText.line(need.note()));
        wide(rows, "Source", Text.quiet(need.sourceNote()));
        return rows;
    }

    private Text end(Initiative need, Placement placement) {
        Text end = draft.dates.end(need.dates(), placement);
        boolean isOpen = !placement.end().isKnown() && need.dates().duration() != null;
        return isOpen ? end.plus(Text.quiet("; lasts " + need.dates().duration().words())) : end;
    }

    private static Fact fact(String label, Text words) {
        return new Fact(label, List.of(new FactLine(words, Text.EMPTY)));
    }

    private static void wide(List<FactRow> rows, String label, String words) {
        wide(rows, label, Text.of(words));
    }

    private static void wide(List<FactRow> rows, String label, Text words) {
        if (!words.isEmpty()) rows.add(new FactRow(fact(label, words), null));
    }

    private static void lines(List<FactRow> rows, String label, List<FactLine> lines) {
        if (!lines.isEmpty()) rows.add(new FactRow(new Fact(label, lines), null));
    }

    private void condition(List<FactRow> rows, String label, @Nullable Condition condition) {
        if (condition != null) wide(rows, label, draft.dates.condition(condition));
    }

    private void steps(List<FactRow> rows, Initiative need) {
        List<FactLine> lines = new ArrayList<>();
        for (Step step : need.steps()) {
            lines.add(new FactLine(step(step), Text.EMPTY.plus(draft.dates.span(draft.schedule.placement(step.id())))));
            if (step.condition() != null) lines.add(new FactLine(draft.dates.condition(step.condition()), Text.EMPTY));
        }
        lines(rows, "Steps", lines);
    }

    private Text step(Step step) {
        List<String> more = new ArrayList<>();
        if (step.isMilestone()) more.add("milestone");
        if (step.deadline() != null) more.add(Label.of(step.deadline()) + " deadline");
        if (!step.owner().isBlank()) more.add(step.owner());
        if (step.percentDone() != null) more.add(step.percentDone() + "% done");
        String mark = step.mark() == null ? "" : "(" + draft.marks.of(step.mark()) + ") ";
        Text words = Text.of(mark + step.title()).plus(Text.quiet(more.isEmpty() ? "" : " (" + String.join(", ", more) + ")"));
        return step.note().isBlank() ? words : words.plus(Text.quiet(". " + step.note()));
    }

    private void costs(List<FactRow> rows, Initiative need) {
        if (need.costs().isEmpty()) {
            wide(rows, "Cost", need.noCost() ? Text.of("No cost, said on purpose") : Text.NOT_KNOWN);
            return;
        }
        List<FactLine> amounts = new ArrayList<>();
        List<FactLine> fundings = new ArrayList<>();
        List<FactLine> actuals = new ArrayList<>();
        for (Cost cost : need.costs()) {
            amounts.addAll(costs.lines(cost));
            fundings.addAll(costs.fundings(cost));
            for (Actual actual : cost.actuals()) actuals.add(actual(cost, actual));
        }
        lines(rows, "Cost", amounts);
        if (fundings.isEmpty()) wide(rows, "Funding", Text.of("No source named"));
        else lines(rows, "Funding", fundings);
        lines(rows, "Actuals", actuals);
    }

    private FactLine actual(Cost cost, Actual actual) {
        Text day = actual.on() == null ? Text.NOT_KNOWN : Text.of(DayText.of(actual.on()));
        Text words = Text.of(Label.alone(actual.kind()) + ", " + cost.title() + ", ").plus(day).plus(Text.quiet(actual.note().isBlank() ? "" : ". " + actual.note()));
        return new FactLine(words, draft.amounts.told(actual.amount()));
    }

    private void quantities(List<FactRow> rows, Initiative need) {
        List<FactLine> lines = new ArrayList<>();
        for (Quantity quantity : need.quantities()) {
            boolean isYearly = quantity.recurrence() == Recurrence.YEARLY;
            Text target = AmountWords.curve(isYearly ? quantity.curve() : List.of(), quantity.target(), quantity.unit()).plus(isYearly ? " a year" : "");
            Text from = Text.of(", from ").plus(AmountWords.number(quantity.baseline(), "")).plus(" now; by ").plus(draft.dates.day(quantity.by()));
            lines.add(new FactLine(Text.of(quantity.title()).plus(from).plus(Text.quiet(quantity.note().isBlank() ? "" : ". " + quantity.note())), target));
        }
        lines(rows, "Counts", lines);
    }

    private void serves(List<FactRow> rows, Initiative need) {
        wide(rows, "Serves", need.objectives().isEmpty() ? Text.of("No objective") : Text.of(draft.names.numbered(need.objectives())));
    }

    private void leanings(List<FactRow> rows, Initiative need) {
        wide(rows, "Leans on", String.join("; ", draft.plan.levers().stream().filter(lever -> lever.initiatives().contains(need.id())).map(Lever::title).toList()));
        wide(rows, "Hindered by", String.join("; ", draft.plan.impediments().stream().filter(one -> one.initiatives().contains(need.id())).map(Impediment::title).toList()));
        wide(rows, "Events", String.join("; ", draft.plan.events().stream().filter(event -> need.id().equals(event.initiative())).map(Event::title).toList()));
    }

    /// What is short stands beside each other.
    private static void ranked(List<FactRow> rows, Initiative need) {
        String codes = String.join("; ", need.codes().stream().map(NeedFacts::code).toList());
        if (need.priority() == null) wide(rows, "Codes", codes);
        else if (codes.isEmpty()) wide(rows, "Priority", need.priority().toString());
        else rows.add(new FactRow(fact("Codes", Text.of(codes)), fact("Priority", Text.of(need.priority().toString()))));
    }

    private static String code(Code code) {
        return (code.scheme() == CodeScheme.DAC ? "DAC " : "US ") + code.code();
    }
}
