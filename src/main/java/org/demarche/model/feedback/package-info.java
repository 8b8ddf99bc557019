/// What readers of a feedback sheet sent back: what it would change, and the plan with it.
///
/// [Returned][org.demarche.model.feedback.Returned] is the way in. Must not know: how a sheet is written or read; screens, paper, files.
@NullMarked
package org.demarche.model.feedback;

import org.jspecify.annotations.NullMarked;
