package org.demarche.model.feedback;

import java.util.Locale;
import org.demarche.model.FeedbackOutcome;
import org.jspecify.annotations.Nullable;

/// What a reader says to an item.
public enum Verdict {
    ACCEPT(FeedbackOutcome.ACCEPTED),
    CHANGE(FeedbackOutcome.OPEN),
    REJECT(FeedbackOutcome.REJECTED);

    private final FeedbackOutcome outcome;

    Verdict(FeedbackOutcome outcome) {
        this.outcome = outcome;
    }

    /// Of a reply that leaves the item's text as it is.
    FeedbackOutcome outcome() {
        return outcome;
    }

    /// As it is written in a sheet: "accept".
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From a verdict as readers write it, in any case, with a full stop or as "accepted"; null where it is none of the three.
    public static @Nullable Verdict of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", "");
        return switch (word) {
            case "accept", "accepted" -> ACCEPT;
            case "change", "changed" -> CHANGE;
            case "reject", "rejected" -> REJECT;
            default -> null;
        };
    }
}
