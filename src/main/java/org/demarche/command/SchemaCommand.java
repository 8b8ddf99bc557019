package org.demarche.command;

import java.util.concurrent.Callable;
import org.demarche.storage.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "schema", description = "Prints the JSON Schema of plan files.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Samples.schema());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
