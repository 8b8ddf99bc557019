package org.demarche.timeline;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final Map<Face, Cut> cuts = new EnumMap<>(Face.class);

    private record Cut(TrueTypeFont file, CmapLookup letters, PDType0Font font) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Face face) {
        return cut(face).font;
    }

    private Cut cut(Face face) {
        return cuts.computeIfAbsent(face, this::load);
    }

    private Cut load(Face face) {
        try {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(FigureFonts.bytes(face)));
            file.setEnableGsub(false);
            return new Cut(file, file.getUnicodeCmapLookup(), PDType0Font.load(document, file, true));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The text with a question mark for each letter that the font lacks.
    String writable(String text, Face face) {
        CmapLookup known = cut(face).letters;
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(letter -> writable.appendCodePoint(known.getGlyphId(letter) == 0 ? INSTEAD : letter));
        return writable.toString();
    }

    static Color colour(@Nullable String hex) {
        return Color.decode(hex == null ? "#000000" : hex);
    }

    @Override
    public void close() throws IOException {
        for (Cut cut : cuts.values()) cut.file.close();
    }
}
