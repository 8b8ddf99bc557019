package org.demarche.ui.shell;

import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.jspecify.annotations.Nullable;

/// Two hands on one file, for the user to look through.
///
/// @param file what the file is called
/// @param base the plan as the file held it when it was opened or saved last
/// @param ours the plan in the window
/// @param theirs what the file holds now
/// @param isSaving whether the plan is being saved, so that writing over it, or elsewhere, is a way out
record Review(String file, Plan base, Plan ours, PlanFile theirs, boolean isSaving) {
    enum Way {
        MERGE,
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    /// What the user wants.
    ///
    /// @param merged with [Way#MERGE], what came of it
    record Answer(Way way, @Nullable Plan merged) {
        static final Answer CANCEL = new Answer(Way.CANCEL, null);
    }
}
