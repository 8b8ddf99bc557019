package org.demarche.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Lists;
import org.demarche.model.Money;
import org.demarche.model.Plan;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.model.whatif.Measure;
import org.demarche.model.whatif.Selection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the arithmetic of so many costs takes, spread over some five years: part of `mvn test-compile exec:exec@benchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LedgerBenchmark {
    private static final int ITEMS_FOR_A_COST = 4;

    @Param({"1000", "10000"})
    int costs;

    private Plan plan;
    private Schedule schedule;
    private Ledger ledger;
    private Assessment assessment;
    private LocalDate electionDay;
    private int edit;

    /// Needs that are not dropped, without the steps that cost nothing. The budget's table has been shown.
    @Setup
    public void open() {
        Plan made = SyntheticPlan.of(costs * ITEMS_FOR_A_COST * 5 / 4, 1);
        List<Initiative> needs = new ArrayList<>();
        int count = 0;
        for (Initiative need : made.initiatives()) {
            if (count >= costs || need.status() == InitiativeStatus.DROPPED || need.costs().isEmpty()) continue;
            List<Cost> kept = need.costs().subList(0, Math.min(need.costs().size(), costs - count));
            needs.add(need.withCosts(kept));
            count += kept.size();
        }
        if (count != costs) throw new IllegalStateException(count + " costs, not " + costs);
        plan = made.withInitiatives(needs);
        schedule = Schedule.of(plan);
        ledger = Ledger.of(plan, schedule);
        table(ledger);
        electionDay = Objects.requireNonNull(schedule.hinge());
        assessment = Assessment.of(plan, LocalDate.of(2031, 1, 15));
    }

    /// From nothing: entries, and totals in each of the dimensions, by fiscal year.
    @Benchmark
    public Object allDimensions() {
        Ledger made = Ledger.of(plan, schedule);
        List<Pivot> pivots = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) pivots.add(made.pivot(List.of(dimension), List.of()));
        return pivots;
    }

    /// The amount of one cost changes: dates, entries and the totals that the budget's table shows.
    @Benchmark
    public Object anEditsNewTotals() {
        Initiative need = plan.initiatives().get(++edit % plan.initiatives().size());
        Cost cost = need.costs().getFirst().withBasis(new CostBasis.Once(new Money(BigDecimal.valueOf(edit % 100_000), ledger.currency()), need.dates().start()));
        return newTotals(plan.withInitiatives(Lists.set(plan.initiatives(), edit % plan.initiatives().size(), need.withCosts(List.of(cost)))));
    }

    /// The election moves, and with it all that hangs on it: the same.
    @Benchmark
    public Object aMovedElectionsNewTotals() {
        return newTotals(plan.withElectionOn(electionDay.plusDays(1 + ++edit % 300)));
    }

    /// One more need: the same.
    @Benchmark
    public Object anAddedNeedsNewTotals() {
        Initiative like = plan.initiatives().get(++edit % plan.initiatives().size());
        return newTotals(plan.withInitiatives(Lists.add(plan.initiatives(), like.withId("added-" + edit))));
    }

    private Pivot newTotals(Plan edited) {
        Schedule next = schedule.next(edited);
        return table(ledger.next(edited, next));
    }

    private static Pivot table(Ledger ledger) {
        return ledger.pivot(List.of(Dimension.PHASE, Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
    }

    @Benchmark
    public Object fundingOutlook() {
        return FundingOutlook.of(Ledger.of(plan, schedule), Dimension.FISCAL_YEAR);
    }

    @Benchmark
    public Object explainEverything() {
        return ledger.explain(Cell.of(Filter.ALL));
    }

    /// Which needs fit under a million, by priority.
    @Benchmark
    public Object chooseUnderACeiling() {
        return Selection.of(assessment, Measure.COST, null, Money.of("1000000", "USD"), Set.of());
    }
}
