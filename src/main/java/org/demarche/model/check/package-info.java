/// The plan checked as an experienced desk officer would: findings, one small class a rule, and the whole assessment of a plan.
///
/// Must not know: files, windows.
@NullMarked
package org.demarche.model.check;

import org.jspecify.annotations.NullMarked;
