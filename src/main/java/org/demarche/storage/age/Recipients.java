package org.demarche.storage.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The public keys of those who may open a file.
///
/// @param keys each like `age1…`
/// @param others how many more may open it whose keys are not known here: a closed file doesn't name its readers. With others it can't be closed again
public record Recipients(List<String> keys, int others) implements Protection {
    /// @throws IllegalArgumentException where a key is none, with a sentence
    public Recipients {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) throw new IllegalArgumentException("no key is given. Name at least one, like age1….");
        for (String key : keys) writer(key);
    }

    /// @throws IllegalArgumentException where a key is none, with a sentence
    public static Recipients of(List<String> keys) {
        return new Recipients(keys, 0);
    }

    List<RecipientStanzaWriter> writers() {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (String key : keys) writers.add(writer(key));
        return writers;
    }

    /// Tried once, so that a key that could never be written for is refused before anything is.
    private static RecipientStanzaWriter writer(String key) {
        try {
            RecipientStanzaWriter writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
            writer.getRecipientStanzas(new FileKey());
            return writer;
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            String hint = isSecret(key) ? "it is a secret key. Give the public one" : "it is no public key of age. Give one";
            throw new IllegalArgumentException("%s: %s, which begins with age1.".formatted(named(key), hint));
        }
    }

    private static boolean isSecret(String key) {
        return key.toUpperCase(Locale.ROOT).startsWith("AGE-SECRET-KEY-");
    }

    /// Never a secret key, never endless, and with nothing in it that is not seen.
    private static String named(String key) {
        if (isSecret(key)) return "AGE-SECRET-KEY-…";
        String seen = key.replaceAll("[^ -~]", "\ufffd");
        return seen.length() > 80 ? seen.substring(0, 20) + "…" : seen;
    }
}
