package org.demarche.model.donor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;

/// The second sheet of a European Union budget: where the money comes from, and what part of the whole each gives.
final class EuSources {
    private final Sides sides;
    private final Sums sums;
    private final long whole;
    private long before;

    EuSources(Ledger ledger, Sides sides) {
        this.sides = sides;
        this.sums = new Sums(ledger, Dimension.SOURCE);
        this.whole = ledger.total().minorUnits();
    }

    DonorSection sources(String code) {
        List<DonorColumn> columns = List.of(DonorColumn.title("Source"), DonorColumn.money("Amount, " + code), DonorColumn.number("Share of what is known, %"));
        List<DonorRow> rows = new ArrayList<>();
        side(rows, true, "Asked of the donor", "Subtotal, the donor", sides.donor());
        side(rows, false, "Other sources", "Subtotal, other sources", sides.others());
        before = 0;
        rows.add(sum(DonorRow.Kind.TOTAL, "Total", sums.of(Filter.ALL)));
        List<String> notes = new ArrayList<>(List.of("The shares add up: each is rounded together with those above it."));
        if (sums.of(Filter.ALL).total().unknown() > 0) notes.add("An amount that is not known counts at every source that may pay it, and is in no share.");
        return new DonorSection("2", "Expected sources of funding", columns, rows, notes);
    }

    private void side(List<DonorRow> rows, boolean donors, String title, String subtotal, Filter filter) {
        rows.add(DonorRow.band(title));
        long start = before;
        for (Key key : sides.keys(donors)) {
            DonorCell.Amount amount = sums.of(key, Filter.ALL);
            if (!amount.total().isNothing()) rows.add(sum(DonorRow.Kind.LINE, label(key), amount));
        }
        before = start;
        rows.add(sum(DonorRow.Kind.SUBTOTAL, subtotal, sums.of(filter)));
    }

    private static String label(Key key) {
        return key.id().equals(Key.GAP) ? "No source yet (the gap)" : key.label();
    }

    private DonorRow sum(DonorRow.Kind kind, String title, DonorCell.Amount amount) {
        long upTo = before + amount.total().minorUnits();
        boolean isOpen = whole <= 0 || amount.total().minorUnits() == 0 && amount.total().unknown() > 0;
        DonorCell share = isOpen ? DonorCell.NOTHING : new DonorCell.Share(hundredths(upTo).subtract(hundredths(before)));
        before = upTo;
        return new DonorRow(kind, List.of(DonorCell.words(title), amount, share));
    }

    private BigDecimal hundredths(long amount) {
        return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(100))).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN);
    }
}
