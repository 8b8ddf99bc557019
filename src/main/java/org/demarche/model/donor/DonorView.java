package org.demarche.model.donor;

import java.util.Currency;
import java.util.List;
import org.demarche.model.budget.AmountText;

/// A budget in a donor's form.
///
/// @param plan what the plan is called
/// @param banner the handling mark of all that it holds; empty: none
/// @param currency of all its amounts
/// @param about a line below the title: who the donor is, when the first year begins
public record DonorView(DonorForm form, String title, String plan, String banner, String about, Currency currency, List<DonorSection> sections, List<String> notes) {
    public DonorView {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /// Whether any of its sums has cents, so that all of them are written with cents and add up as they stand.
    public boolean hasCents() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof DonorCell.Amount amount && AmountText.exact(amount.total().known()).indexOf('.') >= 0);
    }
}
