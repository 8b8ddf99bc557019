package org.demarche.ui.needs;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Initiative;
import org.demarche.model.ItemList;
import org.demarche.model.Percent;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.FundingBar;
import org.demarche.ui.control.Headings;

/// Who pays for a need: the bar, a line for each funding, and the gap.
final class FundingSummary extends VBox {
    private final FundingBar bar = new FundingBar();
    private final VBox lines = new VBox(4);
    private final CostBreakdown breakdown;

    FundingSummary(CostBreakdown breakdown) {
        super(8);
        this.breakdown = breakdown;
        getChildren().addAll(bar, lines);
    }

    void show(Assessment assessment, Initiative need) {
        bar.show(FundingParts.of(assessment.ledger(), need.id()));
        bar.setManaged(!need.costs().isEmpty());
        bar.setVisible(!need.costs().isEmpty());
        lines.getChildren().clear();
        for (Cost cost : need.costs()) for (Funding funding : cost.fundings()) lines.getChildren().add(line(assessment, cost, funding));
        lines.getChildren().add(need.costs().isEmpty() ? nothing(need) : gap(assessment.ledger(), need.id()));
    }

    private static Label nothing(Initiative need) {
        return Headings.label(need.noCost() ? "It costs no money, so none is needed." : "It has no cost yet. Fundings stand with their cost.", "muted");
    }

    private HBox line(Assessment assessment, Cost cost, Funding funding) {
        FundingSource source = ItemList.FUNDING_SOURCES.find(assessment.plan(), funding.source());
        Label name = Headings.label(source == null ? "Source not named" : source.title());
        if (source == null) name.getStyleClass().add("not-known");
        name.setWrapText(true);
        HBox named = new HBox(6, name, Chip.funding(funding.status()));
        named.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(named, Priority.ALWAYS);
        String words = amount(assessment, cost, funding);
        Label amount = Headings.label(words);
        if (words.equals("not known")) amount.getStyleClass().add("not-known");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, named, amount);
        row.getStyleClass().add("figure-row");
        return row;
    }

    /// A share in money where the cost is known.
    private String amount(Assessment assessment, Cost cost, Funding funding) {
        Percent share = funding.share();
        CostLine line = breakdown.line(cost);
        if (share == null || line == null || line.total().unknown() > 0) return CostTexts.amount(assessment, funding);
        boolean all = share.value().compareTo(Percent.HUNDRED) == 0;
        return all ? line.total().text() : share.text();
    }

    private static HBox gap(Ledger ledger, String needId) {
        Total gap = ledger.gapOf(needId);
        boolean unclear = ledger.byStatus(needId).keySet().stream().anyMatch(key -> key.id().equals(Key.COVERAGE_NOT_KNOWN));
        HBox row = CostBreakdown.quiet("Gap", words(ledger, needId, gap, unclear));
        if (gap.minorUnits() > 0) row.getChildren().getLast().getStyleClass().add("danger-text");
        return row;
    }

    private static String words(Ledger ledger, String needId, Total gap, boolean unclear) {
        if (!gap.isNothing()) return gap.wholeText();
        if (unclear) return "not known";
        Map<Key, Total> covered = ledger.byStatus(needId);
        if (covered.isEmpty()) return "none";
        return FundingParts.isOnlySought(ledger, needId) ? "none, all of it only sought" : "none";
    }
}
