package org.demarche.storage;

import java.util.regex.Pattern;
import org.demarche.model.Brief;

/// What is wrong with a text, and where in it. Never leaves this package: [PlanJson] says it with the name of the file.
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;
    /// Nobody reads more of a word to know which one is meant.
    private static final Pattern LONG_QUOTE = Pattern.compile("(\"[^\"]{60})[^\"]+\"");
    private static final int LONGEST_PATH = 200;

    private final int offset;
    private final String path;

    /// @param sentence what is wrong and what to do, without a full stop at its end
    /// @param offset the index of the character it is about
    Misread(String sentence, int offset) {
        this(sentence, offset, "");
    }

    /// @param path such as `initiatives[3].costs[0].amount`
    Misread(String sentence, int offset, String path) {
        super(LONG_QUOTE.matcher(Brief.line(sentence)).replaceAll("$1…\""), null, false, false);
        this.offset = offset;
        this.path = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
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
