package org.demarche.storage.age;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The format's form as text, which can be pasted into a letter. Read strictly: whole lines of 64 letters, a last one that may be
/// shorter, nothing after the end.
final class Armor {
    static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String END = "-----END AGE ENCRYPTED FILE-----";
    private static final int LINE = 64;

    private Armor() {}

    static boolean isArmored(byte[] file) {
        int start = 0;
        while (start < file.length && Character.isWhitespace(file[start])) start++;
        int end = start + BEGIN.length();
        return end <= file.length && Arrays.equals(file, start, end, BEGIN.getBytes(StandardCharsets.US_ASCII), 0, BEGIN.length());
    }

    /// What the text stands for; null: it is not as it must be.
    static byte @Nullable [] open(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).strip().replace("\r\n", "\n");
        if (!text.startsWith(BEGIN + "\n") || !text.endsWith("\n" + END)) return null;
        if (text.length() < BEGIN.length() + END.length() + 3) return null;
        String[] lines = text.substring(BEGIN.length() + 1, text.length() - END.length() - 1).split("\n", -1);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean isLast = i == lines.length - 1;
            if (isLast ? lines[i].isEmpty() || lines[i].length() > LINE : lines[i].length() != LINE) return null;
            letters.append(lines[i]);
        }
        return decoded(letters.toString(), Base64.getDecoder(), Base64.getEncoder());
    }

    /// Only the one way to write these bytes; null: another.
    static byte @Nullable [] decoded(String letters, Base64.Decoder decoder, Base64.Encoder encoder) {
        try {
            byte[] bytes = decoder.decode(letters);
            return encoder.encodeToString(bytes).equals(letters) ? bytes : null;
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
