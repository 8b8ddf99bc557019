/// What of a plan a reader may see: the plan as it is before it leaves the office, without what is marked higher than the reader's level.
///
/// Must not know: papers, files, windows.
@NullMarked
package org.demarche.model.release;

import org.jspecify.annotations.NullMarked;
