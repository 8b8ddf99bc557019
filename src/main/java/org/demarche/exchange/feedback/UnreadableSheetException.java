package org.demarche.exchange.feedback;

/// A file that no replies can be read from, with one sentence for the user: what, where, what to do.
public final class UnreadableSheetException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableSheetException(String sentence) {
        super(sentence);
    }
}
