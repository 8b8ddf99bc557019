package org.demarche.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide a text is, told by whoever will paint it.
@FunctionalInterface
public interface TextMeasure {
    double width(String text, Face face, double size);

    /// Measures each letter once, at size 100, and adds up: exact for fonts that are drawn without kerning, and quick enough for a frame.
    /// Not for several threads.
    static TextMeasure byLetters(TextMeasure exact) {
        Map<Face, Map<Integer, Double>> known = new EnumMap<>(Face.class);
        return (text, face, size) -> {
            Map<Integer, Double> letters = known.computeIfAbsent(face, any -> new HashMap<>());
            return size / 100
                    * text.codePoints()
                            .mapToDouble(letter -> letters.computeIfAbsent(letter, any -> exact.width(Character.toString(letter), face, 100)))
                            .sum();
        };
    }

    /// The text itself where it is not wider than this, else as much of it as fits with an ellipsis; empty where not even that does.
    default String fit(String text, Face face, double size, double most) {
        if (width(text, face, size) <= most) return text;
        int fits = 0;
        int least = text.codePointCount(0, text.length());
        while (fits + 1 < least) {
            int middle = (fits + least) >>> 1;
            if (width(cut(text, middle), face, size) <= most) fits = middle;
            else least = middle;
        }
        return fits == 0 ? "" : cut(text, fits);
    }

    /// The words in as many lines as they need; a word that no line could hold is cut.
    default List<String> lines(String text, Face face, double size, double most) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, face, size) <= most) lines.set(lines.size() - 1, longer);
            else lines.add(fit(word, face, size, most));
        }
        return lines;
    }

    /// So many of its letters, and an ellipsis.
    private static String cut(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).strip() + "…";
    }
}
