package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.Code;
import org.demarche.model.CodeBuilder;
import org.demarche.model.CodeScheme;
import org.demarche.model.Condition;
import org.demarche.model.ConditionBuilder;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeKind;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.LeadTime;
import org.demarche.model.LeadTimes;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.QuantityBuilder;
import org.demarche.model.Recurrence;
import org.demarche.model.Step;
import org.demarche.model.StepBuilder;
import org.demarche.model.StepKind;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Digest;
import org.demarche.ui.control.Form;
import org.jspecify.annotations.Nullable;

/// The fields of a need and of a step.
final class NeedForms {
    private final CostBreakdown breakdown = new CostBreakdown();
    private final FundingSummary funding = new FundingSummary(breakdown);
    private final FindingLines findings;
    private @Nullable Initiative shown;

    NeedForms(Workbench bench) {
        findings = new FindingLines(bench);
    }

    static Step newStep(Plan plan) {
        return StepBuilder.builder().id(Items.freeId(plan, "step")).title("New step").build();
    }

    Form<Initiative> need(Workbench bench) {
        return Form.of(bench, ItemList.INITIATIVES)
                .node(findings, this::showComputed)
                .paragraphs("", Initiative::text, Initiative::withText)
                .choice("Status", InitiativeStatus.class, Initiative::status, Initiative::withStatus)
                .percentDone("Done", Initiative::percentDone, Initiative::withPercentDone)
                .wholeNumber("Priority", "none given", Initiative::priority, Initiative::withPriority)
                .section("Dates")
                .dates("Dates", Initiative::dates, Initiative::withDates)
                .choice("Lead time", NeedForms::leadTimes, Initiative::leadTime, Initiative::withLeadTime)
                .optional("condition", Initiative::condition, Initiative::withCondition, plan -> newCondition(), CONDITION, NeedForms::condition)
                .section("Costs")
                .list("cost", Initiative::costs, NeedForms::withCosts, CostFields::newCost, costDigest(), new CostFields(this::otherCosts)::add)
                .flag("No cost", "it costs no money", Initiative::noCost, NeedForms::withNoCost)
                .section("Funding")
                .node(funding, funding::show)
                .section("Result")
                .refs("Serves", Plan::objectives, Initiative::objectives, Initiative::withObjectives)
                .list("quantity", Initiative::quantities, Initiative::withQuantities, NeedForms::newQuantity, quantityDigest(), NeedForms::quantity)
                .section("Steps")
                .list("step", Initiative::steps, Initiative::withSteps, NeedForms::newStep, stepDigest(), NeedForms::stepWithTitle)
                .section("People and codes")
                .text("Lead", Initiative::lead, Initiative::withLead)
                .lines("Partners", Initiative::partners, Initiative::withPartners)
                .choice("Phase", assessment -> phases(), Initiative::phase, (need, phase) -> need.withPhase(Objects.requireNonNullElse(phase, need.phase())))
                .choice("Kind", InitiativeKind.class, Initiative::kind, Initiative::withKind)
                .text("Number", Initiative::number, Initiative::withNumber)
                .list("code", Initiative::codes, Initiative::withCodes, plan -> CodeBuilder.builder().scheme(CodeScheme.DAC).build(), Digest.of(NeedForms::words), NeedForms::code)
                .section("Beside others")
                .refs("Follows", Plan::initiatives, Initiative::follows, (need, ids) -> need.withFollows(others(need, ids, "follow")))
                .refs("Complements", Plan::initiatives, Initiative::complements, (need, ids) -> need.withComplements(others(need, ids, "complement")))
                .refs("References", HeaderReference::all, Initiative::references, Initiative::withReferences)
                .section("Notes")
                .mark(Initiative::mark, Initiative::withMark)
                .area("Note", Initiative::note, Initiative::withNote)
                .area("Source", Initiative::sourceNote, Initiative::withSourceNote);
    }

    /// Takes what is computed for a need, before its fields ask for it.
    private void showComputed(Assessment assessment, Initiative need) {
        shown = need;
        breakdown.show(assessment, need);
        findings.show(assessment, need);
    }

    private Digest<Cost> costDigest() {
        return new Digest<>((assessment, cost) -> cost.title().isEmpty() ? "Untitled cost" : cost.title(), breakdown::total, breakdown::of);
    }

    private List<? extends Item> otherCosts(Plan plan) {
        Initiative need = shown == null ? null : ItemList.INITIATIVES.find(plan, shown.id());
        return need == null ? List.of() : need.costs();
    }

    /// A need with a cost is no longer one without.
    private static Initiative withCosts(Initiative need, List<Cost> costs) {
        return need.withCosts(costs).withNoCost(need.noCost() && costs.isEmpty());
    }

