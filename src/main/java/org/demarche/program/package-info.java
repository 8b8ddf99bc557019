/// The program itself: which version runs, whose work is in it, and that there is one window of it.
@NullMarked
package org.demarche.program;

import org.jspecify.annotations.NullMarked;
