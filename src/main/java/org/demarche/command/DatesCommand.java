package org.demarche.command;

import static org.demarche.command.Answer.left;
import static org.demarche.command.Answer.right;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.DateExpression;
import org.demarche.model.Label;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.schedule.ScheduleLine;
import org.demarche.model.schedule.Slack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "dates",
        description = {
            "Prints every date of the plan: what is written, the day it means and why.",
            "With --election, as if the election were then, and what that moves. With --baseline, what has moved since. The plan file is not changed."
        })
final class DatesCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = "--election", paramLabel = "DATE", description = "As if election day were this day, such as 2005-12-18.")
    private @Nullable String election;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Beside each date, where it stood when this baseline was taken.")
    private @Nullable String baseline;

    @Option(names = "--float", description = "Beside each start, by how many days it may slip before the election, a legal date or the end of its phase.")
    private boolean slack;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (election != null && baseline != null) throw new Refusal("--election and --baseline: each is compared with the plan as it stands. Give one of them.");
        LocalDate day = election == null ? null : electionDay(election);
        Plan read = plan.read();
        List<Resolved> before = baseline == null ? resolved(read) : Then.of(read, Named.baseline(read, baseline));
        Plan asked = day == null ? read : read.withElectionOn(day);
        Schedule schedule = Schedule.of(asked);
        Slack floats = slack ? Slack.of(asked, schedule) : null;
        List<ScheduleLine> now = schedule.lines();
        Answer answer = new Answer(columns());
        for (int i = 0; i < now.size(); i++) answer.add(row(now.get(i), before.get(i), floats));
        answer.print(format, spec.commandLine().getOut());
        return 0;
    }

    private static List<Resolved> resolved(Plan plan) {
        return Schedule.of(plan).lines().stream().map(ScheduleLine::resolved).toList();
    }

    private boolean isCompared() {
        return election != null || baseline != null;
    }

    private static LocalDate electionDay(String text) {
        DateExpression date;
        try {
            date = DateExpression.parse(text);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("--election: " + nonsense.getMessage());
        }
        if (date instanceof DateExpression.Fixed fixed && fixed.precision() == Precision.DAY) return fixed.first();
        throw new Refusal("--election: \"%s\" is not a day. Write it like 2005-12-18.".formatted(text));
    }

    private List<Answer.Column> columns() {
        List<Answer.Column> columns = new ArrayList<>(List.of(
                left("item", ""), left("title", "Item"), left("field", "Date"), left("date", "Written"), left("day", "Day"), left("last", ""), left("precision", "")));
        if (isCompared()) columns.addAll(List.of(left("was", "Was"), right("days", "Moved by days")));
        if (slack) columns.add(right("float", "May slip by days"));
        columns.add(left("why", "Why"));
        return columns;
    }

    private List<@Nullable Object> row(ScheduleLine line, Resolved before, @Nullable Slack floats) {
        Resolved now = line.resolved();
        String written = line.field().date().text();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                line.field().itemId(),
                line.field().title(),
                line.field().field(),
                written.isEmpty() && format != Format.TABLE ? null : written,
                day(now),
                now.last() == null ? null : now.last().toString(),
                now.isKnown() ? Label.of(now.precision()) : null));
        if (isCompared()) {
            row.add(now.equals(before) && format == Format.TABLE ? "" : day(before));
            row.add(distance(before, now));
        }
        if (floats != null) row.add(floatOf(line, floats));
        row.add(line.why());
        return row;
    }

    private @Nullable Object floatOf(ScheduleLine line, Slack floats) {
        boolean isStart = line.field().field().equals("start") || line.field().field().equals("date");
        Integer days = isStart ? floats.floatDays(line.field().itemId()) : null;
        return days == null && format == Format.TABLE ? "" : days;
    }

    private @Nullable String day(Resolved date) {
        if (format == Format.TABLE) return DayText.of(date);
        return date.day() == null ? null : date.day().toString();
    }

    private @Nullable Object distance(Resolved before, Resolved now) {
        if (before.day() == null || now.day() == null) return format == Format.TABLE ? "" : null;
        long days = ChronoUnit.DAYS.between(before.day(), now.day());
        return format != Format.TABLE ? Long.valueOf(days) : days == 0 ? "" : (days > 0 ? "+" : "") + days;
    }
}
