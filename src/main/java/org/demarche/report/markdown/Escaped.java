package org.demarche.report.markdown;

import java.util.List;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;
import org.demarche.report.markup.Letters;

/// Words that stay words in Markdown (GitHub Flavored Markdown 0.29, "Backslash escapes").
final class Escaped {
    private static final String MARKUP = "\\`*_[]<>|~&#$";

    private Escaped() {}

    static String of(String words) {
        String clean = Letters.clean(words).strip();
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || opensLink(clean, i) || i == 0 && "-+=".indexOf(c) >= 0) escaped.append('\\');
            escaped.append(c);
        }
        return numberKept(escaped);
    }

    /// "1. " at a line's beginning would open a list.
    private static String numberKept(StringBuilder words) {
        int end = 0;
        while (end < words.length() && Character.isDigit(words.charAt(end))) end++;
        boolean isMarker = end > 0 && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
        if (isMarker && (end + 1 == words.length() || words.charAt(end + 1) == ' ')) words.insert(end, '\\');
        return words.toString();
    }

    /// Whether an address would become a link here: "https:", "www.".
    private static boolean opensLink(String words, int at) {
        if (words.charAt(at) == ':') return words.startsWith("//", at + 1);
        return words.charAt(at) == '.' && at >= 3 && words.regionMatches(true, at - 3, "www", 0, 3);
    }

    static String of(Text text) {
        StringBuilder out = new StringBuilder();
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); i++) run(runs.get(i), i + 1 == runs.size() ? ' ' : first(runs.get(i + 1)), out);
        return out.toString().strip();
    }

    private static void run(Run run, char next, StringBuilder out) {
        String clean = Letters.clean(run.words());
        String words = of(clean);
        // spaces at a run's ends stand outside of its stars
        String before = clean.startsWith(" ") && !out.isEmpty() ? " " : "";
        String after = clean.length() > 1 && clean.endsWith(" ") ? " " : "";
        String stars = stars(run.tone());
        out.append(before);
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean stands = isEdge(last) && last != '*' && (isEdge(next) || !after.isEmpty());
        if (stars.isEmpty() || words.isEmpty() || !stands) out.append(words);
        else out.append(stars).append(words).append(stars);
        out.append(after);
    }

    private static String stars(Tone tone) {
        return switch (tone) {
            case STRESSED, NOT_KNOWN -> "*";
            case STRONG -> "**";
            case PLAIN, QUIET -> "";
        };
    }

    private static char first(Run run) {
        return run.words().isEmpty() ? ' ' : run.words().charAt(0);
    }

    /// Whether stars beside it open or close emphasis and are not taken for letters.
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c < 0x80 && !Character.isLetterOrDigit(c);
    }
}
