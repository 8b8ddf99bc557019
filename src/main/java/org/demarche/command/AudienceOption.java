package org.demarche.command;

import org.demarche.model.check.Assessment;
import org.demarche.model.release.Audience;
import org.demarche.model.release.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who may read what is written.
final class AudienceOption {
    @Option(
            names = "--audience",
            paramLabel = "LEVEL",
            description = "The highest level of the plan's handling scheme that the reader may see, by its key, label or portion mark. What is marked higher is left out. Default: all.")
    private @Nullable String level;

    @Option(names = "--withhold-names", description = "Names no stakeholder, partner or lead: Partner 1 stands for the first, and so on.")
    private boolean withholdsNames;

    Release release(Assessment assessment) {
        try {
            return Release.of(assessment, Audience.of(assessment.plan().handlingScheme(), level, withholdsNames));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("--audience: " + unknown.getMessage());
        }
    }
}
