package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Funding;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// How a cost's fundings cover what is known of it: in their order, each up to what the ones before it have left. One whose condition
/// has failed covers nothing.
///
/// A slot is a funding, or one of the two parts of a funding that is not firm: what its probability lets expect, then what it leaves
/// uncertain. The slot after the last is the rest, which is the gap, or not known to be covered or not.
final class Coverage {
    private final List<Funding> fundings;
    /// The funding of each slot.
    private final int[] ofSlot;
    private final Certainty[] certainties;
    /// What the first so many slots cover: one more than there are slots, beginning with 0.
    private final long[] upTo;
    private final boolean[] notKnown;
    private boolean someNotKnown;
    private boolean sharesCoverAll;
    private long over;

    private Coverage(List<Funding> fundings, int[] ofSlot, Certainty[] certainties) {
        this.fundings = fundings;
        this.ofSlot = ofSlot;
        this.certainties = certainties;
        this.upTo = new long[ofSlot.length + 1];
        this.notKnown = new boolean[fundings.size()];
    }

    static Coverage of(CostLine line, Rates rates) {
        Coverage coverage = withSlots(line.cost().fundings());
        coverage.fill(line, rates);
        return coverage;
    }

    private static Coverage withSlots(List<Funding> fundings) {
        int slots = 0;
        for (Funding funding : fundings) slots += isParted(funding) ? 2 : 1;
        int[] ofSlot = new int[slots];
        Certainty[] certainties = new Certainty[slots];
        int slot = 0;
        for (int i = 0; i < fundings.size(); i++) {
            ofSlot[slot] = i;
            certainties[slot++] = first(fundings.get(i));
            if (!isParted(fundings.get(i))) continue;
            ofSlot[slot] = i;
            certainties[slot++] = Certainty.UNCERTAIN;
        }
        return new Coverage(fundings, ofSlot, certainties);
    }

    private static Certainty first(Funding funding) {
        if (funding.isFirm()) return Certainty.FIRM;
        if (funding.probability() == null) return Certainty.CHANCE_NOT_KNOWN;
        return funding.probability().value().signum() == 0 ? Certainty.UNCERTAIN : Certainty.EXPECTED;
    }

    /// Whether its probability leaves something to expect and something uncertain.
    private static boolean isParted(Funding funding) {
        Percent probability = funding.probability();
        return !funding.isFirm() && probability != null && probability.value().signum() > 0 && probability.value().compareTo(Percent.HUNDRED) < 0;
    }

    private void fill(CostLine line, Rates rates) {
        long most = Math.max(0, line.known());
        long asked = 0;
        long hundredths = 0;
        int slot = 0;
        for (int i = 0; i < fundings.size(); i++) {
            Funding funding = fundings.get(i);
            Long amount = amount(funding, line, rates);
            if (amount == null) notKnown[i] = someNotKnown = true;
            else asked = Math.addExact(asked, Math.max(0, amount));
            if (funding.share() != null && !funding.isVoid()) hundredths += funding.share().value().movePointRight(2).longValue();
            long from = upTo[slot];
            long to = Math.min(asked, most);
            Percent probability = funding.probability();
            if (isParted(funding) && probability != null) upTo[++slot] = from + Rounding.percent(to - from, probability);
            upTo[++slot] = to;
        }
        sharesCoverAll = hundredths >= 10_000;
        over = Math.max(0, asked - most);
    }

    private static @Nullable Long amount(Funding funding, CostLine line, Rates rates) {
        if (funding.isVoid()) return 0L;
        Percent share = funding.share();
        if (share != null) return Rounding.percent(Math.max(0, line.known()), share);
        Money amount = funding.amount();
        return amount == null ? null : rates.minorUnits(amount, firstDay(line));
    }

    /// The day whose rate counts for a funding: the first of the cost's own.
    private static @Nullable LocalDate firstDay(CostLine line) {
        LocalDate first = null;
        for (Entry entry : line.entries()) {
            LocalDate day = entry.when.first();
            if (day != null && (first == null || day.isBefore(first))) first = day;
        }
        return first;
    }

    int slots() {
        return ofSlot.length + 1;
    }

    int rest() {
        return ofSlot.length;
    }

    /// The funding of a slot that is not the rest.
    Funding funding(int slot) {
        return fundings.get(ofSlot[slot]);
    }

    /// How far a slot that is not the rest can be counted on.
    Certainty certainty(int slot) {
        return certainties[slot];
    }

    /// What the slots before this one cover.
    long upTo(int slot) {
        return upTo[slot];
    }

    long covered() {
        return upTo[rest()];
    }

    long over() {
        return over;
    }

    boolean restIsGap() {
        return !someNotKnown;
    }

    /// Whether an amount that is not known would be covered in any case.
    boolean coversWhateverItCosts() {
        return sharesCoverAll;
    }

    /// Whether nobody knows how much the funding of this slot gives.
    boolean isNotKnown(int slot) {
        return slot != rest() && notKnown[ofSlot[slot]];
    }
}
