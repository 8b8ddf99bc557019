/// The timeline: outline left, chart right, what has no date in a tray below.
///
/// The chart is painted from the same shapes as pictures and pages, see [org.demarche.timeline]. A drag only previews; letting go makes
/// one step of it.
@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
