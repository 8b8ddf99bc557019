package org.demarche.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Plan;
import org.demarche.model.synthetic.SyntheticPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening and saving 10,000 items.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanFileBenchmark {
    private Path path;
    private PlanFile opened;
    private Plan moved;

    @Setup
    public void write() throws IOException {
        path = Files.createTempFile("ten-thousand", ".plan.json");
        Files.writeString(path, PlanJson.write(SyntheticPlan.of(10_000, 1)));
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(path);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public PlanFile open() throws PlanFileException {
        return PlanFile.open(path);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public PlanFile saveAfterMovingTheElection() throws PlanFileException {
        if (opened == null) {
            opened = PlanFile.open(path);
            moved = opened.plan().withElectionOn(LocalDate.of(2031, 6, 1));
        }
        return opened.overwrite(moved);
    }
}
