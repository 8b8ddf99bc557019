package org.demarche.report.markup;

/// What of pasted words can stand in a file at all.
public final class Letters {
    private Letters() {}

    /// The words with what no file can hold replaced by U+FFFD: control characters, halves of letters, places that Unicode keeps free.
    ///
    /// Line ends and tabs become spaces. Marks that turn the direction of what follows are dropped, so that no pasted word can turn the
    /// line that it stands in (Unicode Technical Report 36, "Bidirectional Text Spoofing"); words of languages written from the right keep their own.
    public static String clean(String words) {
        for (int i = 0; i < words.length(); i++) if (!isPlain(words.charAt(i))) return cleaned(words);
        return words;
    }

    private static String cleaned(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().filter(letter -> !turns(letter)).map(Letters::orReplaced).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0x2028 || c >= 0x2070 && c < Character.MIN_SURROGATE;
    }

    private static boolean turns(int letter) {
        return letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
    }

    private static int orReplaced(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029) return ' ';
        boolean isControl = Character.getType(letter) == Character.CONTROL || Character.getType(letter) == Character.SURROGATE;
        boolean isKeptFree = (letter & 0xfffe) == 0xfffe || letter >= 0xfdd0 && letter <= 0xfdef;
        return isControl || isKeptFree ? 0xfffd : letter;
    }
}
