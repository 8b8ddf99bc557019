package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.Quantity;
import org.demarche.model.Recurrence;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// The summary: the plan's own words, the figures to take home, and the two stages side by side.
final class SummaryChapter {
    private static final int MOST_FIGURES = 4;
    private static final int MOST_NEEDS = 12;

    private final Draft draft;
    private final Ledger ledger;

    SummaryChapter(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().summary()));
        blocks.addAll(money(apart()));
        blocks.add(glance(MOST_NEEDS, List.of(
                Row.of(Cell.head("Known cost"), Cell.of(cost(PhaseName.PRE_ELECTION)), Cell.of(cost(PhaseName.POST_ELECTION))),
                Row.of(Cell.head("Windows"), Cell.of(windows(PhaseName.PRE_ELECTION)), Cell.of(windows(PhaseName.POST_ELECTION))))));
        return new Chapter("summary", "", "Summary", "", "Summary", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    /// The figures, and the needs of the two stages side by side.
    ///
    /// @param mostNeeds as many of each stage are named
    List<Block> brief(int mostNeeds) {
        List<Block> blocks = new ArrayList<>(money(Text.EMPTY));
        blocks.add(glance(mostNeeds, List.of()));
        return blocks;
    }

    /// @param more what else must be said of them
    private List<Block> money(Text more) {
        List<Block.KeyFigure> figures = figures();
        if (figures.isEmpty()) return List.of();
        return List.of(
                new Block.KeyFigures(figures),
                new Block.Note(Text.of("In " + draft.amounts.currencyName() + ". These figures differ in kind and are not added up. ").plus(more).plus(unknown())));
    }

    private List<Block.KeyFigure> figures() {
        List<Block.KeyFigure> figures = new ArrayList<>();
        for (Map.Entry<Key, Total> one : ledger.byStatus().entrySet())
            if (one.getValue().minorUnits() != 0) figures.add(figure(one.getKey(), one.getValue()));
        for (Initiative need : draft.plan.initiatives())
            for (Quantity quantity : need.quantities())
                if (figures.size() < MOST_FIGURES && quantity.target() != null && quantity.baseline() != null) figures.add(figure(need, quantity));
        return figures.stream().limit(MOST_FIGURES).toList();
    }

    private Block.KeyFigure figure(Key status, Total total) {
        Text about = MoneyWords.recursWithoutEnd(ledger, status)
                ? Text.of("counted to the horizon, ").plus(draft.dates.day(draft.plan.settings().horizon())).plus("; what recurs has no stated end")
                : Text.of("this country’s costs");
        if (total.unknown() > 0) about = about.plus("; besides, ").plus(Text.notKnown(total.unknownText()));
        return new Block.KeyFigure(Text.of(AmountText.exact(total.known())), MoneyWords.status(status), about);
    }

    private Block.KeyFigure figure(Initiative need, Quantity quantity) {
        Text value = AmountWords.number(quantity.baseline(), "").plus(" to ").plus(AmountWords.number(quantity.target(), ""));
        String each = quantity.recurrence() == Recurrence.YEARLY ? "a year; " : "";
        return new Block.KeyFigure(value, quantity.title(), Text.of(each + "not in money (need " + draft.names.number(need.id()) + ")"));
    }

    private Text apart() {
        Total regional = ledger.regionalOutside();
        return regional.isNothing() ? Text.EMPTY : Text.of("Regional money stands apart and is in none of them: " + regional.text() + ". ");
    }

    private Text unknown() {
        Total total = ledger.total();
        return total.unknown() == 0 ? Text.EMPTY : Text.strong(Character.toUpperCase(total.unknownText().charAt(0)) + total.unknownText().substring(1)).plus(": see the budget.");
    }

    /// @param more rows below the needs
    private Block glance(int mostNeeds, List<Row> more) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.head("Needs"), Cell.of(needs(PhaseName.PRE_ELECTION, mostNeeds)), Cell.of(needs(PhaseName.POST_ELECTION, mostNeeds))));
        rows.addAll(more);
        List<Column> columns = List.of(Column.left("", 31.5), Column.left(title(PhaseName.PRE_ELECTION), 66), Column.rest(title(PhaseName.POST_ELECTION)));
        return new Block.Table(draft.table("The strategy at a glance", "", List.of()), columns, rows, List.of(), true);
    }

    private String title(PhaseName phase) {
        String title = draft.plan.phase(phase).title();
        return title.isBlank() ? phase.label() : title;
    }

    private List<Text> needs(PhaseName phase, int most) {
        List<Initiative> needs = draft.plan.initiatives().stream().filter(need -> need.phase() == phase).toList();
        if (needs.isEmpty()) return List.of(Text.of("none"));
        List<Text> lines = new ArrayList<>();
        for (Initiative need : needs.stream().limit(most).toList()) lines.add(Text.of(draft.names.numbered(need.id())));
        if (needs.size() > most) lines.add(Text.quiet("and " + (needs.size() - most) + " more"));
        return lines;
    }

    private Text cost(PhaseName phase) {
        return MoneyWords.told(ledger.totalOf(phase)).plus(Text.quiet(", of different status"));
    }

    private List<Text> windows(PhaseName phase) {
        List<Text> lines = new ArrayList<>();
        draft.plan.phase(phase).windows().forEach(window ->
                lines.add(Text.of(window.title() + ": ").plus(draft.dates.span(draft.schedule.placement(window.id())))));
        return lines.isEmpty() ? List.of(Text.of("–")) : lines;
    }
}
