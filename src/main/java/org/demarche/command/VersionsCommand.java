package org.demarche.command;

import static org.demarche.command.Answer.left;
import static org.demarche.command.Answer.right;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.model.Plan;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Differences;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Snapshot;
import org.demarche.storage.Snapshots;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "versions",
        description = {
            "Lists the versions of a plan that were kept on this machine at each save, the newest first; compares one with the plan as it is now; or writes one into a file of its own.",
            "WHEN is a time as it is listed (2026-11-29 12:30:05, or less of it), or a day: the latest version kept until then is meant. The older ones are, the fewer are kept."
        })
final class VersionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FINE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    @Parameters(paramLabel = "PLAN", description = "A plan file (NAME.plan.json, or .plan.json.age if it is protected).")
    private Path file;

    @ArgGroup
    private @Nullable What what;

    private static final class What {
        @Option(names = "--compare", paramLabel = "WHEN", description = "How the plan as it is now differs from that version, in words.")
        private @Nullable String compared;

        @Option(names = "--restore", paramLabel = "WHEN", description = "Writes that version into a new file, see --output. The plan itself stays as it is.")
        private @Nullable String restored;

        @Option(names = "--forget", description = "Deletes all versions that were kept of this plan. The plan itself stays.")
        private boolean isForgotten;
    }

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "With --restore: where to write it (NAME.plan.json, or .plan.json.age if it is protected); must not exist yet.")
    private @Nullable Path out;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Snapshots kept = Snapshots.of(file);
        PrintWriter to = spec.commandLine().getOut();
        if ((out != null) != (what != null && what.restored != null)) throw new Refusal("--output and --restore go together: what is to be written, and where to.");
        if (what == null) list(kept, to);
        else if (what.compared != null) ChangeWords.print(Differences.between(opener.open(at(kept, what.compared).file()).plan(), opener.open(file).plan()), "The plan says the same as then.", to);
        else if (what.restored != null && out != null) restore(at(kept, what.restored), kept.all(), out, to);
        else to.println(words(kept.forget()));
        to.flush();
        return 0;
    }

    private static String words(int forgotten) {
        return forgotten == 0 ? "There was nothing to delete." : "Deleted: %d earlier version%s.".formatted(forgotten, forgotten == 1 ? "" : "s");
    }

    private void list(Snapshots kept, PrintWriter to) throws Exception {
        List<Snapshot> all = kept.all();
        if (all.isEmpty()) {
            to.println("No earlier version of %s is kept on this machine. One is kept at each save.".formatted(file));
            return;
        }
        Answer answer = new Answer(List.of(left("kept", "Kept"), right("bytes", "Bytes"), left("changes", "Changes since the one before")));
        @Nullable Plan plan = opened(all.getFirst());
        for (int i = 0; i < all.size(); i++) {
            boolean isFirst = i + 1 == all.size();
            @Nullable Plan before = isFirst ? null : opened(all.get(i + 1));
            String changes = plan == null ? "can't be opened" : isFirst ? "" : before == null ? "not known" : Change.inShort(Differences.between(before, plan));
            answer.add(List.of(time(all.get(i), all), Long.toString(all.get(i).bytes()), changes));
            plan = before;
        }
        answer.print(Format.TABLE, to);
    }

    /// To the thousandth where there is another one of the same second, so that each can be named.
    private static String time(Snapshot version, List<Snapshot> all) {
        Instant second = version.at().truncatedTo(ChronoUnit.SECONDS);
        boolean isAlone = all.stream().filter(one -> one.at().truncatedTo(ChronoUnit.SECONDS).equals(second)).count() == 1;
        return (isAlone ? TIME : FINE).format(local(version.at()));
    }

    /// Null where it is damaged, or protected in another way than the plan is now.
    private @Nullable Plan opened(Snapshot version) {
        try {
            return opener.open(version.file()).plan();
        } catch (PlanFileException unreadable) {
            return null;
        }
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }

    /// The latest version until then.
    private Snapshot at(Snapshots kept, String when) throws Exception {
        LocalDateTime until = until(when);
        return kept.all().stream()
                .filter(one -> !local(one.at()).isAfter(until))
                .findFirst()
                .orElseThrow(() -> new Refusal("%s: no version of %s was kept until then. See what there is: demarche versions %s".formatted(when, file, file)));
    }

    private static LocalDateTime until(String when) {
        try {
            if (!when.contains(":")) return LocalDate.parse(when).atTime(LocalTime.MAX);
            return LocalDateTime.parse(when.strip().replace(' ', 'T')).plus(1, unit(when)).minusNanos(1);
        } catch (DateTimeParseException wrong) {
            throw new Refusal("%s: is no time. Write it as it is listed, such as \"2026-11-29 12:30\", or a day.".formatted(when));
        }
    }

    /// The last that is named.
    private static ChronoUnit unit(String when) {
        if (when.contains(".")) return ChronoUnit.MILLIS;
        return when.indexOf(':') == when.lastIndexOf(':') ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    }

    private void restore(Snapshot version, List<Snapshot> all, Path to, PrintWriter says) throws Exception {
        PlanFile opened = opener.open(version.file());
        SampleCommand.requireNewFile(to, opened.protection() == null ? ".plan.json" : ProtectCommand.ENDING);
        Output.requirePlace(to);
        opened.copy(to, opened.protection());
        says.println("Written: %s, as it was at %s.".formatted(to, time(version, all)));
    }
}
