package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostBasis.Instalments;
import org.demarche.model.CostBasis.NotKnown;
import org.demarche.model.CostBasis.Once;
import org.demarche.model.CostBasis.Share;
import org.demarche.model.CostBasis.Spread;
import org.demarche.model.CostBasis.Units;
import org.demarche.model.CostBasis.Yearly;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Funding;
import org.demarche.model.Instalment;
import org.demarche.model.Label;
import org.demarche.model.Percent;
import org.demarche.model.Recurrence;
import org.demarche.model.SpreadBy;
import org.demarche.report.content.Block.FactLine;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// How a cost comes about and who pays it, in words with the amount beside them.
final class CostWords {
    private final Draft draft;

    CostWords(Draft draft) {
        this.draft = draft;
    }

    /// The amount alone, for a table: "545,000, then 522,000 a year".
    Text shortAmount(Cost cost) {
        return switch (cost.basis()) {
            case Once once -> draft.amounts.told(once.amount());
            case Spread spread -> draft.amounts.told(spread.total());
            case Instalments parts -> each(parts);
            case Yearly yearly -> draft.amounts.told(yearly.firstYear()).plus(", then ").plus(draft.amounts.told(yearly.thereafter())).plus(" a\u00a0year");
            case Units units ->
                units.quantity() == null || units.unitCost() == null
                        ? Text.NOT_KNOWN
                        : quantities(units, "×").plus("\u00a0").plus(draft.amounts.told(units.unitCost())).plus(units.recurrence() == Recurrence.YEARLY ? " a\u00a0year" : "");
            case Share share -> share.rate() == null ? Text.NOT_KNOWN : Text.of(share.rate().text());
            case NotKnown _ -> Text.NOT_KNOWN;
        };
    }

    /// The same in lines, for a narrow column.
    List<Text> shortLines(Cost cost) {
        List<Text> lines = new ArrayList<>();
        if (cost.basis() instanceof Yearly yearly) {
            lines.add(draft.amounts.told(yearly.firstYear()));
            lines.add(Text.of("then ").plus(draft.amounts.told(yearly.thereafter())).plus(" a\u00a0year"));
        } else lines.add(shortAmount(cost));
        if (cost.scope().isRegional()) lines.add(Text.quiet("regional"));
        return lines;
    }

    /// The lines of one cost on its need's sheet.
    List<FactLine> lines(Cost cost) {
        List<FactLine> lines = new ArrayList<>();
        Text name = Text.strong(cost.title().isBlank() ? "Cost" : cost.title()).plus(Text.quiet(" (" + about(cost) + ")"));
        if (cost.basis() instanceof Yearly yearly) {
            lines.add(new FactLine(name.plus(", first year").plus(on(yearly.from())), draft.amounts.told(yearly.firstYear())));
            lines.add(new FactLine(Text.of("each year thereafter, ").plus(years(yearly.years())), draft.amounts.told(yearly.thereafter()).plus(" a\u00a0year")));
        } else lines.add(new FactLine(name.plus(how(cost.basis())), amount(cost)));
        if (cost.pricesOf() != null) lines.add(new FactLine(Text.of("In prices of FY\u00a0" + cost.pricesOf() + "; what falls in a later year rises with prices"), Text.EMPTY));
        if (cost.scope().isRegional()) lines.add(new FactLine(share(cost), Text.EMPTY));
        if (!cost.note().isBlank()) lines.add(new FactLine(Draft.note(cost.note()), Text.EMPTY));
        return lines;
    }

    private Text amount(Cost cost) {
        Text amount = shortAmount(cost);
        return cost.scope().isRegional() ? amount.plus(" regional") : amount;
    }

    private String about(Cost cost) {
        String mark = cost.mark() == null ? "" : "(" + draft.marks.of(cost.mark()) + ") ";
        return mark + Label.of(cost.category());
    }

    private Text share(Cost cost) {
        Text share = cost.scope().countryShare() == null ? Text.NOT_KNOWN : Text.of(cost.scope().countryShare().text());
        return Text.of("Regional money, kept apart from this country’s; this country’s share ").plus(share);
    }

