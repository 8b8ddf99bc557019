package org.demarche.report.text;

import java.util.List;

/// The lines of a message, 69 columns wide.
final class Page {
    static final int WIDTH = 69;

    private final StringBuilder out = new StringBuilder(1 << 15);

    /// One line, no wider than the page.
    void line(String words) {
        out.append(words.replace('\u00a0', ' ').stripTrailing()).append('\n');
    }

    void blank() {
        boolean isOpen = out.isEmpty() || out.length() > 1 && out.charAt(out.length() - 2) == '\n';
        if (!isOpen) out.append('\n');
    }

    void rule(char letter) {
        line(String.valueOf(letter).repeat(WIDTH));
    }

    /// A line of the letter below words, as long as they are.
    void underlined(String words, char letter) {
        List<String> lines = Width.wrap(words, WIDTH);
        lines.forEach(this::line);
        if (!lines.isEmpty()) line(String.valueOf(letter).repeat(lines.stream().mapToInt(Width::of).max().orElse(0)));
    }

    void centred(String words) {
        for (String line : Width.wrap(words, WIDTH)) line(" ".repeat((WIDTH - Width.of(line)) / 2) + line);
    }

    void wrapped(String words) {
        wrapped("", words, 0);
    }

    /// Nothing where there are no words.
    ///
    /// @param start what the first line begins with; a label that is too long is parted as words are
    /// @param indent of all other lines
    void wrapped(String start, String words, int indent) {
        if (Width.of(start) > WIDTH / 2) {
            wrapped("", start + words, indent);
            return;
        }
        List<String> lines = Width.wrap(words, WIDTH - Width.of(start), WIDTH - indent);
        if (lines.isEmpty() && !start.isBlank()) line(start);
        for (int i = 0; i < lines.size(); i++) line((i == 0 ? start : " ".repeat(indent)) + lines.get(i));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
