package org.demarche.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a paper takes from a plan whose dates and amounts are computed to the bytes of its file: part of `mvn test-compile exec:exec@benchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 3, time = 3)
public class ReportBenchmark {
    /// So many items with dates make some 300 pages.
    private static final int LARGE = 830;

    private Release reference;
    private Release large;

    @Setup
    public void open() {
        reference = release(Samples.kazakhstan());
        large = release(SyntheticPlan.of(LARGE, 1));
    }

    private static Release release(Plan plan) {
        return Release.whole(Assessment.of(plan, LocalDate.of(2031, 1, 15)));
    }

    private static byte[] file(Release release, ReportFormat format) {
        return ReportFiles.bytes(Papers.content(release, Template.STRATEGY, ReportOptions.DEFAULT), format);
    }

    @Benchmark
    public Object fullReport() {
        return file(reference, ReportFormat.PDF);
    }

    @Benchmark
    public Object fullReportAsWord() {
        return file(reference, ReportFormat.WORD);
    }

    @Benchmark
    public Object threeHundredPages() {
        return file(large, ReportFormat.PDF);
    }
}
