/// Writes a paper as one web page: for the screen and for print, light and dark, wide and narrow, with nothing fetched and no script.
///
/// Must not know: plans' fields, other kinds of file.
@NullMarked
package org.demarche.report.html;

import org.jspecify.annotations.NullMarked;
