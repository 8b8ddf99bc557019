/// A paper as data: chapters of paragraphs, tables, figures and need sheets, free of markup, so that every kind of file can be
/// written from the same content.
///
/// Must not know: how a plan becomes a paper, how a paper becomes a file.
@NullMarked
package org.demarche.report.content;

import org.jspecify.annotations.NullMarked;
