package org.demarche.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.Scenarios;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The plan that a command reads.
final class PlanArgument {
    @Parameters(paramLabel = "PLAN", description = "A plan file (NAME.plan.json, or .plan.json.age if it is protected).")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "The plan as it is in this scenario of it.")
    private @Nullable String scenario;

    @Mixin
    private OpenerOption opener;

    private @Nullable PlanFile opened;

    Path file() {
        return file;
    }

    /// The file, opened once.
    PlanFile opened() throws PlanFileException {
        if (opened == null) opened = opener.open(file);
        return opened;
    }

    /// The plan, in the scenario that is asked for.
    Plan read() throws PlanFileException {
        Plan plan = opened().plan();
        return scenario == null ? plan : Scenarios.in(plan, Named.scenario(plan, scenario, "--scenario"));
    }

    Assessment assess() throws PlanFileException {
        Plan plan = opened().plan();
        if (scenario == null) return Assessment.of(plan, LocalDate.now());
        Scenario found = Named.scenario(plan, scenario, "--scenario");
        return Assessment.of(Scenarios.in(plan, found), LocalDate.now()).in(found);
    }

    /// Refuses an output file that is the plan itself or has another ending than those.
    static void requireEnding(Path out, String... endings) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : endings) if (name.endsWith(ending)) return;
        throw new Refusal("%s: the name must end in %s. Give the file another name.".formatted(out, String.join(" or ", endings)));
    }
}
