package org.demarche.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Text;
import org.demarche.report.markup.Letters;

/// Words in plain punctuation: nothing that a teleprinter's successor could stumble over.
final class Plain {
    private static final String SET = "“”„«»‘’‚–—‑−…×•●→";
    private static final List<String> TYPED = List.of("\"", "\"", "\"", "\"", "\"", "'", "'", "'", "-", "--", "-", "-", "...", "x", "-", "x", "->");

    private Plain() {}

    static String of(Text text) {
        return of(text.plain());
    }

    /// No-break spaces are kept until a line is written.
    static String of(String words) {
        String clean = Letters.clean(words);
        StringBuilder plain = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            int at = c < 0x80 ? -1 : SET.indexOf(c);
            if (at >= 0) plain.append(TYPED.get(at));
            else plain.append(c == '\u202f' || c == '\u2009' || c == '\u2007' ? '\u00a0' : c);
        }
        return plain.toString();
    }

    /// The lines of a cell, one after the other; a drawing is told in words.
    static List<String> lines(Cell cell) {
        List<String> lines = cell.lines().stream().map(Plain::of).collect(Collectors.toList());
        if (cell.picture() != null) lines.addFirst("[" + of(cell.picture().alt()) + "]");
        return lines;
    }

    /// "(C) ", or nothing.
    static String mark(String mark) {
        return mark.isEmpty() ? "" : "(" + of(mark) + ") ";
    }
}
