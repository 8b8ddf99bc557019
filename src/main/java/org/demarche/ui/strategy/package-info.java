/// B: the strategy in its two phases, the election that joins them, the other dates that things hang on, the results expected.
@NullMarked
package org.demarche.ui.strategy;

import org.jspecify.annotations.NullMarked;
