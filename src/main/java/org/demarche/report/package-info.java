/// A plan as a printed paper, written to files.
///
/// [content][org.demarche.report.content] is the paper as data, [paper][org.demarche.report.paper] makes it from a plan, and each
/// kind of file has a writer in a package of its own. Must not know: windows.
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