    private Text how(CostBasis basis) {
        return switch (basis) {
            case Once once -> Text.of(", once").plus(on(once.date()));
            case Spread spread -> Text.of(", spread " + (spread.by() == SpreadBy.DAY ? "by day" : "by month")).plus(over(spread.over()));
            case Instalments parts -> instalments(parts);
            case Units units -> units(units);
            case Share share -> Text.of(", a share of ").plus(share.of().isEmpty() ? "all other costs" : draft.names.titles(share.of())).plus(only(share));
            case NotKnown unknown -> over(unknown.over());
            case Yearly _ -> Text.EMPTY;
        };
    }

    /// ", only travel and training".
    private static String only(Share share) {
        List<String> names = share.categories().stream().map(Label::of).toList();
        if (names.isEmpty()) return "";
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return ", only " + (first.isEmpty() ? "" : first + " and ") + names.getLast();
    }

    /// "120,000 + 80,000".
    private Text each(Instalments instalments) {
        Text all = Text.EMPTY;
        for (Instalment one : instalments.parts()) all = (all == Text.EMPTY ? all : all.plus(" + ")).plus(draft.amounts.told(one.amount()));
        return all == Text.EMPTY ? Text.NOT_KNOWN : all;
    }

    private Text instalments(Instalments instalments) {
        Text all = Text.of(", in instalments");
        for (Instalment one : instalments.parts()) all = all.plus(", ").plus(draft.dates.day(one.date()));
        return all;
    }

    private Text units(Units units) {
        Text count = Text.of(", ").plus(quantities(units, units.unit())).plus(" at ").plus(draft.amounts.told(units.unitCost()));
        return units.recurrence() == Recurrence.ONCE ? count.plus(", once").plus(on(units.from())) : count.plus(" each year").plus(on(units.from())).plus(", ").plus(years(units.years()));
    }

    /// "20 seats"; "38, 60, then 80 seats" where the first years differ.
    private static Text quantities(Units units, String unit) {
        return units.recurrence() == Recurrence.YEARLY ? AmountWords.curve(units.curve(), units.quantity(), unit) : AmountWords.number(units.quantity(), unit);
    }

    private Text on(DateExpression date) {
        return date.isUnknown() ? Text.EMPTY : Text.of(", counted from ").plus(draft.dates.day(date));
    }

    private Text over(Dates over) {
        return over.isUnknown() ? Text.EMPTY : Text.of(", ").plus(draft.dates.span(draft.schedule.resolve(over)));
    }

    private Text years(@Nullable Integer years) {
        if (years != null) return Text.of(years == 1 ? "1 year in all" : years + " years in all");
        return Text.of("with no stated end; counted to the horizon, ").plus(draft.dates.day(draft.plan.settings().horizon()));
    }

    /// Who pays a cost, or is asked to.
    List<FactLine> fundings(Cost cost) {
        List<FactLine> lines = new ArrayList<>();
        for (Funding funding : cost.fundings()) {
            Text source = funding.source() == null ? Text.of("Source ").plus(Text.NOT_KNOWN) : Text.of(draft.names.title(funding.source()));
            String mark = funding.mark() == null ? "" : "(" + draft.marks.of(funding.mark()) + ") ";
            Text words = Text.of(mark).plus(source).plus(Text.quiet(funding.note().isBlank() ? "" : ". " + funding.note()));
            lines.add(new FactLine(words, Text.of(Label.of(funding.status()) + ": ").plus(amount(funding)).plus(likely(funding))));
            if (funding.condition() != null) lines.add(new FactLine(draft.dates.condition(funding.condition()), Text.EMPTY));
        }
        return lines;
    }

    private static String likely(Funding funding) {
        return funding.probability() == null || funding.status().isFirm() ? "" : ", " + funding.probability().text() + " likely";
    }

    private Text amount(Funding funding) {
        if (funding.share() != null) return Text.of(funding.share().value().compareTo(Percent.HUNDRED) == 0 ? "all of it" : funding.share().text() + " of it");
        return draft.amounts.told(funding.amount());
    }
}
