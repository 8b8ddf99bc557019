package org.demarche.timeline;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The fonts that pictures are lettered in: the program's own, never the machine's.
public final class FigureFonts {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<Face, Font> FONTS = load();

    /// How wide a text will be in a picture. Kept letter by letter, and safe for several threads.
    public static final TextMeasure MEASURE = synchronizedMeasure(TextMeasure.byLetters((text, face, size) -> font(face, size).getStringBounds(text, CONTEXT).getWidth()));

    private FigureFonts() {}

    static Font font(Face face, double size) {
        return FONTS.get(face).deriveFont((float) size);
    }

    /// The bytes of a cut's file.
    public static byte[] bytes(Face face) {
        try (InputStream file = open(face)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Face face) {
        String path = "/org/demarche/fonts/" + fileName(face);
        InputStream file = FigureFonts.class.getResourceAsStream(path);
        if (file == null) throw new IllegalStateException("The font %s is missing. Maybe the build left it out?".formatted(path));
        return file;
    }

    private static String fileName(Face face) {
        return switch (face) {
            case REGULAR -> "SourceSans3_400Regular.ttf";
            case MEDIUM -> "SourceSans3_500Medium.ttf";
            case SEMIBOLD -> "SourceSans3_600SemiBold.ttf";
            case ITALIC -> "SourceSans3_400Regular_Italic.ttf";
        };
    }

    private static Map<Face, Font> load() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            try (InputStream file = open(face)) {
                fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font %s can't be read".formatted(fileName(face)), e);
            }
        }
        return fonts;
    }

    private static TextMeasure synchronizedMeasure(TextMeasure measure) {
        return (text, face, size) -> {
            synchronized (CONTEXT) {
                return measure.width(text, face, size);
            }
        };
    }
}
