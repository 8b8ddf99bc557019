/// When everything takes place: date expressions resolved around the hinge, with the reason told.
///
/// A [Schedule][org.demarche.model.schedule.Schedule] is a pure function of a plan. What hangs on a date that is not known is
/// unscheduled: it never gets a made-up day. Must not know: money, findings, files, windows.
@NullMarked
package org.demarche.model.schedule;

import org.jspecify.annotations.NullMarked;
