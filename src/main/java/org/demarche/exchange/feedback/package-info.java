/// Reads feedback sheets that come back as Word documents or workbooks.
///
/// [SheetFile][org.demarche.exchange.feedback.SheetFile] is the way in. Files come from outside: what is read of them has limits, and nothing that they
/// point to is followed. Must not know: windows, paper, what a plan does with a reply.
@NullMarked
package org.demarche.exchange.feedback;

import org.jspecify.annotations.NullMarked;
