/// Plan files: their JSON, opening them, and saving that can be trusted.
///
/// [PlanFile][org.demarche.storage.PlanFile] is an opened file. [PlanJson][org.demarche.storage.PlanJson] is its text: `"format"` and `"version"` first, then a
/// plan's components in the records' order, lists in the user's order, one field or list item a line.
/// How each type stands in the file is read from the records once (`Forms`); reading, writing and the published schema all walk that.
///
/// What is written for what is empty:
/// - a value that is not known is `null`: a date, a timed item's dates, an amount, a percentage, a number with decimals, a level, a stance, an
///   influence, a voice, a commitment's status, a position, a risk
/// - but nothing is written where null says "as usual": the third of start, end and duration; the dates of a cost (the initiative's own);
///   `years` (to the horizon); `statusDate` (today); `declassifyOn`; the day of a rate that holds always; the share of a funding, and its amount where it
///   has a share; the country share of a cost that is not regional
/// - empty texts and lists, false, no mark, no reference and records that say nothing are left out; the plan's own sections never are
/// - values of enumerations, currencies and the fiscal year are always written
///
/// On reading, absent and `null` are the same. What a file holds that this version does not know is kept in `extra`, at any depth, and written behind
/// the known. What has not changed is written back with its very characters, however the file was laid out: see `Rewriting`.
///
/// A protected plan is closed and opened by `storage.age`; on the disk there are never but closed bytes of it.
///
/// [Templates][org.demarche.storage.Templates] are files of their own, small and read strictly.
///
/// A reference to nothing and a circle of dates are no errors here but findings. Must not know: windows, how a paper is written.
@NullMarked
package org.demarche.storage;

import org.jspecify.annotations.NullMarked;
