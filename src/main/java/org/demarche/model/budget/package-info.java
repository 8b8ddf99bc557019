/// What everything costs and who pays: costs as dated entries, totals by any dimension, the gap, and what is not known.
///
/// A [Ledger][org.demarche.model.budget.Ledger] is a pure function of a plan and its schedule. Amounts are whole minor units of
/// the plan's currency (cents); there is no `double`. Must not know: findings, files, windows.
@NullMarked
package org.demarche.model.budget;

import org.jspecify.annotations.NullMarked;
