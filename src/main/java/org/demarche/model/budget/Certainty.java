package org.demarche.model.budget;

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
}
