/// Chooses the best of what fits under a limit, by a mathematical optimiser.
///
/// Knows numbers only. Must not know: plans, money, files, windows.
@NullMarked
package org.demarche.optimum;

import org.jspecify.annotations.NullMarked;
