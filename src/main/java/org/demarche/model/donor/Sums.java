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
