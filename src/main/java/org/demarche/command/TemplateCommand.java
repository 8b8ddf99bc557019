package org.demarche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.storage.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "template", description = "Writes a copy of a paper's template, to change its sections, their order and headings. Then: demarche report PLAN --template FILE -o PAPER.")
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private TemplateOption template;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write it (NAME.json); must not exist yet.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        SampleCommand.requireNewFile(out);
        Output.requirePlace(out);
        Templates.write(out, template.template());
        return 0;
    }
}
