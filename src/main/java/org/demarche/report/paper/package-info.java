/// The strategy paper, A to G: what a plan, its schedule, its ledger and its findings say, chapter by chapter.
///
/// [StrategyReport][org.demarche.report.paper.StrategyReport] is the way in; each chapter has a small class of its own. Must not
/// know: files, markup, windows.
@NullMarked
package org.demarche.report.paper;

import org.jspecify.annotations.NullMarked;
