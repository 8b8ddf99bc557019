package org.demarche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "generate", description = "Writes a made-up plan of any size, for trying out and measuring. The same seed gives the same plan.")
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST_ITEMS = 1_000_000;

    @Option(names = "--items", paramLabel = "N", required = true, description = "About how many items with dates it has.")
    private int items;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Where chance begins. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write it (NAME.plan.json); must not exist yet.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        if (items < 0 || items > MOST_ITEMS) throw new Refusal("--items: %d is out of range. Give a number from 0 to 1000000.".formatted(items));
        SampleCommand.requireNewFile(out);
        PlanFile.create(out, SyntheticPlan.of(items, seed));
        return 0;
    }
}
