package org.demarche.model;

import java.util.regex.Pattern;

/// What somebody wrote, as sentences about it quote it.
public final class Brief {
    private static final int MOST = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\u000b\\f\\r\\u0085\\u2028\\u2029]+");
    /// What is not seen, or turns round what stands behind it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private Brief() {}

    /// The text on one line, or its beginning where it is long.
    static String of(String text) {
        return line(text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "…");
    }

    /// A sentence with what it quotes on one line; a character that is not seen is shown as one that nobody knows.
    public static String line(String sentence) {
        return UNSEEN.matcher(BLANKS.matcher(sentence).replaceAll(" ")).replaceAll("\ufffd");
    }
}
