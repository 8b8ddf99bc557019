package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.ExchangeRate;
import org.demarche.model.schedule.DateField;
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
    private final Draft draft;

    AnnexChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(madeUp());
        blocks.add(new Block.Heading("dates", "How the dates follow the election"));
        blocks.add(dateTable());
        return new Chapter("annex", "", "Annex: how figures and dates are made up", "", "Annex", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    /// The figures alone.
    Chapter figures() {
        List<Block> blocks = madeUp();
        return new Chapter("figures", "", "How the figures are made up", "", "How the figures are made up", Chapter.Layout.NEW_PAGE, 1, blocks.subList(1, blocks.size()));
    }

    /// The dates alone.
    Chapter dates() {
        return new Chapter("dates", "", "How the dates follow the election", "", "Dates", Chapter.Layout.NEW_PAGE, 1, List.of(dateTable()));
    }

    /// Below a heading.
    private List<Block> madeUp() {
        List<Block> blocks = new ArrayList<>(new ExplainedTotals(draft).blocks());
        if (!draft.plan.settings().exchangeRates().isEmpty()) blocks.add(rates());
        return blocks;
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

    private Block dateTable() {
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
