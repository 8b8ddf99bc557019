package org.demarche.model.check;

import java.util.List;
import org.demarche.model.Ceiling;
import org.demarche.model.FundingSource;
import org.demarche.model.Money;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;

/// A source that is asked for more in a fiscal year than it gives.
final class CeilingsExceeded implements Check {
    @Override
    public void look(Examined plan, Found found) {
        List<FundingSource> limited = plan.plan().fundingSources().stream().filter(source -> !source.ceilings().isEmpty()).toList();
        if (limited.isEmpty()) return;
        Pivot pivot = plan.ledger().pivot(List.of(Dimension.SOURCE), List.of(Dimension.FISCAL_YEAR));
        for (FundingSource source : limited) for (Ceiling ceiling : source.ceilings()) look(plan, pivot, source, ceiling, found);
    }

    private static void look(Examined plan, Pivot pivot, FundingSource source, Ceiling ceiling, Found found) {
        Ledger ledger = plan.ledger();
        Heading row = pivot.rows().child(source.id());
        Heading year = pivot.columns().child(Integer.toString(ceiling.fiscalYear()));
        Money amount = ceiling.amount();
        Money most = amount == null ? null : ledger.converted(amount, ledger.calendar().firstDay(ceiling.fiscalYear()));
        if (row == null || year == null || most == null) return;
        long asked = pivot.total(row, year).minorUnits() + pivot.outside(row, year).minorUnits();
        if (asked > most.minorUnits())
            found.add(source.id(), plan.amount(asked - most.minorUnits()) + " over the ceiling of FY " + ceiling.fiscalYear(),
                    source.title() + " gives at most " + plan.amount(most.minorUnits()) + " in FY " + ceiling.fiscalYear() + ", and the plan counts on "
                            + plan.amount(asked) + ". Spread it otherwise, or look for another source.");
    }
}
