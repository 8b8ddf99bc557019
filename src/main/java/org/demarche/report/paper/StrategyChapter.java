package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.schedule.ScheduleLine;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// B: the two stages, what is done in each, and the dates that all others hang on.
final class StrategyChapter {
    private static final int MOST_NAMED = 6;

    private final Draft draft;

    StrategyChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().strategy()));
        for (PhaseName name : PhaseName.values()) phase(name, blocks);
        blocks.add(howDatesAreTold());
        blocks.add(anchors());
        List<SensitivityWindow> windows = new ArrayList<>(draft.plan.preElection().windows());
        windows.addAll(draft.plan.postElection().windows());
        if (!windows.isEmpty()) blocks.add(windows(windows));
        return new Chapter("B", "B", "Strategy in two stages", "", "Strategy", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private void phase(PhaseName name, List<Block> blocks) {
        Phase phase = draft.plan.phase(name);
        String title = phase.title().isBlank() ? name.label() : phase.title();
        blocks.add(new Block.Heading(name == PhaseName.PRE_ELECTION ? "stage-one" : "stage-two", title));
        blocks.addAll(draft.paragraphs(phase.posture(), "Posture"));
        blocks.add(draft.said("Dates", dates(name, phase)));
        if (!phase.note().isBlank()) blocks.add(draft.said("Note", PlanText.line(phase.note())));
    }

    /// "From … to 4 Dec 2005, election day": the hinge is the last day of the first stage.
    private Text dates(PhaseName name, Phase phase) {
        Text hinge = draft.dates.day(draft.schedule.placement(Plan.ELECTION).start());
        Text bound = draft.dates.told(phase.bound());
        return name == PhaseName.PRE_ELECTION
                ? Text.of("Begins: ").plus(bound).plus("; ends with election day, ").plus(hinge).plus(".")
                : Text.of("Begins the day after election day, ").plus(hinge).plus("; ends: ").plus(bound).plus(".");
    }

    private Block howDatesAreTold() {
        return new Block.Box(Text.strong("How dates are told. ")
                .plus("A date stands with its distance from election day, or with what it hangs on, so that it can be read again should that day move: "
                        + "“4 Jan 2006: 1 month after the election”. Last days are inclusive. What hangs on a date that is ")
                .plus(Text.NOT_KNOWN)
                .plus(" is unscheduled: it is drawn nowhere and stands in a table of its own."));
    }

    private Block anchors() {
        List<Anchor> anchors = new ArrayList<>(List.of(draft.plan.hinge()));
        anchors.addAll(draft.plan.anchors());
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Anchor anchor : anchors) {
            marks.add(anchor.mark());
            sources.add(anchor.title(), anchor.sourceNote());
            Text role = anchor == draft.plan.hinge() ? Text.quiet("the hinge") : Text.EMPTY;
            Text law = anchor.legalBasis().isBlank() ? Text.EMPTY : Text.quiet("Legal basis: " + anchor.legalBasis());
            rows.add(Row.of(
                    Cell.head(Text.of(anchor.title()), role, law, Draft.note(anchor.note())),
                    Cell.of(draft.dates.told(anchor.date())),
                    Cell.of(Text.of(Label.of(anchor.status())), anchor.deadline() == null ? Text.EMPTY : Text.quiet(Label.of(anchor.deadline()) + " date")),
                    Cell.of(dependents(anchor.id()))));
        }
        List<Column> columns = List.of(Column.left("Anchor", 52), Column.left("Date", 32), Column.left("Status", 23), Column.rest("What hangs on it"));
        return new Block.Table(draft.table("Anchors", "the dates that other dates hang on", marks), columns, rows, sources.note(), true);
    }

    private Text dependents(String id) {
        Set<String> titles = new LinkedHashSet<>();
        for (ScheduleLine line : draft.schedule.lines())
            if (line.field().date().relatives().stream().anyMatch(on -> on.id().equals(id)) && !line.field().itemId().isEmpty()) titles.add(draft.names.numbered(line.field().itemId()));
        for (Lever lever : draft.plan.levers()) if (id.equals(lever.diesWith())) titles.add("the lever “" + lever.title() + "”");
        if (titles.isEmpty()) return Text.of("–");
        List<String> named = titles.stream().limit(MOST_NAMED).toList();
        int more = titles.size() - named.size();
        return Text.of(String.join("; ", named) + (more == 0 ? "" : "; and " + more + " more"));
    }

    private Block windows(List<SensitivityWindow> windows) {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (SensitivityWindow window : windows) {
            marks.add(window.mark());
            sources.add(window.title(), window.sourceNote());
            rows.add(Row.of(
                    Cell.head(Text.of(window.title()), Draft.note(window.note())),
                    Cell.of(draft.dates.start(window.dates(), draft.schedule.placement(window.id()))),
                    Cell.of(draft.dates.end(window.dates(), draft.schedule.placement(window.id()))),
                    Cell.of(window.blackout() ? "no working days" : "visible activity is flagged")));
        }
        List<Column> columns = List.of(Column.rest("Window"), Column.left("First day", 28), Column.left("Last day", 28), Column.left("Effect", 24));
        return new Block.Table(draft.table("Sensitivity windows", "", marks), columns, rows, sources.note(), true);
    }
}
