package org.demarche.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Length;
import org.demarche.model.Lists;
import org.demarche.model.Objective;
import org.demarche.model.Phase;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.StepKind;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Entry;
import org.demarche.model.scenario.Edits;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After an edit, what was kept and what was computed again are together what computing all of it gives.
class NextAssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void editsOneAfterTheOtherGiveWhatComputingAllGives(long seed) {
        edit(SyntheticPlan.of(120, seed), seed, 60);
    }

    /// So many needs that they stand on several pages of the ledger, most of which an edit leaves alone.
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void editsOfALargePlanGiveWhatComputingAllGives(long seed) {
        edit(SyntheticPlan.of(1200, seed), seed, 20);
    }

    private static void edit(Plan plan, long seed, int edits) {
        Random random = new Random(seed);
        Assessment kept = Assessment.of(plan, TODAY);
        for (int i = 0; i < edits; i++) {
            Plan edited = random.nextInt(3) == 0 ? ownEdit(kept.plan(), random) : Edits.random(kept.plan(), random);
            kept = kept.next(edited, TODAY);
            assertEquals(said(Assessment.of(edited, TODAY)), said(kept), "seed " + seed + ", edit " + i);
        }
    }

    /// Edits of what dates and costs hang on otherwise: steps, the kinds of steps, windows, the calendar, the horizon, circles, rates, objectives.
    private static Plan ownEdit(Plan plan, Random random) {
        int days = 1 + random.nextInt(60);
        Plan other = SyntheticPlan.of(60, random.nextInt(50));
        return switch (random.nextInt(12)) {
            case 0 -> any(plan, random, one -> steps(one, step -> step.withKind(StepKind.values()[random.nextInt(StepKind.values().length)])));
            case 1 -> any(plan, random, one -> steps(one, step -> step.withDates(Plans.dates("election-" + days + "wd", "5wd"))));
            case 2 -> plan.withSettings(plan.settings().withCalendar(plan.settings().calendar().withCountry(random.nextBoolean() ? "KZ" : "")));
            case 3 -> plan.withSettings(plan.settings().withHorizon(DateExpression.fromElection(Length.days(30 * days))));
            case 4 -> plan.withPreElection(blackout(plan.preElection(), random, days));
            case 5 -> any(plan, random, one -> one.withDates(Dates.from(onEnd(plan, random), Length.days(days))));
            case 6 -> any(plan, random, one -> costs(one, new CostBasis.Spread(Plans.money("USD " + days * 100), Dates.from(onEnd(plan, random), Length.days(days)))));
            case 7 -> plan.withSettings(plan.settings().withFiscalYearStart(other.settings().fiscalYearStart()));
            case 8 -> any(plan, random, one -> one.withSteps(one.steps().isEmpty() ? one.steps() : one.steps().subList(1, one.steps().size())));
            case 9 -> plan.withElectionOn(TODAY.plusDays(days));
            case 10 -> any(plan, random, one -> one.withObjectives(plan.objectives().stream().filter(_ -> random.nextBoolean()).map(Objective::id).toList().reversed()));
            default -> any(plan, random, one -> one.withNumber("N" + days));
        };
    }

    private static Initiative costs(Initiative one, CostBasis basis) {
        return one.costs().isEmpty() ? one : one.withCosts(Lists.set(one.costs(), 0, one.costs().getFirst().withBasis(basis)));
    }

    private static Initiative steps(Initiative one, UnaryOperator<Step> edit) {
        return one.withSteps(one.steps().stream().map(edit).toList());
    }

    private static Plan any(Plan plan, Random random, UnaryOperator<Initiative> edit) {
        int at = random.nextInt(plan.initiatives().size());
        return plan.withInitiatives(Lists.set(plan.initiatives(), at, edit.apply(plan.initiatives().get(at))));
    }

    private static DateExpression onEnd(Plan plan, Random random) {
        return DateExpression.parse(plan.initiatives().get(random.nextInt(plan.initiatives().size())).id() + ".end+1d");
    }

    private static Phase blackout(Phase phase, Random random, int days) {
        SensitivityWindow window = Plans.window("blackout", "2030-01-10", "2030-01-20").withDates(Plans.dates("election-" + days + "d", "4d")).withBlackout(random.nextBoolean());
        List<SensitivityWindow> windows = new ArrayList<>(phase.windows());
        windows.removeIf(one -> one.id().equals("blackout"));
        windows.add(window);
        return phase.withWindows(windows);
    }

    @Test
    void aStepThatBecomesAMilestoneTakesOneDay() {
        Plan plan = SyntheticPlan.of(120, 3);
        Plan other = plan.withInitiatives(plan.initiatives().stream().map(one -> steps(one, step -> step.withKind(StepKind.MILESTONE))).toList());
        assertEquals(Schedule.of(other).lines(), Schedule.of(plan).next(other).lines());
    }

    private static String said(Assessment assessment) {
        StringBuilder said = new StringBuilder();
        assessment.schedule().lines().forEach(line -> said.append(line).append('\n'));
        said.append(assessment.schedule().hinge()).append(assessment.schedule().unscheduled()).append(assessment.schedule().problems()).append(assessment.schedule().circles());
        for (CostLine line : assessment.ledger().lines()) said.append(line.number()).append(' ').append(line.gap()).append(line.initiative().title()).append('\n');
        for (Entry entry : assessment.ledger().entries()) said.append(entry).append(entry.title()).append('\n');
        for (Dimension dimension : Dimension.values()) said.append(assessment.ledger().pivot(List.of(dimension), List.of()).byRow()).append('\n');
        assessment.findings().forEach(finding -> said.append(finding).append('\n'));
        return said.toString();
    }
}
