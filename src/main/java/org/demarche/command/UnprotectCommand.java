package org.demarche.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.storage.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "unprotect", description = "Writes a copy of a protected plan that everybody can read.")
final class UnprotectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN", description = "A protected plan (NAME.plan.json.age). It stays as it is.")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write the copy (NAME.plan.json); must not exist yet.")
    private Path out;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        SampleCommand.requireNewFile(out);
        Output.requirePlace(out);
        PlanFile plan = opener.open(file);
        if (plan.protection() == null) throw new Refusal("%s: it is not protected. There is nothing to do.".formatted(file));
        plan.copy(out, null);
        PrintWriter to = spec.commandLine().getOut();
        to.println("Written: %s. Whoever gets that file can read the plan.".formatted(out));
        to.flush();
        return 0;
    }
}
