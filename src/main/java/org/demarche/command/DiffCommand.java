package org.demarche.command;

import static org.demarche.command.Answer.left;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Prints how two plans differ, item by item and field by field, in the words of the screens.",
            "Exit code 0 where they say the same, however their files are laid out, and 1 where they differ."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "A plan file (NAME.plan.json).")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The plan file that it is compared with.")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (words under headings), json or csv.")
    private Format format;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Change> changes = Differences.between(opener.open(before).plan(), opener.open(after).plan());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) ChangeWords.print(changes, "The two plans say the same.", out);
        else answer(changes).print(format, out);
        out.flush();
        return changes.isEmpty() ? 0 : 1;
    }

    private static Answer answer(List<Change> changes) {
        Answer answer = new Answer(List.of(left("section", ""), left("item", ""), left("where", ""), left("change", "")));
        for (Change change : changes) answer.add(List.of(change.section(), change.item(), change.where(), change.words()));
        return answer;
    }
}
