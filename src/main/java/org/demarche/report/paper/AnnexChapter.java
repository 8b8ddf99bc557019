package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.DateExpression;
import org.demarche.model.ExchangeRate;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DateField;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.ScheduleLine;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// The annex: the entries behind each figure, and how every date follows the election.
final class AnnexChapter {
    private static final int MOST_NAMED = 24;

    private final Draft draft;
    private final Ledger ledger;
    private final Map<Entry, Integer> numbers = new IdentityHashMap<>();

    AnnexChapter(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        if (!ledger.entries().isEmpty()) {
            blocks.add(entries());
            blocks.add(totals());
        }
        if (!draft.plan.settings().exchangeRates().isEmpty()) blocks.add(rates());
        blocks.add(new Block.Heading("dates", "How the dates follow the election"));
        blocks.add(dates());
        return new Chapter("annex", "", "Annex: how figures and dates are made up", "", "Annex", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private Block entries() {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            numbers.put(entry, numbers.size() + 1);
            DateRange days = entry.days();
            String scope = entry.cost().scope().isRegional() ? "regional" : "country";
            Text amount = entry.isKnown() ? draft.amounts.told(entry.amount()) : Text.NOT_KNOWN;
            List<Text> name = new ArrayList<>(List.of(Text.of(entry.title())));
            if (entry.whyNotKnown() != null) name.add(Text.quiet(entry.whyNotKnown().words()));
            if (entry.conversion() != null) name.add(Text.quiet("from " + entry.conversion().original().text() + " at " + AmountWords.number(entry.conversion().rate())));
            rows.add(Row.of(
                    Cell.of(Integer.toString(numbers.size())),
                    Cell.of(name),
                    Cell.of(days == null ? Text.NOT_KNOWN : Text.of(DayText.range(days.start(), days.lastDay()))),
                    Cell.of(scope),
                    Cell.of(amount)));
        }
        List<Column> columns = List.of(Column.left("", 8), Column.rest("Entry"), Column.left("Counted on", 44), Column.left("Scope", 18), Column.right("Amount", 30));
        return new Block.Table(draft.table("Entries", draft.amounts.currencyName(), List.of()), columns, rows, List.of(), true);
    }

    private Block totals() {
        List<Row> rows = new ArrayList<>();
        Pivot phases = ledger.pivot(List.of(Dimension.PHASE), List.of());
        for (PhaseName phase : PhaseName.values()) {
            Heading row = phases.rows().child(phase.id());
            if (row != null) rows.add(total(phase.label() + ", known", phases, row));
        }
        Pivot statuses = ledger.pivot(List.of(Dimension.STATUS), List.of());
        for (Heading row : statuses.rows().children())
            if (row.key() != null && !statuses.total(row, statuses.columns()).isNothing()) rows.add(total(MoneyWords.status(row.key()), statuses, row));
        Total regional = ledger.regionalOutside();
        if (!regional.isNothing()) rows.add(total("Regional, kept apart", regional, ledger.explain(statuses.outsideCell(statuses.rows(), statuses.columns()))));
        rows.add(Row.of(Cell.head("One sum over all"), Cell.of(Text.notKnown("not printed")), Cell.of("Money of different status is not one request.")));
        List<Column> columns = List.of(Column.left("Total", 44), Column.right("Figure", 44), Column.rest("Entries"));
        List<Text> notes = List.of(Text.of("An entry stands in a total with the part of it that belongs there. Amounts are exact; what is spread over days or months is rounded to the smallest unit so that its parts add up to the whole."));
        return new Block.Table(draft.table("Totals, with the entries in them", draft.amounts.currencyName(), List.of()), columns, rows, notes, true);
    }

    private Row total(String name, Pivot pivot, Heading row) {
        return total(name, pivot.total(row, pivot.columns()), ledger.explain(pivot.cell(row, pivot.columns())));
    }

    private Row total(String name, Total total, Explanation explanation) {
        List<String> entries = explanation.lines().stream().map(line -> numbers.getOrDefault(line.entry(), 0)).distinct().map(String::valueOf).toList();
        String named = String.join(", ", entries.stream().limit(MOST_NAMED).toList());
        if (entries.size() > MOST_NAMED) named += " and " + (entries.size() - MOST_NAMED) + " more";
        List<Text> figure = new ArrayList<>();
        if (total.minorUnits() != 0 || total.unknown() == 0) figure.add(draft.amounts.told(total.known()));
        if (total.unknown() > 0) figure.add(Text.notKnown(total.unknownText()));
        return Row.of(Cell.head(name), Cell.of(figure), Cell.of(named));
    }

    private Block rates() {
        List<Row> rows = new ArrayList<>();
        for (ExchangeRate rate : draft.plan.settings().exchangeRates())
            rows.add(Row.of(
                    Cell.of(rate.currency().getCurrencyCode()),
                    Cell.of(rate.on() == null ? "always" : DayText.of(rate.on())),
                    Cell.of(rate.rate() == null ? Text.NOT_KNOWN : Text.of(AmountWords.number(rate.rate()))),
                    Cell.of(rate.sourceNote())));
        List<Column> columns = List.of(Column.left("Currency", 24), Column.left("From", 34), Column.right("Worth", 34), Column.rest("Source"));
        return new Block.Table(draft.table("Exchange rates", "what one unit is worth in " + draft.plan.settings().currency().getCurrencyCode(), List.of()), columns, rows, List.of(), true);
    }

    private Block dates() {
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (ScheduleLine line : draft.schedule.lines()) {
            DateField field = line.field();
            if (field.date().isUnknown() && !line.resolved().isKnown()) continue;
            String title = field.itemId().isEmpty() ? "The plan" : draft.names.numbered(field.itemId());
            String why = field.date() instanceof DateExpression.Fixed ? draft.dates.fromElection(line.resolved()) : line.why();
            rows.add(Row.of(
                    Cell.of(title.equals(before) ? "" : title),
                    Cell.of(field.field()),
                    Cell.of(field.date().isUnknown() ? Text.of("–") : Text.quiet(field.date().text())),
                    Cell.of(draft.dates.day(line.resolved())),
                    Cell.of(why)));
            before = title;
        }
        List<Column> columns = List.of(Column.rest("What"), Column.left("Which date", 20), Column.left("As planned", 30), Column.left("Comes to", 22), Column.left("Why", 44));
        return new Block.Table(draft.table("Every date, and what it hangs on", "last days inclusive; dates that are not given are left out", List.of()), columns, rows, List.of(), true);
    }
}
