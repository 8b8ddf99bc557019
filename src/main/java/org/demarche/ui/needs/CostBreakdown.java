package org.demarche.ui.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Funding;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.Recurrence;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Total;
import org.demarche.model.budget.WhyNotKnown;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// How the costs of the need that shows come about, line by line.
final class CostBreakdown {
    private static final List<String> COUNTS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private final Map<String, CostLine> lines = new HashMap<>();

    void show(Assessment assessment, Initiative need) {
        lines.clear();
        for (CostLine line : assessment.ledger().lines()) if (line.initiative().id().equals(need.id())) lines.put(line.cost().id(), line);
    }

    @Nullable CostLine line(Cost cost) {
        return lines.get(cost.id());
    }

    /// "1,067,000", "not known", "200,000 + ?".
    String total(Assessment assessment, Cost cost) {
        CostLine line = lines.get(cost.id());
        if (line == null) return "not counted";
        Total total = line.total();
        if (total.unknown() == 0) return total.text();
        return total.minorUnits() == 0 ? Words.NOT_KNOWN : total.knownText() + " + ?";
    }

    List<Node> of(Assessment assessment, Cost cost) {
        CostLine line = lines.get(cost.id());
        List<Node> nodes = new ArrayList<>();
        if (line == null) return nodes;
        switch (cost.basis()) {
            case CostBasis.Once once -> nodes.add(quiet("Once, " + when(assessment, line), ""));
            case CostBasis.Spread spread -> nodes.add(quiet("Spread, " + over(assessment, spread, line), ""));
            case CostBasis.Instalments instalments -> instalments(instalments, line, nodes);
            case CostBasis.Yearly yearly -> yearly(assessment, yearly, line, nodes);
            case CostBasis.Units units -> units(assessment, units, line, nodes);
            case CostBasis.Share share -> nodes.add(quiet(words(share), ""));
            case CostBasis.NotKnown _ -> {}
        }
        if (cost.pricesOf() != null) nodes.add(quiet("In prices of FY " + cost.pricesOf() + ", rising with prices after it", ""));
        regional(cost, nodes);
        for (Funding funding : cost.fundings()) if (funding.condition() != null || isLikely(funding)) nodes.add(quiet(chance(assessment, funding), ""));
        return nodes;
    }

    /// "10% of all other costs, only travel, training".
    private static String words(CostBasis.Share share) {
        String rate = share.rate() == null ? "Rate not known" : share.rate().text();
        String of = share.of().isEmpty() ? " of all other costs" : " of " + Words.count(share.of().size(), "cost");
        return rate + of + (share.categories().isEmpty() ? "" : share.categories().stream().map(CostTexts::word).collect(Collectors.joining(", ", ", only ", "")));
    }

    private static boolean isLikely(Funding funding) {
        return funding.probability() != null && !funding.status().isFirm();
    }

    /// "Own budget, 60% likely, if the ministry pays its part (open)".
    private static String chance(Assessment assessment, Funding funding) {
        String likely = isLikely(funding) ? ", " + funding.probability().text() + " likely" : "";
        Condition condition = funding.condition();
        String when = condition == null ? "" : ", " + CostTexts.condition(assessment, condition).replaceFirst("^(If|Condition)", condition.text().isBlank() ? "on a condition" : "if") + " (" + CostTexts.word(condition.state()) + ")";
        return CostTexts.source(assessment, funding) + likely + when;
    }

    private static String when(Assessment assessment, CostLine line) {
        return line.entries().isEmpty() || line.entries().getFirst().days() == null ? "day not known" : DayText.of(line.entries().getFirst().days().start());
    }

    private static String over(Assessment assessment, CostBasis.Spread spread, CostLine line) {
        Placement placed = spread.over().isUnknown() ? assessment.schedule().placement(line.initiative().id()) : assessment.schedule().resolve(spread.over());
        return placed.range() == null ? "range not known" : DayText.of(placed);
    }

