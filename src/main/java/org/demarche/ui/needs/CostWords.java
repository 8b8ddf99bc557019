package org.demarche.ui.needs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Quantity;
import org.demarche.model.Recurrence;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What a need costs, in the words of the table.
///
/// @param words "1,300,000", "not known", "no cost", "38 → 80 slots", "regional"
/// @param whole the same with all that it leaves out, for tooltips and copies
record CostWords(Kind kind, String words, String whole) {
    /// How it looks.
    enum Kind {
        AMOUNT,
        /// An amount beside which others are not known.
        AMOUNT_AND_MORE,
        NOT_KNOWN,
        REGIONAL,
        OTHER
    }

    static CostWords of(Ledger ledger, Initiative need) {
        if (need.status() == InitiativeStatus.DROPPED && !need.costs().isEmpty()) return other("not counted", "Dropped: its costs are not counted");
        if (need.costs().isEmpty()) return withoutCosts(need);
        Total total = ledger.totalOf(need.id());
        Total outside = ledger.regionalOutside(need.id());
        String amount = AmountText.whole(total.minorUnits(), total.currency());
        String regional = outside.minorUnits() == 0 ? "" : AmountText.whole(outside.minorUnits(), outside.currency()) + " regional, not counted";
        if (total.minorUnits() == 0 && outside.minorUnits() != 0) return new CostWords(Kind.REGIONAL, "regional", regional);
        String whole = total.wholeText() + (regional.isEmpty() ? "" : ", besides " + regional);
        if (total.unknown() == 0) return new CostWords(Kind.AMOUNT, amount, whole);
        return total.minorUnits() == 0 ? new CostWords(Kind.NOT_KNOWN, Words.NOT_KNOWN, whole) : new CostWords(Kind.AMOUNT_AND_MORE, amount, whole);
    }

    private static CostWords withoutCosts(Initiative need) {
        if (!need.quantities().isEmpty() && need.noCost()) {
            String words = words(need.quantities().getFirst());
            return other(words, need.quantities().getFirst().title() + ": " + words);
        }
        return need.noCost() ? other("no cost", "no cost") : new CostWords(Kind.NOT_KNOWN, "not set", "not set");
    }

    /// "38 → 80 slots", "20 journalists".
    static String words(Quantity quantity) {
        String target = curve(quantity.recurrence(), quantity.curve(), quantity.target()) + (quantity.unit().isEmpty() ? "" : " " + quantity.unit());
        return quantity.baseline() == null ? target : Words.number(quantity.baseline()) + " → " + target;
    }

    /// "80"; "38, 60, then 80" of what differs in its first years.
    static String curve(Recurrence recurrence, List<BigDecimal> curve, @Nullable BigDecimal last) {
        if (recurrence == Recurrence.ONCE || curve.isEmpty()) return Words.number(last);
        return curve.stream().map(Words::number).collect(Collectors.joining(", ", "", ", then " + Words.number(last)));
    }

    /// The same with "a year" where it is each year's.
    static String longWords(Quantity quantity) {
        return words(quantity) + (quantity.recurrence() == Recurrence.YEARLY ? " a year" : "");
    }

    private static CostWords other(String words, String whole) {
        return new CostWords(Kind.OTHER, words, whole);
    }
}
