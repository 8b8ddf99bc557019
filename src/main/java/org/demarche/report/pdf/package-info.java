/// Writes a paper to PDF: content to pages in HTML and CSS, pages to PDF/A-3a with PDF/UA tags.
///
/// Fonts are the product's own and embedded; figures are drawn as lines, never as pixels. Must not know: plans' fields, windows.
@NullMarked
package org.demarche.report.pdf;

import org.jspecify.annotations.NullMarked;