    private static Initiative withNoCost(Initiative need, boolean noCost) {
        if (noCost && !need.costs().isEmpty()) throw new IllegalArgumentException("It has costs. Delete them first.");
        return need.withNoCost(noCost);
    }

    private static List<Choice<String>> leadTimes(Assessment assessment) {
        List<Choice<String>> choices = new ArrayList<>(List.of(new Choice<>(null, "none")));
        for (LeadTime time : LeadTimes.of(assessment.plan()))
            choices.add(new Choice<>(time.id(), time.title() + (time.length() == null ? "" : ", " + time.length().words())));
        return choices;
    }

    private static List<Choice<PhaseName>> phases() {
        return Stream.of(PhaseName.values()).map(phase -> new Choice<>(phase, phase.label())).toList();
    }

    private static List<String> others(Initiative need, List<String> ids, String verb) {
        if (ids.contains(need.id())) throw new IllegalArgumentException("A need cannot " + verb + " itself.");
        return ids;
    }

    private static String words(Code code) {
        return (code.scheme() == CodeScheme.DAC ? "DAC " : "US ") + (code.code().isEmpty() ? "code not set" : code.code());
    }

    private static void code(Form<Code> form) {
        form.choice("Scheme", assessment -> List.of(new Choice<>(CodeScheme.DAC, "DAC purpose code"), new Choice<>(CodeScheme.US, "US category (DR.1 to DR.6)")),
                        Code::scheme, (code, scheme) -> code.withScheme(Objects.requireNonNullElse(scheme, code.scheme())))
                .text("Code", Code::code, Code::withCode);
    }

    private static Quantity newQuantity(Plan plan) {
        return QuantityBuilder.builder().id(Items.freeId(plan, "quantity")).title("New quantity").build();
    }

    private static Digest<Quantity> quantityDigest() {
        return Digest.of((assessment, quantity) -> quantity.title(), (assessment, quantity) -> CostWords.longWords(quantity));
    }

    private static void quantity(Form<Quantity> form) {
        form.area("What", Quantity::title, Quantity::withTitle)
                .text("Unit", Quantity::unit, Quantity::withUnit)
                .number("Baseline", Quantity::baseline, Quantity::withBaseline)
                .number("Target", Quantity::target, Quantity::withTarget)
                .choice("Counted", Recurrence.class, Quantity::recurrence, Quantity::withRecurrence)
                .nested("", quantity -> quantity.recurrence() == Recurrence.YEARLY ? quantity : null, (quantity, changed) -> changed, NeedForms::curve)
                .date("By", Quantity::by, Quantity::withBy)
                .area("Note", Quantity::note, Quantity::withNote)
                .area("Source", Quantity::sourceNote, Quantity::withSourceNote);
    }

    private static void curve(Form<Quantity> form) {
        form.numbers("First years, one a year", "the target each year", Quantity::curve, Quantity::withCurve);
    }

    private static final Digest<Condition> CONDITION =
            Digest.of((assessment, condition) -> condition.text().isEmpty() ? "Condition" : condition.text(), (assessment, condition) -> Label.of(condition.state()));

    private static Condition newCondition() {
        return ConditionBuilder.builder().build();
    }

    private static void condition(Form<Condition> form) {
        form.area("Waits for", Condition::text, Condition::withText)
                .choice("State", ConditionState.class, Condition::state, Condition::withState)
                .date("Known on", Condition::knownOn, Condition::withKnownOn)
                .area("Source", Condition::sourceNote, Condition::withSourceNote);
    }

    private static Digest<Step> stepDigest() {
        return Digest.of((assessment, step) -> step.title(), (assessment, step) -> DayText.of(assessment.schedule().placement(step.id()).start()));
    }

    private static void stepWithTitle(Form<Step> form) {
        step(form.area("Title", Step::title, Step::withTitle));
    }

    /// A step on its own: the title stands above it.
    static Form<Step> step(Workbench bench, Function<Plan, @Nullable Step> get, BiFunction<Plan, Step, Plan> with) {
        Form<Step> form = Form.of(bench, get, with);
        step(form);
        return form;
    }

    private static void step(Form<Step> form) {
        form.choice("Kind", StepKind.class, Step::kind, Step::withKind)
                .text("Owner", Step::owner, Step::withOwner)
                .percentDone("Done", Step::percentDone, Step::withPercentDone)
                .section("Dates")
                .dates("Dates", Step::dates, Step::withDates)
                .choice("Binds", DeadlineKind.class, "nothing", Step::deadline, Step::withDeadline)
                .optional("condition", Step::condition, Step::withCondition, plan -> newCondition(), CONDITION, NeedForms::condition)
                .section("Notes")
                .mark(Step::mark, Step::withMark)
                .area("Note", Step::note, Step::withNote)
                .area("Source", Step::sourceNote, Step::withSourceNote);
    }
}
