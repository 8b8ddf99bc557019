package org.demarche.report.text;

import java.util.ArrayList;
import java.util.List;

/// How many columns words take where every letter is as wide as the other, and where they are parted.
final class Width {
    private Width() {}

    static int of(String words) {
        int width = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) width += of(words.codePointAt(i));
        return width;
    }

    /// Two for the letters of East Asia and for small pictures, none for what stands on another letter (Unicode Standard Annex 11).
    private static int of(int letter) {
        if (letter < 0x300) return letter == 0xad ? 0 : 1;
        int kind = Character.getType(letter);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT) return 0;
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115f || letter >= 0x2e80 && letter <= 0xa4cf || letter >= 0xac00 && letter <= 0xd7a3
                || letter >= 0xf900 && letter <= 0xfaff || letter >= 0xfe30 && letter <= 0xfe6f || letter >= 0xff00 && letter <= 0xff60
                || letter >= 0x1f000 && letter <= 0x1faff || letter >= 0x20000;
    }

    /// The width of the longest word, and never more than `most`.
    static int longestWord(String words, int most) {
        int longest = 0;
        for (String word : words.split(" ")) longest = Math.max(longest, of(word));
        return Math.min(longest, most);
    }

    /// Words in lines that are no wider than asked for. A word that is wider itself is parted.
    static List<String> wrap(String words, int width) {
        return wrap(words, width, width);
    }

    /// @param first the first line's width, at least 1
    /// @param width of the others, at least 1
    static List<String> wrap(String words, int first, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : words.split(" ")) {
            if (word.isEmpty()) continue;
            int most = lines.isEmpty() ? first : width;
            int wide = of(word);
            if (!line.isEmpty() && taken + 1 + wide > most) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
                most = width;
            }
            String rest = word;
            while (of(rest) > most && line.isEmpty()) {
                int cut = cut(rest, most);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                most = width;
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(rest);
            taken = of(line.toString());
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }

    /// Where a word is parted: at its last hyphen or slash that fits, else where the line ends.
    private static int cut(String word, int most) {
        int width = 0;
        int end = 0;
        int joint = 0;
        while (end < word.length()) {
            int letter = word.codePointAt(end);
            if (width + of(letter) > most && end > 0) break;
            width += of(letter);
            end += Character.charCount(letter);
            if (letter == '-' || letter == '/') joint = end;
        }
        return joint > end / 2 ? joint : end;
    }
}
