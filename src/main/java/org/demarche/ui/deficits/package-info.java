/// A: where the country falls short, which of it is in focus, and what is to be reached. The screen that the others are modelled on.
@NullMarked
package org.demarche.ui.deficits;

import org.jspecify.annotations.NullMarked;
