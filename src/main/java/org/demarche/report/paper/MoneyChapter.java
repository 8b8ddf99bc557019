package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Initiative;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// C, the money: what is planned when, who pays, what nobody pays, and what is not known. Nowhere one request for all of it.
final class MoneyChapter {
    private final Draft draft;
    private final Ledger ledger;

    MoneyChapter(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(draft.said("How to read it", reading()));
        blocks.addAll(new YearTables(draft).blocks());
        recurring(blocks);
        blocks.add(new Block.Heading("funding", "Who pays"));
        blocks.add(byStatus());
        blocks.addAll(new FundingTables(draft).blocks());
        blocks.addAll(new SpendingTables(draft).blocks());
        blocks.addAll(new UnknownTables(draft).blocks());
        return new Chapter("money", "C", "Needs: the money", about(), "The money", Chapter.Layout.NEW_PAGE, 2, blocks);
    }

    private String about() {
        int year = ledger.calendar().yearOf(draft.assessment.asOf());
        String name = draft.amounts.currencyName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ". FY " + year + " begins on " + DayText.of(ledger.calendar().firstDay(year)) + "; a fiscal year is named after the year it ends in";
    }

    private Text reading() {
        Text horizon = draft.dates.day(draft.plan.settings().horizon());
        Text text = Text.of("Money that is sought, identified or committed, and money that no source covers, are different things: they stand side by side and are ")
                .plus(Text.strong("not added up to one request")).plus(". What is ").plus(Text.NOT_KNOWN).plus(" is counted beside every figure that it could change. What recurs with no stated end is counted to the plan’s horizon, ")
                .plus(horizon).plus(".");
        return draft.plan.settings().horizonNote().isBlank() ? text : text.plus(Text.quiet(" (" + draft.plan.settings().horizonNote() + ")"));
    }

    private void recurring(List<Block> blocks) {
        Block table = new RecurringTable(draft).block();
        if (table != null) blocks.add(table);
    }

    private Block byStatus() {
        List<Picture.Bar> bars = new ArrayList<>();
        for (Map.Entry<Key, Total> one : ledger.byStatus().entrySet()) {
            Total total = one.getValue();
            if (!total.isNothing()) bars.add(new Picture.Bar(MoneyWords.status(one.getKey()), look(one.getKey()), total.minorUnits(), total.wholeText(), total.unknown() > 0));
        }
        Total regional = ledger.regionalOutside();
        if (!regional.isNothing()) bars.add(new Picture.Bar("Regional, kept apart", Picture.Look.APART, regional.minorUnits(), regional.wholeText(), regional.unknown() > 0));
        List<@Nullable String> marks = new ArrayList<>(draft.plan.initiatives().stream().map(Initiative::mark).toList());
        return new Block.Figure(
                draft.figure("Known amounts by funding status", draft.amounts.currencyName() + "; a dashed box stands for what is not known", marks),
                new Picture.Bars(bars), List.of(), true);
    }

    private static Picture.Look look(Key status) {
        return switch (status.id()) {
            case Key.GAP -> Picture.Look.GAP;
            case "sought", "requested", Key.COVERAGE_NOT_KNOWN -> Picture.Look.SOFT;
            default -> Picture.Look.FIRM;
        };
    }
}
