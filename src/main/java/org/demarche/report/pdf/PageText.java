package org.demarche.report.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.demarche.report.pdf.PdfPages.Box;
import org.jspecify.annotations.Nullable;

/// The words of a page with where they stand, to find them again. Spaces and line ends count as one space, capitals as small letters.
final class PageText {
    private final StringBuilder letters = new StringBuilder();
    private final List<@Nullable Box> boxes = new ArrayList<>();

    /// @param page from 0
    static PageText of(PDDocument document, int page) throws IOException {
        PageText text = new PageText();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions) {
                for (TextPosition position : positions) text.add(position);
                text.addSpace();
            }
        };
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.setSortByPosition(false);
        reader.writeText(document, new StringWriter());
        return text;
    }

    private void add(TextPosition position) {
        double height = position.getHeightDir();
        Box box = new Box(position.getXDirAdj(), position.getYDirAdj() - height * 1.15, position.getWidthDirAdj(), height * 1.45);
        for (char letter : position.getUnicode().toCharArray()) {
            if (Character.isWhitespace(letter) || letter == '\u00a0') addSpace();
            else {
                letters.append(Character.toLowerCase(letter));
                boxes.add(box);
            }
        }
    }

    private void addSpace() {
        if (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ') return;
        letters.append(' ');
        boxes.add(null);
    }

    /// Each place where the words stand, as a box a line.
    List<List<Box>> find(String words) {
        String wanted = normalised(words);
        List<List<Box>> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length())) found.add(lines(at, at + wanted.length()));
        return found;
    }

    static String normalised(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private List<Box> lines(int from, int to) {
        List<Box> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Box box = boxes.get(i);
            if (box == null) continue;
            if (!lines.isEmpty() && isBeside(lines.getLast(), box)) lines.set(lines.size() - 1, both(lines.getLast(), box));
            else lines.add(box);
        }
        return lines;
    }

    /// Whether the second follows the first on the same line.
    private static boolean isBeside(Box first, Box second) {
        return Math.abs(first.y() - second.y()) < first.height() / 2 && second.x() >= first.x() - 1;
    }

    private static Box both(Box first, Box second) {
        double right = Math.max(first.x() + first.width(), second.x() + second.width());
        double bottom = Math.max(first.y() + first.height(), second.y() + second.height());
        double top = Math.min(first.y(), second.y());
        return new Box(first.x(), top, right - first.x(), bottom - top);
    }
}
