package org.demarche.model.donor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Plan;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;

/// Donor views as a person reads them.
final class Shown {
    private Shown() {}

    static Assessment assessed(Plan plan) {
        return Assessment.of(plan, LocalDate.of(2005, 10, 3));
    }

    static DonorSection section(DonorView view, String key) {
        return view.sections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
    }

    static List<String> rows(DonorView view, DonorSection section) {
        DonorText text = new DonorText(view);
        List<String> rows = new ArrayList<>();
        for (DonorRow row : section.rows()) rows.add(row.cells().stream().map(text::oneLine).collect(Collectors.joining(" | ")));
        return rows;
    }

    /// The sum at a place of a row.
    static Total total(DonorRow row, int column) {
        return ((DonorCell.Amount) row.cells().get(column)).total();
    }

    /// The last row that is a sum of all.
    static DonorRow totals(DonorView view, String key) {
        return view.sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.kind() == DonorRow.Kind.TOTAL)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
