package org.demarche.storage;

/// What is wrong with a text, and where in it. Never leaves this package: [PlanJson] says it with the name of the file.
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String path;

    /// @param sentence what is wrong and what to do, without a full stop at its end
    /// @param offset the index of the character it is about
    Misread(String sentence, int offset) {
        this(sentence, offset, "");
    }

    /// @param path such as `initiatives[3].costs[0].amount`
    Misread(String sentence, int offset, String path) {
        super(sentence, null, false, false);
        this.offset = offset;
        this.path = path;
    }

    String sentence() {
        return getMessage();
    }

    String path() {
        return path;
    }

    /// The line it is about, counted from 1.
    int lineIn(String text) {
        return 1 + (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count();
    }
}
