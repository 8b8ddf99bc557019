/// What was obligated and spent, against what was planned: to date, what remains, and what it will come to.
///
/// A pure function of a plan, its ledger and a day. Amounts are whole minor units of the plan's currency (cents). Must not know:
/// findings, baselines, files, windows.
@NullMarked
package org.demarche.model.spending;

import org.jspecify.annotations.NullMarked;
