/// Writes a paper as Markdown, as GitHub reads it: headings, tables, emphasis, and nothing that pasted words could turn into markup.
///
/// Must not know: plans' fields, other kinds of file.
@NullMarked
package org.demarche.report.markdown;

import org.jspecify.annotations.NullMarked;
