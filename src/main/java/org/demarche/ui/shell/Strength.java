package org.demarche.ui.shell;

import java.util.Arrays;

/// How long a passphrase may hold, in plain words: a rough guess by its length, its words and how much of it repeats. It forbids nothing.
enum Strength {
    NOTHING(""),
    WEAK("Weak: a computer finds this by trying."),
    FAIR("Fair: it keeps out the curious. Four or more words that have nothing to do with each other hold longer."),
    GOOD("Good, unless it is a saying, or used elsewhere too.");

    private static final double BITS_OF_A_WORD = 11;
    private static final double BITS_OF_A_LETTER = 4;
    private static final double FAIR_BITS = 30;
    private static final double GOOD_BITS = 44;
    private static final int WORDS = 3;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Strength of(String passphrase) {
        if (passphrase.isEmpty()) return NOTHING;
        long letters = passphrase.chars().distinct().count();
        double byLetters = BITS_OF_A_LETTER * Math.min(passphrase.length(), 2 * letters);
        long words = Arrays.stream(passphrase.strip().split("[\\s-]+")).filter(word -> word.length() > 2).distinct().count();
        double bits = words >= WORDS ? Math.min(byLetters, BITS_OF_A_WORD * words) : byLetters * (words > 0 && isPlain(passphrase) ? 0.6 : 1);
        return bits < FAIR_BITS ? WEAK : bits < GOOD_BITS ? FAIR : GOOD;
    }

    /// One or two words with a number behind are what is tried first.
    private static boolean isPlain(String passphrase) {
        return passphrase.matches("\\p{L}+[\\s-]?\\p{L}*[0-9]*[.?]?");
    }
}
