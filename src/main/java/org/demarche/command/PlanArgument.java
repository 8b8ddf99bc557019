package org.demarche.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import picocli.CommandLine.Parameters;

/// The plan that a command reads.
final class PlanArgument {
    @Parameters(paramLabel = "PLAN", description = "A plan file (NAME.plan.json).")
    private Path file;

    Path file() {
        return file;
    }

    Plan read() throws PlanFileException {
        return PlanFile.open(file).plan();
    }

    Assessment assess() throws PlanFileException {
        return Assessment.of(read(), LocalDate.now());
    }

    /// Refuses an output file that is the plan itself or has another ending than those.
    static void requireEnding(Path out, String... endings) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : endings) if (name.endsWith(ending)) return;
        throw new Refusal("%s: the name must end in %s. Give the file another name.".formatted(out, String.join(" or ", endings)));
    }
}
