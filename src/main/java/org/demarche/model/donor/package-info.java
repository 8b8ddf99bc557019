/// The budget as a donor asks to see it: the United States' SF-424A, a European Union budget for an action, a table of results.
///
/// [DonorViews][org.demarche.model.donor.DonorViews] is the way in. A [DonorView][org.demarche.model.donor.DonorView] is data: sections,
/// rows, cells. Every amount is the ledger's and says which of the ledger's cells it is, so that it can be explained. Must not know:
/// screens, paper, files; it counts no money itself.
@NullMarked
package org.demarche.model.donor;

import org.jspecify.annotations.NullMarked;
