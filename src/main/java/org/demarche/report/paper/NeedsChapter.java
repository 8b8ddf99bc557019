package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// C: what is to be done, all needs in one table and then each on a sheet of its own.
final class NeedsChapter {
    private final Draft draft;

    NeedsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().needs()));
        if (draft.plan.initiatives().isEmpty()) blocks.add(draft.said("", Text.of("The plan has no needs yet.")));
        else blocks.add(overview());
        NeedSheets sheets = new NeedSheets(draft);
        for (PhaseName phase : PhaseName.values()) {
            List<Initiative> needs = needs(phase);
            if (needs.isEmpty()) continue;
            blocks.add(new Block.Heading(phase == PhaseName.PRE_ELECTION ? "needs-one" : "needs-two", heading(phase, needs)));
            for (Initiative need : needs) blocks.add(sheets.sheet(need));
        }
        return new Chapter("C", "C", "Needs", "", "Needs", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private List<Initiative> needs(PhaseName phase) {
        return draft.plan.initiatives().stream().filter(initiative -> initiative.phase() == phase).toList();
    }

    private String title(PhaseName name) {
        Phase phase = draft.plan.phase(name);
        return phase.title().isBlank() ? name.label() : phase.title();
    }

    private String heading(PhaseName phase, List<Initiative> needs) {
        return title(phase) + (needs.size() == 1 ? " (1 need)" : " (" + needs.size() + " needs)");
    }

    private Block overview() {
        List<Row> rows = new ArrayList<>();
        for (PhaseName phase : PhaseName.values()) {
            List<Initiative> needs = needs(phase);
            if (needs.isEmpty()) continue;
            rows.add(Row.band(title(phase), phase));
            for (Initiative need : needs) rows.add(row(need));
        }
        List<Column> columns = List.of(
                Column.left("", 8), Column.rest("Need"), Column.left("Status", 17), Column.left("Lead", 25), Column.left("Planned", 38), Column.right("Cost", 25));
        return new Block.Table(
                draft.table("Needs", draft.amounts.currencyName(), draft.plan.initiatives().stream().map(Initiative::mark).toList()),
                columns, rows, List.of(Text.of("Amounts of different status are not added up; a cost with several lines is told on its sheet.")), true);
    }

    private Row row(Initiative need) {
        return Row.of(
                Cell.of(draft.names.number(need.id())),
                Cell.of(Text.strong(need.title())),
                Cell.of(new NeedFacts(draft).status(need)),
                Cell.orNotKnown(need.lead()),
                Cell.of(draft.dates.span(draft.schedule.placement(need.id()))),
                Cell.of(costs(need)));
    }

    private List<Text> costs(Initiative need) {
        CostWords words = new CostWords(draft);
        if (need.costs().isEmpty()) return List.of(need.noCost() ? Text.of(need.quantities().isEmpty() ? "no cost" : "not in money") : Text.NOT_KNOWN);
        List<Text> lines = new ArrayList<>();
        for (Cost cost : need.costs()) lines.addAll(words.shortLines(cost));
        return lines.stream().distinct().toList();
    }
}
