package org.demarche.ui.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.budget.Cell;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.report.content.PaperSize;
import org.jspecify.annotations.Nullable;

/// What the budget shows now and nobody saves.
final class BudgetModel {
    /// The sides of the screen.
    enum Side {
        COSTS,
        SOURCES,
        SPENDING,
        WHAT_IF,
        DONORS
    }

    Side side = Side.COSTS;
    Layout layout = Layout.USUAL;
    /// The paths of rows whose rows are hidden.
    final Set<List<String>> folded = new HashSet<>();
    /// Where the keyboard is in the table; null: nowhere.
    @Nullable Spot spot = new Spot(List.of(BudgetRow.Kind.TOTAL.name()), Spot.TOTAL);
    /// The number that is explained; null: none.
    @Nullable Cell cell;
    /// The selected source; null: none.
    @Nullable String source;

    /// The donor view that shows.
    DonorOptions donor = DonorOptions.of(DonorForm.SF_424A);
    PaperSize paper = PaperSize.A4;
    /// Where the keyboard is in the donor view; null: nowhere.
    @Nullable DonorSpot donorSpot;

    void fold(List<String> path) {
        if (!folded.remove(path)) folded.add(path);
    }
}
