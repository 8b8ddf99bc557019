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
            "With --election, as if the election were then, and what that moves. The plan file is not changed."
        })
final class DatesCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = "--election", paramLabel = "DATE", description = "As if election day were this day, such as 2005-12-18.")
    private @Nullable String election;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or csv.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        LocalDate day = election == null ? null : electionDay(election);
        Plan read = plan.read();
        List<ScheduleLine> before = Schedule.of(read).lines();
        List<ScheduleLine> now = day == null ? before : Schedule.of(read.withElectionOn(day)).lines();
        Answer answer = new Answer(columns(day != null));
        for (int i = 0; i < now.size(); i++) answer.add(row(now.get(i), before.get(i).resolved(), day != null));
        answer.print(format, spec.commandLine().getOut());
        return 0;
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

    private static List<Answer.Column> columns(boolean moved) {
        List<Answer.Column> columns = new ArrayList<>(List.of(
                left("item", ""), left("title", "Item"), left("field", "Date"), left("date", "Written"), left("day", "Day"), left("last", ""), left("precision", "")));
        if (moved) columns.addAll(List.of(left("was", "Was"), right("days", "Moved by days")));
        columns.add(left("why", "Why"));
        return columns;
    }

    private List<@Nullable Object> row(ScheduleLine line, Resolved before, boolean moved) {
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
        if (moved) {
            row.add(now.equals(before) && format == Format.TABLE ? "" : day(before));
            row.add(distance(before, now));
        }
        row.add(line.why());
        return row;
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
