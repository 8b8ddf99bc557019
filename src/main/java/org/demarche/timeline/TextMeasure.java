package org.demarche.timeline;

import java.util.EnumMap;
import java.util.HashMap;
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
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", face, size) > most) end = text.offsetByCodePoints(end, -1);
        return end == 0 ? "" : text.substring(0, end).strip() + "…";
    }
}
