/// The budget: a table of totals by anything, its charts, what every number is made of, and the sources of money.
///
/// A [BudgetTable][org.demarche.ui.budget.BudgetTable] is the table as data, [CostChart][org.demarche.ui.budget.CostChart] the chart as
/// data; the views only draw them. Must not know: other screens, the shell; it counts nothing itself, the ledger does.
@NullMarked
package org.demarche.ui.budget;

import org.jspecify.annotations.NullMarked;
