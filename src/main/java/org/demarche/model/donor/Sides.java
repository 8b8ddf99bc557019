package org.demarche.model.donor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;

/// Whose money is the donor's, and whose is not. Every amount is on one of the two sides.
final class Sides {
    private static final Set<String> ASKED_FOR = Set.of(Key.GAP, Key.NONE, Key.COVERAGE_NOT_KNOWN);

    private final Plan plan;
    private final boolean isChosen;
    private final Set<String> donor;
    private final Set<String> others = new HashSet<>();
    private final List<Key> keys;

    Sides(Plan plan, Ledger ledger, Set<String> chosen) {
        this.plan = plan;
        isChosen = !chosen.isEmpty();
        donor = isChosen ? chosen : ASKED_FOR;
        keys = ledger.pivot(List.of(Dimension.SOURCE), List.of()).rows().children().stream().map(Heading::key).toList();
        for (Key key : keys) if (!donor.contains(key.id())) others.add(key.id());
    }

    Filter donor() {
        return Sums.only(Dimension.SOURCE, donor);
    }

    Filter others() {
        return Sums.only(Dimension.SOURCE, others);
    }

    /// What of the others' money comes from sources of these kinds.
    Filter others(FundingSourceKind kind) {
        return Sums.only(Dimension.SOURCE, others.stream().filter(id -> isOf(id, kind)).collect(Collectors.toSet()));
    }

    /// What of the others' money comes from neither our own office nor the host government: what nobody gives yet is here too.
    Filter othersElsewhere() {
        return Sums.only(
                Dimension.SOURCE,
                others.stream()
                        .filter(id -> !isOf(id, FundingSourceKind.OWN) && !isOf(id, FundingSourceKind.HOST_GOVERNMENT))
                        .collect(Collectors.toSet()));
    }

    private boolean isOf(String id, FundingSourceKind kind) {
        FundingSource source = ItemList.FUNDING_SOURCES.find(plan, id);
        return source != null && source.kind() == kind;
    }

    /// The keys of the donor's side, or of the other, in the plan's order.
    List<Key> keys(boolean donors) {
        return keys.stream().filter(key -> donor.contains(key.id()) == donors).toList();
    }

    /// "the United States": who the donor is.
    String words() {
        if (!isChosen) return "all that is still asked for: what no source covers, and what has no named source";
        return donor.stream().map(this::title).sorted().collect(Collectors.joining(", "));
    }

    private String title(String id) {
        FundingSource source = ItemList.FUNDING_SOURCES.find(plan, id);
        return source == null || source.title().isBlank() ? id : source.title();
    }

    boolean isChosen() {
        return isChosen;
    }
}
