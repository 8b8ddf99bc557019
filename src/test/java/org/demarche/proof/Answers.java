package org.demarche.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every answer to what is spoiled must be.
final class Answers {
    /// A refusal that quotes a word, a place and what could stand there instead is not longer.
    private static final int LONGEST = 900;

    /// What would break a line of a message, hide a part of it or turn it round.
    private static final Pattern DISTURBING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private Answers() {}

    /// That a refusal is a sentence of one line that names the file.
    ///
    /// @param file empty: it is about no file
    static boolean refused(Exception refusal, String file) {
        String sentence = Objects.requireNonNullElse(refusal.getMessage(), "");
        if (sentence.isBlank() || sentence.length() > LONGEST) throw new IllegalStateException("refused with %d characters".formatted(sentence.length()), refusal);
        if (DISTURBING.matcher(sentence).find()) throw new IllegalStateException("refused in more than a line", refusal);
        if (!sentence.contains(file)) throw new IllegalStateException("refused without the name of the file", refusal);
        if (!file.isEmpty() && !sentence.endsWith(".") && !sentence.endsWith("?")) throw new IllegalStateException("refused in half a sentence", refusal);
        return false;
    }

    static void requireSame(Object expected, Object found, String what) {
        if (!expected.equals(found)) throw new IllegalStateException("%s: %s, and not %s".formatted(what, found, expected));
    }

    /// That the folder holds this file alone, as it was.
    static void requireUntouched(Path file, byte[] bytes) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            requireSame(List.of(file), files.toList(), "written beside what is read");
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(file))) throw new IllegalStateException("what is read was written to");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
