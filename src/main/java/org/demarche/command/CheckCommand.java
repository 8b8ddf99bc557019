package org.demarche.command;

import static org.demarche.command.Answer.left;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.Label;
import org.demarche.model.check.Finding;
import org.demarche.model.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Prints what about the plan wants a look: its findings, the heaviest first. Exit code 1 where an error is among them.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = plan.assess().findings();
        Answer answer = new Answer(List.of(
                left("severity", "Weight"), left("rule", ""), left("item", "Item"), left("title", "Finding"), left("why", "Why"), left("setAside", "")));
        for (Finding finding : findings)
            answer.add(Arrays.asList(
                    Label.of(finding.severity()) + (format == Format.TABLE && finding.setAside() != null ? " (set aside)" : ""),
                    finding.rule(),
                    finding.itemId() == null && format == Format.TABLE ? "" : finding.itemId(),
                    finding.title(),
                    finding.why(),
                    finding.setAside()));
        answer.print(format, spec.commandLine().getOut());
        boolean broken = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR && finding.setAside() == null);
        return broken ? 1 : 0;
    }
}
