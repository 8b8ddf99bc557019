package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.FundingStatus;
import org.demarche.model.Label;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.FundingBar;

/// How a need's money is covered, as the parts of a bar and in words.
final class FundingParts {
    private FundingParts() {}

    /// From sought to spent, then the gap, then what is not known; what is regional stands alone.
    static List<FundingBar.Part> of(Ledger ledger, String needId) {
        List<FundingBar.Part> parts = new ArrayList<>();
        boolean unknown = false;
        for (Map.Entry<Key, Total> one : ledger.byStatus(needId).entrySet()) {
            Total total = one.getValue();
            unknown |= total.unknown() > 0;
            if (total.minorUnits() > 0) parts.add(new FundingBar.Part(style(one.getKey()), total.minorUnits()));
        }
        Total total = ledger.totalOf(needId);
        unknown |= total.unknown() > 0;
        if (total.minorUnits() == 0 && ledger.regionalOutside(needId).minorUnits() != 0) return List.of(new FundingBar.Part(FundingBar.REGIONAL, 1));
        if (unknown) parts.add(new FundingBar.Part(FundingBar.NOT_KNOWN, Math.max(1, total.minorUnits() / 2)));
        return parts;
    }

    private static String style(Key key) {
        return switch (key.id()) {
            case Key.GAP -> FundingBar.GAP;
            case Key.COVERAGE_NOT_KNOWN -> FundingBar.NOT_KNOWN;
            default -> "funding-" + key.id();
        };
    }

    /// "committed 200,000, gap 50,000": for tooltips and copies.
    static String words(Ledger ledger, String needId) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<Key, Total> one : ledger.byStatus(needId).entrySet())
            words.add(one.getKey().label().toLowerCase(Locale.ROOT) + " " + one.getValue().wholeText());
        return String.join(", ", words);
    }

    /// Whether all that is covered is only asked for yet.
    static boolean isOnlySought(Ledger ledger, String needId) {
        return ledger.byStatus(needId).keySet().stream().allMatch(key -> key.id().equals(Label.of(FundingStatus.SOUGHT)));
    }
}
