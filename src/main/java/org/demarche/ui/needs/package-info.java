/// C: what is to be done, when, at what cost. A table of needs and their steps in groups, and every field of the selected one beside it.
///
/// `NeedsController` is what can be done, `NeedsModel` which rows show, `NeedsView` the table; `NeedEdits` and its kin are the edits as pure
/// functions of the plan; `NeedDetails` and the `…Fields` classes are the forms. Must not know: other screens, files.
@NullMarked
package org.demarche.ui.needs;

import org.jspecify.annotations.NullMarked;
