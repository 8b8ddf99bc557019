/// Well-formed markup and the letters in it, for every writer that needs some.
///
/// Must not know: pages, plans, kinds of file.
@NullMarked
package org.demarche.report.markup;

import org.jspecify.annotations.NullMarked;
