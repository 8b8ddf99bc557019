/// What shows while no plan is open: new, open, the sample, recent files, templates.
@NullMarked
package org.demarche.ui.start;

import org.jspecify.annotations.NullMarked;
