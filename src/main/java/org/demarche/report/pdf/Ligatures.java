package org.demarche.report.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Takes the glyph substitutions out of a font in memory.
///
/// PDFBox applies a font's ligatures, and what is drawn with one is not found by search nor read aloud: "after" is read as "a er".
/// The file itself stays as it was published (OpenType 1.9, "Organization of an OpenType Font").
final class Ligatures {
    private static final int GSUB = 0x47535542;
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private Ligatures() {}

    /// One table of a font file.
    private record Part(int tag, int checksum, int offset, int length) {
        int padded() {
            return (length + 3) & ~3;
        }
    }

    static byte[] dropped(byte[] font) {
        List<Part> kept = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            in.position(HEADER + i * RECORD);
            Part part = new Part(in.getInt(), in.getInt(), in.getInt(), in.getInt());
            if (part.tag != GSUB) kept.add(part);
        }
        return written(in.getInt(0), kept, font);
    }

    private static byte[] written(int version, List<Part> parts, byte[] font) {
        int body = HEADER + RECORD * parts.size();
        ByteBuffer out = ByteBuffer.allocate(body + parts.stream().mapToInt(Part::padded).sum());
        int power = Integer.highestOneBit(parts.size());
        out.putInt(version).putShort((short) parts.size());
        out.putShort((short) (power * RECORD)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((parts.size() - power) * RECORD));
        int at = body;
        for (Part part : parts) {
            out.putInt(part.tag).putInt(part.checksum).putInt(at).putInt(part.length);
            at += part.padded();
        }
        for (Part part : parts) {
            out.put(font, part.offset, part.length);
            out.position(out.position() + part.padded() - part.length);
        }
        return out.array();
    }
}
