/// Pictures of a paper as lines: each kind of [picture][org.demarche.report.content.Picture] as an SVG element.
///
/// Must not know: plans, pages, kinds of file.
@NullMarked
package org.demarche.report.drawing;

import org.jspecify.annotations.NullMarked;
