package org.demarche.ui.actors;

import java.util.Locale;
import org.demarche.model.Label;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// How stakeholders are written on the map and in the list.
final class ActorWords {
    private static final int LONG = 24;

    private ActorWords() {}

    /// "Ally → strong ally", "Ally" where it does not change, "not known".
    static String stance(Stakeholder stakeholder) {
        Stance before = stakeholder.before().stance();
        Stance after = stakeholder.after().stance();
        if (before == after) return words(before);
        return words(before) + " → " + words(after).toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable Stance stance) {
        return stance == null ? Words.NOT_KNOWN : Label.alone(stance);
    }

    /// A title as it stands on the map: a long one only as far as its first comma.
    static String caption(String title) {
        int comma = title.indexOf(',');
        return title.length() > LONG && comma > 2 ? title.substring(0, comma) : title;
    }

    static String voice(Stakeholder stakeholder) {
        return stakeholder.voice() == null ? Words.NOT_KNOWN : Label.of(stakeholder.voice());
    }
}
