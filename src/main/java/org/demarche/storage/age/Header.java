package org.demarche.storage.age;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.demarche.storage.age.SealedException.Reason;
import org.jspecify.annotations.Nullable;

/// The head of a closed file: for whom it is closed. Read strictly, by the format's grammar, before any key is tried; whether it
/// is genuine is told by its key only.
///
/// @param length how many bytes it takes
record Header(List<Stanza> stanzas, int length) {
    static final String FORMAT = "age-encryption.org/";
    private static final String VERSION = FORMAT + "v1";
    /// The library wants head and nonce within one chunk of 64 KiB.
    private static final int LIMIT = 60_000;
    private static final int LINE = 64;
    private static final int MAC_LETTERS = 43;

    /// @throws SealedException where it is none
    static Header read(byte[] file, String name) throws SealedException {
        return new Reading(file, name).header();
    }

    /// The one way in by passphrase; null: it is closed for keys.
    @Nullable Stanza passphrase() {
        return stanzas.getFirst().isPassphrase() ? stanzas.getFirst() : null;
    }

    static byte @Nullable [] unpadded(String letters) {
        return Armor.decoded(letters, Base64.getDecoder(), Base64.getEncoder().withoutPadding());
    }

    private static final class Reading {
        private final String name;
        private final String text;
        private final boolean isLonger;
        private int at;

        Reading(byte[] file, String name) {
            this.name = name;
            this.isLonger = file.length > LIMIT;
            this.text = new String(file, 0, Math.min(file.length, LIMIT), StandardCharsets.ISO_8859_1);
        }

        Header header() throws SealedException {
            String version = line();
            if (!version.equals(VERSION))
                throw new SealedException(Reason.NEWER, "%s can't be opened: it is protected in another version of the age format than %s. Use the program that wrote it.".formatted(name, VERSION));
            List<Stanza> stanzas = new ArrayList<>();
            String line = line();
            for (; line.startsWith("-> "); line = line()) stanzas.add(stanza(line.substring(3).split(" ", -1)));
            if (!line.startsWith("--- ") || line.length() != 4 + MAC_LETTERS || unpadded(line.substring(4)) == null) throw wrong();
            if (stanzas.isEmpty() || stanzas.size() > 1 && stanzas.stream().anyMatch(Stanza::isPassphrase)) throw wrong();
            return new Header(List.copyOf(stanzas), at);
        }

        private Stanza stanza(String[] words) throws SealedException {
            for (String word : words) if (word.isEmpty() || !word.chars().allMatch(letter -> letter > ' ' && letter <= '~')) throw wrong();
            StringBuilder letters = new StringBuilder();
            String line;
            do {
                line = line();
                if (line.length() > LINE) throw wrong();
                letters.append(line);
            } while (line.length() == LINE);
            byte[] body = unpadded(letters.toString());
            if (body == null) throw wrong();
            return new Stanza(words[0], List.of(words).subList(1, words.length), body);
        }

        private String line() throws SealedException {
            int end = text.indexOf('\n', at);
            if (end < 0) throw SealedException.damaged(name, isLonger ? "its head does not end within %,d bytes".formatted(LIMIT) : "it is cut short", null);
            String line = text.substring(at, end);
            at = end + 1;
            return line;
        }

        private SealedException wrong() {
            return SealedException.damaged(name, "its head is not as the age format wants it", null);
        }
    }
}
