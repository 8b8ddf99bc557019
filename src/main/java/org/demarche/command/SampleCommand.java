package org.demarche.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "sample", description = "Writes a copy of a plan that comes with the program.")
final class SampleCommand implements Callable<Integer> {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write it (NAME.plan.json); must not exist yet.")
    private Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = Samples.KAZAKHSTAN,
            description = "kazakhstan-2005 (the reference case), first-look (a small fictional one) or template-a-to-g (empty).")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (!Samples.NAMES.contains(name))
            throw new Refusal("--name: there is no sample \"%s\". Use one of %s.".formatted(name, String.join(", ", Samples.NAMES)));
        requireNewFile(out);
        PlanFile.create(out, PlanJson.read(Samples.text(name), name));
        return 0;
    }

    static void requireNewFile(Path out) {
        requireNewFile(out, ".json");
    }

    static void requireNewFile(Path out, String ending) {
        PlanArgument.requireEnding(out, ending);
        if (Files.exists(out)) throw new Refusal("%s: there is a file already. Give another name, or move it away first.".formatted(out));
    }
}
