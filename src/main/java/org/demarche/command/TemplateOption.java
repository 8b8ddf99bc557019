package org.demarche.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Templates;
import picocli.CommandLine.Option;

/// The paper that is asked for: a shipped template, or one of the user's.
final class TemplateOption {
    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            defaultValue = "strategy",
            description = "The name of a paper (see --list-templates), or a template file of your own (NAME.json). Default: ${DEFAULT-VALUE}.")
    private String name;

    Template template() throws PlanFileException {
        if (isFile()) return Templates.read(Path.of(name));
        Template found = Template.shipped(name.strip());
        if (found != null) return found;
        String known = Template.shipped().stream().map(Template::id).collect(Collectors.joining(", "));
        throw new Refusal("--template: there is no paper \"%s\". There are: %s; or give a template file (NAME.json).".formatted(name, known));
    }

    /// Of the user's own template all is written, of the shipped ones what may leave the office.
    ReportOptions options() {
        return isFile() ? ReportOptions.ALL : ReportOptions.DEFAULT;
    }

    private boolean isFile() {
        return name.endsWith(Templates.ENDING);
    }

    /// "brief       Brief on a page", one a line.
    static String list() {
        int widest = Template.shipped().stream().mapToInt(template -> template.id().length()).max().orElse(0);
        return Template.shipped().stream()
                .map(template -> template.id() + " ".repeat(widest + 2 - template.id().length()) + template.title() + System.lineSeparator())
                .collect(Collectors.joining());
    }
}
