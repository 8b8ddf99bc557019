package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;

/// The file of a plan. What is read is computed, and is the same plan when it is written anew, or into its own text.
final class FuzzPlan implements FuzzReader {
    static final String FILE = "a.plan.json";
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    @Override
    public List<byte[]> seeds() {
        return Stream.concat(
                        Stream.of(Samples.KAZAKHSTAN, "first-look", "template-a-to-g").map(Samples::text),
                        Stream.of(Plans.bare(), Plans.small()).map(PlanJson::write))
                .map(Answers::bytes)
                .toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Path file = Files.write(folder.resolve(FILE), bytes);
        try {
            Plan plan = PlanFile.open(file).plan();
            requireWhole(plan, Answers.text(bytes));
            return true;
        } catch (PlanFileException refused) {
            return Answers.refused(refused, FILE);
        } finally {
            Answers.requireUntouched(file, bytes);
        }
    }

    /// @param text that it was read from
    static void requireWhole(Plan plan, String text) throws PlanFileException {
        Assessment.of(plan, DAY);
        Answers.requireSame(plan, again(PlanJson.write(plan)), "written anew");
        Answers.requireSame(text, PlanJson.rewrite(text, FILE, plan), "written into its own text");
        Plan changed = plan.withHeader(plan.header().withTitle(plan.header().title() + " changed")).withInitiatives(plan.initiatives().reversed());
        Answers.requireSame(changed, again(PlanJson.rewrite(text, FILE, changed)), "changed in its own text");
    }

    /// What was written must be read: a refusal is a fault.
    private static Plan again(String written) {
        try {
            return PlanJson.read(written, FILE);
        } catch (PlanFileException refused) {
            throw new IllegalStateException("written and not read again", refused);
        }
    }
}
