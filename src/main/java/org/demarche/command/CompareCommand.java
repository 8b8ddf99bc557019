package org.demarche.command;

import static org.demarche.command.Answer.left;
import static org.demarche.command.Answer.right;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.model.Label;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.model.compare.DateDifference;
import org.demarche.model.compare.Difference;
import org.demarche.model.compare.TotalDifference;
import org.demarche.model.scenario.Scenarios;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = {
            "Prints how two scenarios of a plan differ: dates, totals by fiscal year, findings.",
            "With one scenario, how it differs from the plan itself; with --baseline, what has slipped since it was taken."
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN", description = "A plan file (NAME.plan.json, or .plan.json.age if it is protected).")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "A scenario of the plan; given twice, from the first to the second.")
    private List<String> scenarios = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", description = "A baseline of the plan, compared with what --scenario names or with the plan as it stands.")
    private @Nullable String baseline;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, or json.")
    private Format format;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    /// What is compared, and what it is called.
    private record Sides(String from, String to, Difference difference) {}

    @Override
    public Integer call() throws Exception {
        if (format == Format.CSV) throw new Refusal("--format: three tables do not fit into one CSV. Ask for table or json.");
        Sides sides = sides(opener.open(file).plan());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) out.print(Answer.json(objects(sides)));
        else print(sides, out);
        out.flush();
        return 0;
    }

    private Sides sides(Plan plan) {
        int most = baseline == null ? 2 : 1;
        if (scenarios.size() > most) throw new Refusal("--scenario: given %d times. Give it at most %s.".formatted(scenarios.size(), most == 2 ? "twice" : "once beside --baseline"));
        if (scenarios.isEmpty() && baseline == null) throw new Refusal("--scenario: give the name of one or two. " + Named.scenarios(plan));
        if (baseline != null) {
            var taken = Named.baseline(plan, baseline);
            return new Sides(taken.title(), scenarios.isEmpty() ? "now" : title(plan, scenarios.getFirst()), Difference.since(taken, assessed(plan, scenarios.isEmpty() ? null : scenarios.getFirst())));
        }
        String from = scenarios.size() == 1 ? null : scenarios.getFirst();
        String to = scenarios.getLast();
        return new Sides(from == null ? "the plan itself" : title(plan, from), title(plan, to), Difference.between(assessed(plan, from), assessed(plan, to)));
    }

    private static String title(Plan plan, String name) {
        return Named.scenario(plan, name, "--scenario").title();
    }

    private static Assessment assessed(Plan plan, @Nullable String name) {
        Plan varied = name == null ? plan : Scenarios.in(plan, Named.scenario(plan, name, "--scenario"));
        return Assessment.of(varied, LocalDate.now());
    }

    // ---- as tables

    private void print(Sides sides, PrintWriter out) {
        Difference difference = sides.difference;
        out.println("From \"" + sides.from + "\" to \"" + sides.to + "\"");
        if (difference.isNothing()) out.println("\nNothing differs.");
        section(out, "Dates", dates(difference), difference.dates().isEmpty());
        section(out, "Totals by fiscal year", totals(difference), difference.totals().stream().allMatch(TotalDifference::isNothing));
        section(out, "Findings", findings(difference), difference.goneFindings().isEmpty() && difference.newFindings().isEmpty());
    }

    private static void section(PrintWriter out, String title, Answer answer, boolean isEmpty) {
        if (isEmpty) return;
        out.println("\n" + title);
        answer.print(Format.TABLE, out);
    }

    private Answer dates(Difference difference) {
        Answer answer = new Answer(List.of(
                left("item", ""), left("title", "Item"), left("wasStart", ""), left("wasEnd", ""), left("was", "From"), left("start", ""), left("end", ""), left("now", "To"),
                right("days", "Days"), left("words", "")));
        for (DateDifference one : difference.dates())
            answer.add(Arrays.asList(
                    one.itemId(), one.name(), day(one.before().start()), day(one.before().end()), text(one.before()), day(one.after().start()), day(one.after().end()), text(one.after()),
                    format == Format.TABLE ? signed(one.days()) : one.days(), one.words()));
        return answer;
    }

    private static @Nullable String day(Resolved date) {
        return date.day() == null ? null : date.day().toString();
    }

    private static String text(Placement placement) {
        return DayText.of(placement);
    }

    private static String signed(@Nullable Long days) {
        return days == null ? "" : days > 0 ? "+" + days : Long.toString(days);
    }

    private Answer totals(Difference difference) {
        Answer answer = new Answer(List.of(
                left("year", "Year"), right("was", "From"), right("wasNotKnown", ""), right("now", "To"), right("nowNotKnown", ""), right("change", "Change")));
        List<TotalDifference> all = new ArrayList<>(difference.totals());
        all.add(difference.whole());
        for (TotalDifference one : all)
            answer.add(Arrays.asList(one.year(), format.amount(one.before()), one.before().unknown(), format.amount(one.after()), one.after().unknown(), format.change(one)));
        return answer;
    }

    private static Answer findings(Difference difference) {
        Answer answer = new Answer(List.of(left("change", "Change"), left("severity", "Weight"), left("rule", ""), left("item", ""), left("title", "Finding"), left("why", "Why")));
        for (Finding finding : difference.newFindings()) answer.add(finding("new", finding));
        for (Finding finding : difference.goneFindings()) answer.add(finding("gone", finding));
        return answer;
    }

    private static List<@Nullable Object> finding(String change, Finding finding) {
        return Arrays.asList(change, Label.of(finding.severity()), finding.rule(), finding.itemId(), finding.title(), finding.why());
    }

    // ---- as JSON

    private Map<String, Object> objects(Sides sides) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("from", sides.from);
        all.put("to", sides.to);
        all.put("dates", dates(sides.difference).objects());
        all.put("totals", totals(sides.difference).objects());
        all.put("findings", findings(sides.difference).objects());
        return all;
    }
}
