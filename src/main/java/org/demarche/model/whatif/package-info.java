/// What would be other if money changed: a source gives less, the gap is funded, only some needs fit. Each answer is a scenario, so it
/// can be looked at, compared and kept like any other.
///
/// Pure functions of an assessment. Must not know: files, windows, how the optimiser works.
@NullMarked
package org.demarche.model.whatif;

import org.jspecify.annotations.NullMarked;
