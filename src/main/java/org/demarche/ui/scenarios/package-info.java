/// Variants of the plan and what it was: scenarios, baselines, and any two of them side by side.
@NullMarked
package org.demarche.ui.scenarios;

import org.jspecify.annotations.NullMarked;
