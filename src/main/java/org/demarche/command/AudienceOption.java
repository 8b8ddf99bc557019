package org.demarche.command;

import org.demarche.model.check.Assessment;
import org.demarche.model.release.Audience;
import org.demarche.model.release.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Who may read what is written.
final class AudienceOption {
    @Option(
            names = "--audience",
            paramLabel = "LEVEL",
            description = "The highest level of the plan's handling scheme that the reader may see, by its key, label or portion mark. What is marked higher is left out. Default: all.")
    private @Nullable String level;

    @Option(names = "--withhold-names", description = "Names no stakeholder, partner or lead: Partner 1 stands for the first, and so on.")
    private boolean withholdsNames;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    /// What the reader may see. That something is withheld is told beside the output.
    Release release(Assessment assessment) {
        Release release = released(assessment);
        String words = release.words();
        if (words == null) return release;
        mixee.commandLine().getErr().println("demarche: " + words);
        mixee.commandLine().getErr().flush();
        return release;
    }

    private Release released(Assessment assessment) {
        try {
            return Release.of(assessment, Audience.of(assessment.plan().handlingScheme(), level, withholdsNames));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("--audience: " + unknown.getMessage());
        }
    }
}
