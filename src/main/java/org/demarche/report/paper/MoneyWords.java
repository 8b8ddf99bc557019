package org.demarche.report.paper;

import java.util.List;
import org.demarche.model.CostBasis;
import org.demarche.model.Recurrence;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.report.content.Text;

/// How totals are told.
final class MoneyWords {
    private MoneyWords() {}

    /// "1,300,000 and 1 amount not known", to the cent.
    static Text told(Total total) {
        return told(total, AmountText.exact(total.known()));
    }

    private static Text told(Total total, String amount) {
        if (total.unknown() == 0) return Text.of(amount);
        if (total.minorUnits() == 0) return Text.notKnown(total.unknown() == 1 ? "not known" : total.unknownText());
        return Text.of(amount + " and ").plus(Text.notKnown(total.unknownText()));
    }

    /// For a cell: the amount in whole units, and below it what is not known; nothing where there is nothing.
    static List<Text> cell(Total total) {
        if (total.isNothing()) return List.of(Text.of("–"));
        Text unknown = total.unknown() == 0 ? Text.EMPTY : Text.notKnown(total.unknown() == 1 && total.minorUnits() == 0 ? "not known" : total.unknown() + " not known");
        if (total.minorUnits() == 0) return List.of(unknown);
        return List.of(Text.of(AmountText.whole(total.minorUnits(), total.currency())), unknown);
    }

    /// For a cell: the amount to the cent, and below it what is not known.
    static List<Text> exact(Total total) {
        Text unknown = total.unknown() == 0 ? Text.EMPTY : Text.notKnown(total.unknownText());
        return total.minorUnits() == 0 && total.unknown() > 0 ? List.of(unknown) : List.of(Text.of(AmountText.exact(total.known())), unknown);
    }

    /// "Identified", "The gap": a funding status as it stands alone.
    static String status(Key status) {
        return switch (status.id()) {
            case Key.GAP -> "No source (the gap)";
            case Key.COVERAGE_NOT_KNOWN -> "Coverage not known";
            default -> status.label();
        };
    }

    /// Whether a total holds years of a cost that recurs with no stated end.
    static boolean recursWithoutEnd(Ledger ledger, Key status) {
        Pivot pivot = ledger.pivot(List.of(Dimension.STATUS), List.of());
        Heading row = pivot.rows().child(status);
        if (row == null) return false;
        return ledger.explain(pivot.cell(row, pivot.columns())).lines().stream().anyMatch(line -> recursWithoutEnd(line.entry().cost().basis()));
    }

    static boolean recursWithoutEnd(CostBasis basis) {
        return switch (basis) {
            case CostBasis.Yearly yearly -> yearly.years() == null;
            case CostBasis.Units units -> units.recurrence() == Recurrence.YEARLY && units.years() == null;
            case CostBasis.Once _, CostBasis.Spread _, CostBasis.Instalments _, CostBasis.Share _, CostBasis.NotKnown _ -> false;
        };
    }
}
