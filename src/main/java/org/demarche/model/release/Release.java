package org.demarche.model.release;

import org.demarche.model.check.Assessment;

/// A plan as an audience may see it, with all that is computed from that.
///
/// @param assessment of the plan without what is withheld
public record Release(Assessment assessment, Audience audience) {
    /// All of it, as the office sees it.
    public static Release whole(Assessment assessment) {
        return new Release(assessment, Audience.OFFICE);
    }

    public static Release of(Assessment assessment, Audience audience) {
        if (!audience.equals(Audience.OFFICE)) throw new IllegalArgumentException("not yet");
        return whole(assessment);
    }
}
