package org.demarche.report.markup;

/// Words as a printer sets them.
public final class Typography {
    private Typography() {}

    /// With quotation marks and apostrophes that are not typed but set.
    public static String set(String words) {
        if (words.indexOf('"') < 0 && words.indexOf('\'') < 0) return words;
        StringBuilder set = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(words.charAt(i - 1)) || "([–\u00a0".indexOf(words.charAt(i - 1)) >= 0;
            set.append(c == '"' ? opens ? '“' : '”' : c == '\'' ? opens ? '‘' : '’' : c);
        }
        return set.toString();
    }

    /// The words where they are no longer than `most` letters, or as many whole ones as fit, and "…".
    public static String shortened(String words, int most) {
        if (words.length() <= most) return words;
        int cut = words.lastIndexOf(' ', most - 1);
        int end = cut < most / 2 ? most - 1 : cut;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
