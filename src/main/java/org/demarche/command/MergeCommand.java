package org.demarche.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.model.merge.Conflict;
import org.demarche.model.merge.Differences;
import org.demarche.model.merge.Merge;
import org.demarche.model.merge.Side;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.age.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        description = {
            "Merges two plans that come from one, item by item. Where both have changed the same thing in different ways, it tells each such conflict, writes nothing and ends with exit code 1.",
            "As a merge driver of git: demarche merge %%O %%A %%B -o %%A"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BASE", description = "The plan that both come from (NAME.plan.json). An empty file: there is none.")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "The one plan that came of it.")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other.")
    private Path theirs;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, description = "Where to write the merged plan; may be OURS. Another plan there is replaced.")
    private Path out;

    @Option(names = "--take-ours", paramLabel = "NUMBERS", split = ",", description = "In the conflicts with these numbers, ours holds.")
    private List<Integer> takeOurs = List.of();

    @Option(names = "--take-theirs", paramLabel = "NUMBERS", split = ",", description = "In the conflicts with these numbers, theirs holds.")
    private List<Integer> takeTheirs = List.of();

    @Option(names = "--prefer", paramLabel = "SIDE", description = "ours or theirs: which one holds in every other conflict.")
    private @Nullable Side prefer;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Output.requirePlace(out);
        PlanFile ourFile = opener.open(ours);
        PlanFile theirFile = opener.open(theirs);
        Protection protection = ourFile.protection() == null ? theirFile.protection() : ourFile.protection();
        boolean isIntoOurs = Files.exists(out) && Files.isSameFile(out, ours);
        requireProtected(protection, isIntoOurs ? ourFile : null);
        Merge chosen = chosen(Merge.of(base(), ourFile.plan(), theirFile.plan()));
        if (chosen.open().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            if (isIntoOurs) Saved.over(ourFile, ourFile.save(chosen.merged()), err);
            else {
                Saved.before(out, err);
                PlanFile.create(out, chosen.merged(), protection);
                Saved.tellWindow(out, err);
            }
        }
        tell(chosen, spec.commandLine().getOut());
        return chosen.open().isEmpty() ? 0 : 1;
    }

    /// What one of the two protects is not written where everybody can read it.
    private void requireProtected(@Nullable Protection protection, @Nullable PlanFile replaced) {
        if (protection == null) return;
        if (replaced == null) PlanArgument.requireEnding(out, ProtectCommand.ENDING);
        else if (replaced.protection() == null)
            throw new Refusal("-o: %s is not protected and %s is, whose words would be readable there. Give another output file, NAME%s.".formatted(ours, theirs, ProtectCommand.ENDING));
    }

    /// Git gives an empty file where the two sides have nothing that they come from.
    private Plan base() throws IOException, PlanFileException {
        return Files.isRegularFile(base) && Files.size(base) == 0 ? Plan.empty() : opener.open(base).plan();
    }

    private Merge chosen(Merge found) {
        Set<Integer> twice = new HashSet<>(takeOurs);
        twice.retainAll(takeTheirs);
        if (!twice.isEmpty()) throw new Refusal("--take-ours and --take-theirs: both name conflict %d. Name it once.".formatted(twice.iterator().next()));
        Merge chosen = found;
        int told;
        // a choice can bring up another conflict, whose number comes last
        do {
            told = chosen.conflicts().size();
            chosen = chosen.choose(numbered(chosen, takeOurs), Side.OURS).choose(numbered(chosen, takeTheirs), Side.THEIRS);
        } while (chosen.conflicts().size() > told);
        requireNumbers("--take-ours", takeOurs, told);
        requireNumbers("--take-theirs", takeTheirs, told);
        return prefer == null ? chosen : chosen.chooseRest(prefer);
    }

    private static List<Conflict> numbered(Merge merge, List<Integer> numbers) {
        return numbers.stream().filter(number -> number > 0 && number <= merge.conflicts().size()).map(number -> merge.conflicts().get(number - 1)).toList();
    }

    private static void requireNumbers(String option, List<Integer> numbers, int most) {
        for (int number : numbers)
            if (number < 1 || number > most)
                throw new Refusal("%s: there is no conflict %d. %s".formatted(option, number, most == 0 ? "There is none at all." : "They are numbered 1 to " + most + "."));
    }

    private void tell(Merge merge, PrintWriter to) {
        for (int i = 0; i < merge.conflicts().size(); i++) {
            Conflict conflict = merge.conflicts().get(i);
            Side side = merge.choices().get(conflict.key());
            String chosen = side == null ? "" : side == Side.OURS ? " Ours was taken." : " Theirs was taken.";
            to.println("Conflict %d: %s%s".formatted(i + 1, conflict.sentence(), chosen));
        }
        if (merge.open().isEmpty()) done(merge, to);
        else to.println("Nothing was written: %s for a choice. Take a side with --take-ours or --take-theirs and the numbers, or with --prefer for the rest.".formatted(wait(merge.open().size())));
        to.flush();
    }

    private static String wait(int conflicts) {
        return conflicts == 1 ? "1 conflict waits" : conflicts + " conflicts wait";
    }

    private void done(Merge merge, PrintWriter to) {
        int changes = Differences.between(merge.ours(), merge.merged()).size();
        to.println("Merged into %s: %s to ours.".formatted(out, changes == 0 ? "no change" : changes == 1 ? "1 change" : changes + " changes"));
        for (Finding finding : fresh(merge)) to.println("Worth a look since the merge: %s: %s".formatted(finding.title(), finding.why()));
    }

    /// What each side's plan was free of, and the two together are not, such as a reference to an item that the other side has removed.
    private static List<Finding> fresh(Merge merge) {
        LocalDate today = LocalDate.now();
        Assessment merged = Assessment.of(merge.merged(), today);
        Set<String> known = new HashSet<>();
        for (Plan side : List.of(merge.ours(), merge.theirs())) Assessment.of(side, today).findings().forEach(finding -> known.add(finding.key()));
        return merged.findings().stream().filter(finding -> finding.setAside() == null && !known.contains(finding.key())).toList();
    }
}
