package org.demarche.chart;

import java.util.List;
import java.util.Locale;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;

/// The numbers of a chart, before anybody knows how large it will be.
public sealed interface Chart permits StackedChart, FundingChart, WaterfallChart {
    /// "Cost by fiscal quarter".
    String title();

    /// In what the amounts are, and their sum: "USD. Total 2,567,000 and 5 amounts not known".
    String unit();

    List<LegendEntry> legend();

    /// What stands in no bar, or outside the total; told wherever the chart is.
    List<String> notes();

    /// Whether amounts are missing that nobody knows.
    boolean hasUnknown();

    /// All of it in sentences, for those who can't see it.
    String description();

    /// @param most how many bars have room
    static Chart of(Assessment assessment, ChartChoice choice, int most) {
        return switch (choice.kind()) {
            case STACKED, CLIFF -> StackedChart.of(assessment, choice, most);
            case FUNDING -> FundingChart.of(assessment, choice, most);
            case WATERFALL -> WaterfallChart.of(assessment, choice, most);
        };
    }

    /// "USD. Total 2,567,000 and 5 amounts not known".
    static String unit(Total total) {
        return total.currency().getCurrencyCode() + ". Total " + total.wholeText();
    }

    /// "need" for an initiative, as everywhere on screen.
    static String word(Dimension dimension) {
        return switch (dimension) {
            case INITIATIVE -> "need";
            case COST -> "cost line";
            case FISCAL_YEAR -> "fiscal year";
            case QUARTER -> "fiscal quarter";
            default -> dimension.label().toLowerCase(Locale.ROOT);
        };
    }

    /// "Cost", or what the filter lets through.
    static String what(ChartChoice choice) {
        return choice.only().isEmpty() ? "Cost" : choice.only();
    }

    /// "560,342 +3?": short, as beside a bar.
    static String brief(Total total) {
        String unknown = total.unknown() == 0 ? "" : "+" + total.unknown() + "?";
        if (total.minorUnits() == 0) return unknown.isEmpty() ? "none" : unknown;
        String whole = AmountText.whole(total.minorUnits(), total.currency());
        return unknown.isEmpty() ? whole : whole + " " + unknown;
    }
}
