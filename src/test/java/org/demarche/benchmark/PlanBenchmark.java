package org.demarche.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Ledger;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.model.check.Findings;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.Viewport;
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

/// How long the steps from a file to the screen take: `mvn test-compile exec:exec@benchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlanBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 800;

    @Param({"100", "1000", "10000"})
    int items;

    private Plan plan;
    private String text;
    private Assessment assessment;
    private LocalDate electionDay;
    private TimelineRows rows;
    private TimeScale scale;
    private int move;

    @Setup
    public void open() {
        plan = SyntheticPlan.of(items, 1);
        text = PlanJson.write(plan);
        assessment = Assessment.of(plan, TODAY);
        electionDay = assessment.schedule().hinge();
        rows = TimelineRows.of(assessment, Set.of());
        scale = TimeScale.fit(electionDay.minusMonths(6), electionDay.plusMonths(12), WIDTH - TimelineOptions.SCREEN.metrics().outlineWidth());
    }

    @Benchmark
    public Plan load() throws PlanFileException {
        return PlanJson.read(text, "benchmark");
    }

    @Benchmark
    public Schedule resolveDates() {
        return Schedule.of(plan);
    }

    @Benchmark
    public Object ledgerWithTotals() {
        Ledger ledger = Ledger.of(plan, assessment.schedule());
        ledger.byStatus();
        return ledger.pivot(List.of(Dimension.PHASE), List.of(Dimension.FISCAL_YEAR));
    }

    @Benchmark
    public List<Finding> findings() {
        return Findings.of(plan, assessment.schedule(), assessment.ledger(), TODAY);
    }

    /// Another election day, and all that follows from it: dates, entries, totals by phase and fiscal year, findings.
    @Benchmark
    public Object moveTheHinge() {
        Assessment moved = Assessment.of(plan.withElectionOn(electionDay.plusDays(++move % 60)), TODAY);
        moved.ledger().byStatus();
        return moved.ledger().pivot(List.of(Dimension.PHASE), List.of(Dimension.FISCAL_YEAR));
    }

    /// What is visible in a window, somewhere in the middle.
    @Benchmark
    public TimelinePicture timelineFrame() {
        double middle = rows.size() * TimelineOptions.SCREEN.metrics().rowHeight() / 2;
        return TimelineLayout.of(rows, scale, new Viewport(WIDTH, HEIGHT, middle), TimelineOptions.SCREEN, FigureFonts.MEASURE);
    }

    @Benchmark
    public TimelineRows timelineRows() {
        return TimelineRows.of(assessment, Set.of());
    }
}
