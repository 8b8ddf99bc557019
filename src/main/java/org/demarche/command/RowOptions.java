package org.demarche.command;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Baseline;
import org.demarche.model.DateExpression;
import org.demarche.model.InitiativeKind;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Slack;
import org.demarche.timeline.Column;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.Period;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.RowChoice;
import org.demarche.timeline.RowDays;
import org.demarche.timeline.RowFilter;
import org.demarche.timeline.ScaleKind;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which rows of a timeline are written, in which groups, with which columns, on which scale.
final class RowOptions {
    @Option(names = "--group", paramLabel = "BY", defaultValue = "phase", description = "Group needs by phase (the default), area, objective, lead or none.")
    private String group;

    @Option(names = "--late", description = "Only what should have started or ended, and has not.")
    private boolean late;

    @Option(names = "--period", paramLabel = "DAYS", defaultValue = "all", description = "Only what lies in: all (the default), this-week, next-30-days; counted from the status date.")
    private String period;

    @Option(names = "--this-week", description = "As --period this-week.")
    private boolean thisWeek;

    @Option(names = "--mine", paramLabel = "NAME", description = "Only what this person or office leads, is a partner in or owns.")
    private @Nullable String mine;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only needs of these kinds: programme, diplomacy, technical-advice, visit, exchange, legislation, other.")
    private List<String> kinds = List.of();

    @Option(names = "--text", paramLabel = "TEXT", defaultValue = "", description = "Only what holds this in its title, lead, owner or note, or begins with it in its number.")
    private String text;

    @Option(names = "--fold", paramLabel = "ROW", split = ",", description = "Hide what stands below these rows: all, events, levers, or the number, id or title of a need or group.")
    private List<String> fold = List.of();

    @Option(names = "--unfold", paramLabel = "ROW", split = ",", description = "Show what stands below these rows.")
    private List<String> unfold = List.of();

    @Option(names = "--columns", paramLabel = "NAMES", split = ",", description = "number, title, start, end, duration, done, lead, cost, float, slip. Default: number,title,start.")
    private List<String> columns = List.of();

    @Option(names = "--scale", paramLabel = "KIND", defaultValue = "calendar", description = "calendar (the default), election-weeks, fiscal, or project-months, which tells no dates.")
    private String scale;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day that is shown, such as 2005-10-01 or election-2m.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day that is shown, inclusive.")
    private @Nullable String to;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Below each bar, where it stood when this baseline was taken.")
    private @Nullable String baseline;

    @Option(names = "--critical", description = "Mark the critical chain to the election.")
    private boolean critical;

    @Option(names = "--no-arrows", description = "Leave out what waits for what.")
    private boolean noArrows;

    /// @param folded what is folded where nothing else is asked for
    TimelineRows rows(Assessment assessment, Set<String> folded) {
        Set<InitiativeKind> wanted = new LinkedHashSet<>();
        for (String kind : kinds) wanted.add(Choice.of("--kind", kind, InitiativeKind.values()));
        Period days = thisWeek ? Period.THIS_WEEK : Choice.of("--period", period, Period.values());
        RowChoice choice = new RowChoice(Choice.of("--group", group, Grouping.values()), new RowFilter(days, late, mine, wanted, text), folded);
        TimelineRows rows = TimelineRows.of(assessment, choice.withFolded(folded(assessment, choice)));
        return from == null && to == null ? rows : rows.reaching(days(rows));
    }

    private Set<String> folded(Assessment assessment, RowChoice choice) {
        if (fold.isEmpty() && unfold.isEmpty()) return choice.folded();
        List<TimelineRow> all = TimelineRows.of(assessment, choice.withFolded(Set.of())).all();
        Set<String> folded = new HashSet<>(choice.folded());
        for (String name : fold) folded.addAll(keys("--fold", name, all));
        for (String name : unfold) folded.removeAll(keys("--unfold", name, all));
        return folded;
    }

    /// "all" folds needs and events but no other group, so that something is left to look at; it unfolds everything.
    private static List<String> keys(String option, String name, List<TimelineRow> all) {
        String wanted = name.strip();
        if (wanted.equalsIgnoreCase("all")) {
            boolean isUnfolding = option.equals("--unfold");
            return all.stream()
                    .filter(row -> isUnfolding || row.kind() == TimelineRow.Kind.INITIATIVE || row.kind() == TimelineRow.Kind.EVENTS)
                    .map(TimelineRow::key)
                    .toList();
        }
        List<String> keys = all.stream()
                .filter(row -> row.key().equals(wanted) || row.key().equals(":" + wanted) || row.title().equalsIgnoreCase(wanted) || row.number().equals(wanted))
                .map(TimelineRow::key)
                .toList();
        if (keys.isEmpty()) throw new Refusal("%s: no row is called \"%s\". Give its number, its id or its title, or \"all\".".formatted(option, wanted));
        return keys;
    }

    private DateRange days(TimelineRows rows) {
        DateRange whole = PlanExtent.of(rows);
        Resolved first = from == null ? Resolved.on(whole.start()) : resolve("--from", from, rows);
        Resolved last = to == null ? Resolved.on(whole.lastDay()) : resolve("--to", to, rows);
        if (first.day() == null || last.last() == null || last.last().isBefore(first.day()))
            throw new Refusal("--from and --to: %s is not before %s. Maybe they are swapped?".formatted(first.day(), last.last()));
        return DateRange.inclusive(first.day(), last.last());
    }

    private static Resolved resolve(String option, String text, TimelineRows rows) {
        try {
            Resolved date = rows.assessment().schedule().resolve(DateExpression.parse(text));
            if (date.isKnown()) return date;
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal(option + ": " + nonsense.getMessage());
        }
        throw new Refusal("%s: the day of \"%s\" is not known. Write one like 2005-12-18.".formatted(option, text));
    }

    /// @param usual what is shown where nothing else is asked for
    TimelineOptions look(TimelineRows rows, TimelineOptions usual) {
        Assessment assessment = rows.assessment();
        List<Column> wanted = columns.stream().map(name -> Choice.of("--columns", name, Column.values())).distinct().toList();
        Baseline shown = baseline == null ? null : Named.baseline(assessment.plan(), baseline);
        if (wanted.contains(Column.SLIP) && shown == null) throw new Refusal("--columns: slip is counted from a baseline. Name one with --baseline.");
        TimelineOptions look = usual.withScale(Choice.of("--scale", scale, ScaleKind.values())).withBaseline(shown).withArrows(!noArrows);
        if (!wanted.isEmpty()) look = look.withColumns(wanted);
        if (shown != null) look = look.withSlipDays(RowDays.slips(assessment, shown));
        if (!critical && !wanted.contains(Column.FLOAT)) return look;
        Slack slack = Slack.of(assessment.plan(), assessment.schedule());
        return look.withFloatDays(RowDays.floats(rows, slack)).withCritical(critical ? slack.criticalChain() : Set.of());
    }
}
