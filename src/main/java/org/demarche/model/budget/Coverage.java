package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Funding;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// How a cost's fundings cover what is known of it: in their order, each up to what the ones before it have left.
///
/// A slot is the place of a funding; the slot after the last is the rest, which is the gap, or not known to be covered or not.
final class Coverage {
    private final List<Funding> fundings;
    /// What the first so many fundings cover: one more than there are fundings, beginning with 0.
    private final long[] upTo;
    private final boolean[] notKnown;
    private final boolean someNotKnown;
    private final boolean sharesCoverAll;
    private final long over;

    private Coverage(List<Funding> fundings, long[] upTo, boolean[] notKnown, boolean someNotKnown, boolean sharesCoverAll, long over) {
        this.fundings = fundings;
        this.upTo = upTo;
        this.notKnown = notKnown;
        this.someNotKnown = someNotKnown;
        this.sharesCoverAll = sharesCoverAll;
        this.over = over;
    }

    static Coverage of(CostLine line, Rates rates) {
        List<Funding> fundings = line.cost().fundings();
        long most = Math.max(0, line.known());
        long[] upTo = new long[fundings.size() + 1];
        long asked = 0;
        long hundredths = 0;
        boolean[] notKnown = new boolean[fundings.size()];
        boolean someNotKnown = false;
        for (int i = 0; i < fundings.size(); i++) {
            Long amount = amount(fundings.get(i), line, rates);
            if (amount == null) notKnown[i] = someNotKnown = true;
            else asked = Math.addExact(asked, Math.max(0, amount));
            Percent share = fundings.get(i).share();
            if (share != null) hundredths += share.value().movePointRight(2).longValue();
            upTo[i + 1] = Math.min(asked, most);
        }
        return new Coverage(fundings, upTo, notKnown, someNotKnown, hundredths >= 10_000, Math.max(0, asked - most));
    }

    private static @Nullable Long amount(Funding funding, CostLine line, Rates rates) {
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
        return fundings.size() + 1;
    }

    int rest() {
        return fundings.size();
    }

    /// The funding of a slot; null: it is the rest.
    @Nullable Funding funding(int slot) {
        return slot == rest() ? null : fundings.get(slot);
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
        return slot != rest() && notKnown[slot];
    }
}
