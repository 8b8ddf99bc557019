package org.demarche.report.pdf;

/// Typed quotation marks and apostrophes, as a printer sets them.
final class Typography {
    private Typography() {}

    static String set(String words) {
        if (words.indexOf('"') < 0 && words.indexOf('\'') < 0) return words;
        StringBuilder set = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(words.charAt(i - 1)) || "([–\u00a0".indexOf(words.charAt(i - 1)) >= 0;
            set.append(c == '"' ? opens ? '“' : '”' : c == '\'' ? opens ? '‘' : '’' : c);
        }
        return set.toString();
    }
}
