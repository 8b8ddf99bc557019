package org.demarche.benchmark;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Baseline;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.Slack;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.timeline.Column;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.RowChoice;
import org.demarche.timeline.RowFilter;
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

/// How long a timeline takes to list its rows and to lay out a frame, median and 99th percentile, against laying out all of its rows:
/// `mvn test-compile exec:exec@benchmark -Dbenchmark=TimelineBenchmark`.
///
/// A frame is laid out with all columns and marks on: baseline, critical chain, a selected row. Must stay below 16 ms with 10,000 rows, and below 33 ms with 100,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class TimelineBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final double WIDTH = 1900;
    private static final double HEIGHT = 1000;

    @Param({"10000", "100000"})
    int items;

    private Assessment assessment;
    private TimelineRows rows;
    private TimelineRows folded;
    private TimelineOptions look;
    private TimeScale scale;
    private TimeScale all;
    private double scrolled;
    private int step;

    @Setup
    public void open() {
        Plan plan = SyntheticPlan.of(items, 1);
        assessment = Assessment.of(plan, TODAY);
        rows = TimelineRows.of(assessment, Set.of());
        Set<String> parts = new HashSet<>(Set.of(TimelineRows.EVENTS));
        for (Initiative initiative : plan.initiatives()) parts.add(initiative.id());
        folded = TimelineRows.of(assessment, parts);
        Baseline baseline = Baselines.take(assessment, "As agreed");
        look = TimelineOptions.PICTURE
                .withColumns(List.of(Column.values()))
                .withBaseline(baseline)
                .withCritical(Slack.of(plan, assessment.schedule()).criticalChain())
                .withSelected(Set.of(rows.row(rows.size() / 2).key()));
        LocalDate hinge = assessment.schedule().hinge();
        scale = TimeScale.fit(hinge.minusMonths(6), hinge.plusMonths(12), WIDTH);
        all = TimeScale.fit(PlanExtent.of(rows).start(), PlanExtent.of(rows).lastDay(), WIDTH);
    }

    @Benchmark
    public TimelineRows rowsByPhase() {
        return TimelineRows.of(assessment, Set.of());
    }

    @Benchmark
    public TimelineRows rowsByLeadWithText() {
        return TimelineRows.of(assessment, new RowChoice(Grouping.LEAD, RowFilter.NONE.withText("train"), Set.of()));
    }

    /// Half a page further down with every frame.
    @Benchmark
    public TimelinePicture scroll() {
        double most = rows.size() * look.metrics().rowHeight() - HEIGHT;
        scrolled = (scrolled + HEIGHT / 2) % most;
        return frame(rows, scale, scrolled);
    }

    /// From days to years and back, with everything in one row each, the events all in the first.
    @Benchmark
    public TimelinePicture zoom() {
        double factor = Math.pow(1.2, 14 - Math.abs(step++ % 56 - 28));
        return frame(folded, scale.zoomed(factor, WIDTH / 2), 0);
    }

    /// The whole plan's time, at the top, where all events share a row.
    @Benchmark
    public TimelinePicture fitted() {
        return frame(folded, all, 0);
    }

    /// Everything at once, as if there were a screen tall enough.
    @Benchmark
    public TimelinePicture everyRow() {
        double height = rows.size() * look.metrics().rowHeight() + look.metrics().headHeight();
        return TimelineLayout.of(rows, scale, new Viewport(WIDTH, height, 0), look, FigureFonts.MEASURE);
    }

    private TimelinePicture frame(TimelineRows shown, TimeScale at, double scrollY) {
        return TimelineLayout.of(shown, at, new Viewport(WIDTH, HEIGHT, scrollY), look, FigureFonts.MEASURE);
    }
}
