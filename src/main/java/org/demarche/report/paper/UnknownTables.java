package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.WhyNotKnown;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// Everything about the money that is not known, one line each.
final class UnknownTables {
    private final Draft draft;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable CostLine last;

    UnknownTables(Draft draft) {
        this.draft = draft;
    }

    List<Block> blocks() {
        for (CostLine line : draft.assessment.ledger().lines()) line(line);
        if (rows.isEmpty()) return List.of();
        List<Column> columns = List.of(Column.left("", 8), Column.left("Cost", 38), Column.left("What is not known", 34), Column.left("When it may fall", 34), Column.rest("What is known"));
        return List.of(
                new Block.Heading("not-known", "What is not known"),
                new Block.Table(draft.table("Not known, and in no sum", "", List.of()), columns, rows, List.of(), true));
    }

    private void line(CostLine line) {
        Cost cost = line.cost();
        for (Entry entry : line.entries()) {
            WhyNotKnown why = entry.whyNotKnown();
            if (why != null) add(line, Text.of(why.words()), when(entry.days()), cost.note());
            else if (entry.days() == null) add(line, Text.of("the date of " + draft.amounts.told(entry.amount()).plain()), Text.NOT_KNOWN, cost.note());
        }
        for (Funding funding : cost.fundings())
            if (!funding.isKnown()) add(line, Text.of("how much " + source(funding) + " gives"), Text.of("–"), funding.note());
        if (cost.scope().isRegional() && cost.scope().countryShare() == null) add(line, Text.of("this country’s share"), Text.of("–"), cost.note());
    }

    private String source(Funding funding) {
        return funding.source() == null ? "the source" : draft.names.title(funding.source());
    }

    private static Text when(@Nullable DateRange days) {
        return days == null ? Text.NOT_KNOWN : Text.of(DayText.range(days.start(), days.lastDay()));
    }

    private void add(CostLine line, Text what, Text when, String known) {
        boolean isSame = line == last;
        last = line;
        Text note = isSame && known.equals(line.cost().note()) ? Text.EMPTY : known.isBlank() ? Text.of("–") : PlanText.line(known);
        rows.add(Row.of(Cell.of(isSame ? "" : line.number()), Cell.of(isSame ? "" : line.cost().title()), Cell.of(what), Cell.of(when), Cell.of(note)));
    }
}
