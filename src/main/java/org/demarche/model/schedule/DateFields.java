package org.demarche.model.schedule;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Assumption;
import org.demarche.model.Commitment;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Decision;
import org.demarche.model.Edge;
import org.demarche.model.Event;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Instalment;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Reading;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// Finds every date of a plan, in the plan's order. Ends and starts that follow from a duration are not among them.
public final class DateFields {
    private final Visitor visitor;

    /// Is told of each date, without a record being made for it: see [DateField] for what is what.
    interface Visitor {
        void visit(String itemId, String title, String field, DateExpression date, @Nullable Dates pair, DateField.@Nullable Default otherwise);
    }

    private DateFields(Visitor visitor) {
        this.visitor = visitor;
    }

    public static List<DateField> of(Plan plan) {
        List<DateField> fields = new ArrayList<>();
        visit(plan, (itemId, title, field, date, pair, otherwise) -> fields.add(new DateField(itemId, title, field, date, pair, otherwise)));
        return fields;
    }

    static void visit(Plan plan, Visitor visitor) {
        new DateFields(visitor).walk(plan);
    }

    private void walk(Plan plan) {
        add("", plan.header().title(), "prepared on", plan.header().preparedOn());
        add("", plan.header().title(), "horizon", plan.settings().horizon());
        anchor(plan.hinge());
        plan.anchors().forEach(this::anchor);
        add("", plan.preElection().title(), "start of the pre-election phase", plan.preElection().bound());
        add("", plan.postElection().title(), "end of the post-election phase", plan.postElection().bound());
        for (SensitivityWindow window : plan.preElection().windows()) dates(window, window.dates());
        for (SensitivityWindow window : plan.postElection().windows()) dates(window, window.dates());
        add("", plan.header().title(), "results expected from", plan.resultsExpected().start());
        add("", plan.header().title(), "results expected until", plan.resultsExpected().end());
        plan.objectives().forEach(this::objective);
        plan.initiatives().forEach(this::initiative);
        for (FundingSource source : plan.fundingSources()) add(source, "last commitment day", source.lastCommitmentDay());
        for (Event event : plan.events()) dates(event, event.dates());
        for (Lever lever : plan.levers()) add(lever, "from", lever.from());
        for (Commitment commitment : plan.commitments()) {
            add(commitment, "said on", commitment.saidOn());
            add(commitment, "due", commitment.due());
        }
        for (Assumption assumption : plan.assumptions()) add(assumption, "check on", assumption.checkOn());
        for (Decision decision : plan.decisions()) add(decision, "on", decision.on());
    }

    private void anchor(Anchor anchor) {
        add(anchor, "date", anchor.date());
    }

    private void objective(Objective objective) {
        add(objective, "by", objective.by());
        for (Indicator indicator : objective.indicators()) {
            add(indicator, "baseline on", indicator.baselineOn());
            add(indicator, "target on", indicator.targetOn());
            for (Reading reading : indicator.readings()) add(indicator, "reading on", reading.on());
        }
    }

    private void initiative(Initiative initiative) {
        dates(initiative, initiative.dates());
        condition(initiative, initiative.condition());
        for (Step step : initiative.steps()) {
            dates(step, step.dates());
            condition(step, step.condition());
        }
        for (Cost cost : initiative.costs()) cost(cost, initiative.id());
        for (Quantity quantity : initiative.quantities()) add(quantity, "by", quantity.by());
    }

    private void condition(Item item, @Nullable Condition condition) {
        if (condition != null) add(item, "condition known on", condition.knownOn());
    }

    private void cost(Cost cost, String initiative) {
        for (Funding funding : cost.fundings()) condition(cost, funding.condition());
        switch (cost.basis()) {
            case CostBasis.Once once -> booked(cost, "booked on", once.date(), initiative);
            case CostBasis.Spread spread -> over(cost, "spread start", "spread end", spread.over(), initiative);
            case CostBasis.Instalments instalments -> {
                for (Instalment one : instalments.parts()) booked(cost, "instalment", one.date(), initiative);
            }
            case CostBasis.Yearly yearly -> booked(cost, "from", yearly.from(), initiative);
            case CostBasis.Units units -> booked(cost, "from", units.from(), initiative);
            case CostBasis.Share _ -> {}
            case CostBasis.NotKnown notKnown -> over(cost, "falls start", "falls end", notKnown.over(), initiative);
        }
    }

    private void booked(Cost cost, String field, DateExpression date, String initiative) {
        visitor.visit(cost.id(), cost.title(), field, date, null, new DateField.Default(Edge.START, initiative));
    }

    private void over(Cost cost, String start, String end, Dates dates, String initiative) {
        boolean own = !dates.isUnknown();
        visitor.visit(cost.id(), cost.title(), start, dates.start(), dates, own ? null : new DateField.Default(Edge.START, initiative));
        visitor.visit(cost.id(), cost.title(), end, dates.end(), dates, own ? null : new DateField.Default(Edge.END, initiative));
    }

    private void dates(Item item, Dates dates) {
        visitor.visit(item.id(), item.title(), "start", dates.start(), dates, null);
        visitor.visit(item.id(), item.title(), "end", dates.end(), dates, null);
    }

    private void add(Item item, String field, DateExpression date) {
        add(item.id(), item.title(), field, date);
    }

    private void add(String itemId, String title, String field, DateExpression date) {
        visitor.visit(itemId, title, field, date, null, null);
    }
}
