/// Papers: what a plan, its schedule, its ledger and its findings say, chapter by chapter.
///
/// [Papers][org.demarche.report.paper.Papers] is the way in; each part of a [template][org.demarche.report.template.Template] has a small class of its own,
/// which `Chapters` finds. Must not know: files, markup, windows.
@NullMarked
package org.demarche.report.paper;

import org.jspecify.annotations.NullMarked;
