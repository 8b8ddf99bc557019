/// Puts what the timeline's and the charts' layouts make on a canvas: the painter, its fonts, its ruler.
///
/// Must not know: what is painted, screens, the shell.
@NullMarked
package org.demarche.ui.control.canvas;

import org.jspecify.annotations.NullMarked;
