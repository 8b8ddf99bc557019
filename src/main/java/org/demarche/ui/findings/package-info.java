/// The findings: what the checks found, by weight, with why, the way there, and what somebody has set aside with a reason.
///
/// Must not know: other screens, the shell; what there is to find the rules of `model.check` say.
@NullMarked
package org.demarche.ui.findings;

import org.jspecify.annotations.NullMarked;
