/// Which papers can be made from a plan, as data: how they open, sections, their order, headings and letters, limits.
///
/// A user's own is a file, which storage reads. Must not know: how a part is written.
@NullMarked
package org.demarche.report.template;

import org.jspecify.annotations.NullMarked;
