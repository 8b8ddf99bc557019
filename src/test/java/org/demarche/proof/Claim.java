package org.demarche.proof;

/// What must hold.
final class Claim {
    private Claim() {}

    /// @throws AssertionError with that sentence where it does not
    static void require(boolean holds, String sentence) {
        if (!holds) throw new AssertionError(sentence);
    }
}
