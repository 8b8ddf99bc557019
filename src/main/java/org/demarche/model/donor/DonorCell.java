package org.demarche.model.donor;

import java.math.BigDecimal;
import org.demarche.model.Money;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What stands in one field of a donor view.
public sealed interface DonorCell {
    DonorCell NOTHING = new Nothing();

    /// Left open, as on the form.
    record Nothing() implements DonorCell {}

    record Words(String words) implements DonorCell {}

    /// A sum of money.
    ///
    /// @param from the ledger's cell that it is, for [explaining][org.demarche.model.budget.Ledger#explain(Cell)] it
    record Amount(Total total, Cell from) implements DonorCell {}

    /// A number of units.
    ///
    /// @param number null: not known
    record Figure(@Nullable BigDecimal number) implements DonorCell {}

    /// What one unit costs, in the plan's currency; it is part of no sum.
    ///
    /// @param money null: not known
    record Price(@Nullable Money money) implements DonorCell {}

    /// Hundredths of a whole, with two decimals.
    record Share(BigDecimal hundredths) implements DonorCell {}

    static DonorCell words(String words) {
        return words.isEmpty() ? NOTHING : new Words(words);
    }
}
