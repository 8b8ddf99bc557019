/// Writes a paper as a Word document (Office Open XML, ISO/IEC 29500-1): real headings, contents, repeated table heads, handling marks in
/// head and foot, and pages on their side where a chapter asks for them.
///
/// The markup is written as it is, without a library: decision 0013. Must not know: plans' fields, other kinds of file but for drawings.
@NullMarked
package org.demarche.report.word;

import org.jspecify.annotations.NullMarked;
