package org.demarche.model.donor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// Sums of what passes a filter, as a whole and by the keys of one dimension. Each is one of the ledger's own cells.
final class Sums {
    private final Ledger ledger;
    private final Dimension dimension;

    Sums(Ledger ledger, Dimension dimension) {
        this.ledger = ledger;
        this.dimension = dimension;
    }

    DonorCell.Amount of(Filter filter) {
        return new DonorCell.Amount(pivot(filter).total(), cell(List.of(), filter));
    }

    DonorCell.Amount of(Key key, Filter filter) {
        return new DonorCell.Amount(pivot(filter).total(List.of(key), List.of()), cell(List.of(key), filter));
    }

    /// What categories come to together. A cost has one category, so that what is not known adds up as money does.
    ///
    /// @param key null: all of them
    DonorCell.Amount ofCategories(@Nullable Key key, Set<String> categories) {
        Pivot pivot = ledger.pivot(List.of(Dimension.CATEGORY, dimension), List.of());
        long known = 0;
        int unknown = 0;
        for (Heading category : pivot.rows().children()) {
            Heading row = key == null ? category : category.child(key);
            if (row == null || category.key() == null || !categories.contains(category.key().id())) continue;
            known = Math.addExact(known, pivot.total(row, pivot.columns()).minorUnits());
            unknown += pivot.total(row, pivot.columns()).unknown();
        }
        Filter filter = only(Dimension.CATEGORY, categories);
        return new DonorCell.Amount(new Total(known, unknown, ledger.currency()), cell(key == null ? List.of() : List.of(key), filter));
    }

    private static Cell cell(List<Key> row, Filter filter) {
        return new Cell(row, List.of(), filter, Cell.Whose.THIS_COUNTRY);
    }

    private Pivot pivot(Filter filter) {
        return ledger.pivot(List.of(dimension), List.of(), filter);
    }

    /// The keys that have money of this country, or amounts that are not known, in the ledger's order.
    List<Key> keys() {
        Pivot all = pivot(Filter.ALL);
        return all.rows().children().stream().filter(row -> !all.total(row, all.columns()).isNothing()).map(Heading::key).toList();
    }

    /// Only these keys of a dimension.
    static Filter only(Dimension dimension, Set<String> ids) {
        return new Filter(Map.of(dimension, ids));
    }
}
