package org.demarche.timeline;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The program's own fonts in a PDF, of each only the letters that are used.
///
/// Without ligatures: what is drawn with one is not found by search nor read aloud.
final class PdfFonts implements AutoCloseable {
    private static final int INSTEAD = '?';

    private final PDDocument document;
    private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> letters = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) throws IOException {
        this.document = document;
        for (Face face : Face.values()) load(face);
    }

    private void load(Face face) throws IOException {
        TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(FigureFonts.bytes(face)));
        file.setEnableGsub(false);
        files.put(face, file);
        letters.put(face, file.getUnicodeCmapLookup());
        fonts.put(face, PDType0Font.load(document, file, true));
    }

    PDType0Font font(Face face) {
        return fonts.get(face);
    }

    /// The text with a question mark for each letter that the font lacks.
    String writable(String text, Face face) {
        CmapLookup known = letters.get(face);
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(letter -> writable.appendCodePoint(known.getGlyphId(letter) == 0 ? INSTEAD : letter));
        return writable.toString();
    }

    static Color colour(@Nullable String hex) {
        return Color.decode(hex == null ? "#000000" : hex);
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files.values()) file.close();
    }
}
