/// Variants of a plan: a scenario laid over its plan, and an edited variant taken apart again into what all share and what is the scenario's own.
///
/// [Scenarios][org.demarche.model.scenario.Scenarios] are pure functions. Must not know: resolved schedules, ledgers, findings, files, windows.
@NullMarked
package org.demarche.model.scenario;

import org.jspecify.annotations.NullMarked;
