/// G: what follows from success and from failure, what the plan takes for granted, what readers say, what was decided.
@NullMarked
package org.demarche.ui.consequences;

import org.jspecify.annotations.NullMarked;
