package org.demarche.model.budget;

import org.demarche.model.Label;
import org.jspecify.annotations.Nullable;

/// How far money can be counted on. Each amount is parted among these, the gap and what is not known to be covered.
public enum Certainty {
    /// Committed, obligated or spent, and no condition is open.
    FIRM("Firm"),
    /// Of what is not firm, the part that its probability lets expect.
    EXPECTED("Expected"),
    /// Of what is not firm, the rest.
    UNCERTAIN("Uncertain"),
    /// Not firm, and nobody has said how likely it is.
    CHANCE_NOT_KNOWN("Probability not known");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The id of its [Key].
    public String id() {
        return Label.id(this);
    }

    /// Null where the key is the gap, or not known to be covered.
    public static @Nullable Certainty of(Key key) {
        for (Certainty one : values()) if (key.dimension() == Dimension.CERTAINTY && one.id().equals(key.id())) return one;
        return null;
    }

    /// What counts only money that can be counted on this far.
    public Filter filter() {
        return Filter.of(Dimension.CERTAINTY, id());
    }
}
