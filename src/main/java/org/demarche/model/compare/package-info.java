/// What differs between two states of a plan: since a baseline was taken, or between scenarios.
///
/// [Baselines][org.demarche.model.compare.Baselines] takes one; [Difference][org.demarche.model.compare.Difference] tells dates, totals by fiscal year and findings side by
/// side. Must not know: files, windows.
@NullMarked
package org.demarche.model.compare;

import org.jspecify.annotations.NullMarked;