    private static void instalments(CostBasis.Instalments instalments, CostLine line, List<Node> nodes) {
        for (int i = 0; i < instalments.parts().size() && i < line.entries().size(); i++) {
            DateRange days = line.entries().get(i).days();
            nodes.add(quiet("Instalment, " + (days == null ? "day not known" : DayText.of(days.start())), Words.amount(instalments.parts().get(i).amount())));
        }
    }

    private static void yearly(Assessment assessment, CostBasis.Yearly yearly, CostLine line, List<Node> nodes) {
        nodes.add(quiet("First year", Words.amount(yearly.firstYear())));
        if (yearly.years() == null || yearly.years() > 1) nodes.add(quiet("Each year thereafter", Words.amount(yearly.thereafter())));
        years(assessment, yearly.years(), line, nodes);
    }

    private static void units(Assessment assessment, CostBasis.Units units, CostLine line, List<Node> nodes) {
        BigDecimal quantity = units.quantity();
        Money cost = units.unitCost();
        String each = CostWords.curve(units.recurrence(), units.curve(), quantity) + (units.unit().isEmpty() ? "" : " " + units.unit()) + " × " + Words.amount(cost);
        nodes.add(quiet(each + (units.recurrence() == Recurrence.YEARLY ? " a year" : ""), ""));
        if (units.recurrence() == Recurrence.YEARLY) years(assessment, units.years(), line, nodes);
    }

    /// "Two years, to the horizon", and what it comes to; where no end is stated, that this is the horizon's doing.
    private static void years(Assessment assessment, @Nullable Integer years, CostLine line, List<Node> nodes) {
        long counted = line.entries().stream().filter(entry -> entry.isKnown()).count();
        String count = years == null ? inWords(counted) + ", to the horizon" : inWords(years);
        if (years != null || counted > 0) nodes.add(row(count, figure(line), "strong"));
        if (years != null) return;
        LocalDate horizon = assessment.schedule().resolve(assessment.plan().settings().horizon()).last();
        nodes.add(warning(horizon == null
                ? "No end is stated and the plan has no horizon, so how many years it runs is not known."
                : "No end is stated. The total stops at " + DayText.of(horizon) + " because the plan's horizon does."));
    }

    /// What the years come to; where one of them is not known, it says so.
    private static String figure(CostLine line) {
        Total total = line.total();
        String known = total.knownText();
        boolean isOpen = line.entries().stream().anyMatch(entry -> !entry.isKnown() && entry.whyNotKnown() != WhyNotKnown.HOW_MANY_YEARS);
        return total.minorUnits() == 0 && total.unknown() > 0 ? Words.NOT_KNOWN : isOpen ? known + " + ?" : known;
    }

    private static String inWords(long years) {
        return (years < COUNTS.size() ? COUNTS.get((int) years) : Long.toString(years)) + (years == 1 ? " year" : " years");
    }

    private static void regional(Cost cost, List<Node> nodes) {
        if (!cost.scope().isRegional()) return;
        nodes.add(quiet("Regional", cost.scope().countryShare() == null ? "share not known" : cost.scope().countryShare().text() + " this country's"));
    }

    static HBox quiet(String name, String figure) {
        return row(name, figure, "second");
    }

    static HBox row(String name, String figure, String style) {
        Label label = Headings.label(name, style.equals("strong") ? "medium" : "muted");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label right = Headings.label(figure, style);
        if (figure.equals(Words.NOT_KNOWN) || figure.equals("share not known")) right.getStyleClass().add("not-known");
        right.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8, label, right);
        row.getStyleClass().add("figure-row");
        return row;
    }

    static Label warning(String sentence) {
        Label label = Headings.label(sentence, "warn-text", "small");
        label.setGraphic(Icons.of("fth-alert-triangle", "icon-tiny", "icon-warn"));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("warning-line");
        return label;
    }
}
