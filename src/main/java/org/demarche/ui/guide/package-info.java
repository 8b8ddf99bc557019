/// The user guide in a window of its own, from the program itself: it needs no network.
@NullMarked
package org.demarche.ui.guide;

import org.jspecify.annotations.NullMarked;
