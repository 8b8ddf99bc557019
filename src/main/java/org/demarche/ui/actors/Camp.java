package org.demarche.ui.actors;

import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.jspecify.annotations.Nullable;

/// Where a stakeholder is listed, told by its stance before the election, or after it where only that is known.
enum Camp {
    ALLIES("Allies"),
    UNDECIDED("Undecided, those to be moved"),
    OPPONENTS("Opponents"),
    NOT_KNOWN("Stance not known");

    private final String title;

    Camp(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// An opponent that is expected to move towards the strategy counts among those to be moved.
    static Camp of(Stakeholder stakeholder) {
        Stance before = stakeholder.before().stance();
        Stance after = stakeholder.after().stance();
        Stance stance = before == null ? after : before;
        if (stance == null) return NOT_KNOWN;
        if (stance.compareTo(Stance.NEUTRAL) > 0) return ALLIES;
        return stance == Stance.NEUTRAL || isBetter(after, stance) ? UNDECIDED : OPPONENTS;
    }

    private static boolean isBetter(@Nullable Stance after, Stance before) {
        return after != null && after.compareTo(before) > 0;
    }
}
