/// How two plans differ, in plain words, and two plans that come from one merged into one.
///
/// [Differences][org.demarche.model.merge.Differences] and [Merge][org.demarche.model.merge.Merge] are the ways in. Both walk the records field by field, item by
/// item by id, so that a field that is added later is compared and merged too. Must not know: files, commands, windows.
@NullMarked
package org.demarche.model.merge;

import org.jspecify.annotations.NullMarked;
