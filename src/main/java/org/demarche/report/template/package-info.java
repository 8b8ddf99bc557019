/// Which papers can be made from a plan, as data: sections, their order and headings, limits.
///
/// Must not know: how a section is written.
@NullMarked
package org.demarche.report.template;

import org.jspecify.annotations.NullMarked;
