package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.model.Item;
import org.demarche.ui.control.Row;
import org.jspecify.annotations.Nullable;

/// Needs that stand together, under a head that says what they cost.
///
/// @param phase whose tint the head has; null: none
record NeedGroup(String title, String aside, @Nullable PhaseName phase, List<Initiative> needs) {
    static NeedGroup of(String title) {
        return new NeedGroup(title, "", null, new ArrayList<>());
    }

    /// "Stage one: until the election" is a title and what is muted beside it.
    static NeedGroup of(PhaseName name, Phase phase) {
        String title = phase.title().isEmpty() ? name.label() : phase.title();
        int colon = title.indexOf(": ");
        if (colon > 0) return new NeedGroup(title.substring(0, colon), title.substring(colon + 2), name, new ArrayList<>());
        return new NeedGroup(title, name == PhaseName.PRE_ELECTION ? "until the election" : "after the election", name, new ArrayList<>());
    }

    Row<Item> head(Ledger ledger) {
        Total total = total(ledger);
        String amount = total.minorUnits() == 0 ? "" : AmountText.whole(total.minorUnits(), total.currency());
        if (phase == null) return new Row.Group<>(title, aside, amount, besides(ledger, total), "");
        return Row.Group.of(phase, title, aside, amount, besides(ledger, total));
    }

    private Total total(Ledger ledger) {
        return sum(ledger, needs.stream().map(need -> ledger.totalOf(need.id())).toList());
    }

    /// What the amount leaves out.
    private String besides(Ledger ledger, Total total) {
        List<String> parts = new ArrayList<>();
        if (total.unknown() > 0) parts.add((total.minorUnits() == 0 ? "" : "and ") + total.unknown() + " not known");
        Total outside = sum(ledger, needs.stream().map(need -> ledger.regionalOutside(need.id())).toList());
        if (outside.minorUnits() != 0) parts.add("regional " + AmountText.whole(outside.minorUnits(), outside.currency()) + " not counted");
        return String.join(" · ", parts);
    }

    /// Totals of different needs as one. An unknown belongs to one need, so none counts twice.
    static Total sum(Ledger ledger, List<Total> totals) {
        long known = 0;
        int unknown = 0;
        for (Total total : totals) {
            known = Math.addExact(known, total.minorUnits());
            unknown += total.unknown();
        }
        return new Total(known, unknown, ledger.currency());
    }
}
