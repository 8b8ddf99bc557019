/// Writes a paper as a plain message: numbered paragraphs, each with its mark, in lines of 69 columns, as cables have them.
///
/// Must not know: plans' fields, other kinds of file.
@NullMarked
package org.demarche.report.text;

import org.jspecify.annotations.NullMarked;
