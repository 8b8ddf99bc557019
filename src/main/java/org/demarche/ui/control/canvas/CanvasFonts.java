package org.demarche.ui.control.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.demarche.timeline.Face;
import org.demarche.timeline.TextMeasure;

/// The fonts of what is painted, and how wide they write. On the window's thread.
public final class CanvasFonts {
    public static final TextMeasure MEASURE = TextMeasure.byLetters(CanvasFonts::measured);
    private static final String FAMILY = "Source Sans 3";

    private static final Map<Kind, Font> KNOWN = new HashMap<>();

    private record Kind(Face face, double size) {}

    private CanvasFonts() {}

    static Font font(Face face, double size) {
        return KNOWN.computeIfAbsent(new Kind(face, size), kind -> made(face, size));
    }

    private static Font made(Face face, double size) {
        return switch (face) {
            case REGULAR -> Font.font(FAMILY, size);
            case MEDIUM -> Font.font(FAMILY + " Medium", size);
            case SEMIBOLD -> Font.font(FAMILY + " SemiBold", size);
            case ITALIC -> Font.font(FAMILY, FontPosture.ITALIC, size);
        };
    }

    private static double measured(String text, Face face, double size) {
        Text node = new Text(text);
        node.setFont(font(face, size));
        return node.getLayoutBounds().getWidth();
    }
}
