package org.demarche.ui.timeline;

import java.util.function.UnaryOperator;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.ScheduleChange;

/// What an edit would do, worked out and not done.
///
/// @param digest what the card says of the change
record Preview(Outlook outlook, ScheduleChange change, MoveDigest digest) {
    /// What is asked: an edit, of which plan, and how its rows are to be shown.
    record Question(Assessment before, UnaryOperator<Plan> edit, Showing showing) {
        /// @throws IllegalArgumentException with a sentence for the user, where the edit can't be made
        Preview answer() {
            Assessment after = before.next(edit.apply(before.plan()), before.asOf());
            ScheduleChange change = ScheduleChange.of(before, after);
            return new Preview(Outlook.of(after, showing), change, MoveDigest.of(change));
        }
    }

    Assessment assessment() {
        return outlook.assessment();
    }
}
