package org.demarche.command;

/// A command that cannot be carried out, with one sentence for the user: what, where, what to do.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }
}
