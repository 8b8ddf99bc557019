package org.demarche.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Recipients;

/// The file with a secret key or a passphrase, and a public key. No secret may stand in a refusal.
final class FuzzKeys implements FuzzReader {
    private static final Key KEY = new Key(new Random(2005));

    @Override
    public List<byte[]> seeds() {
        return Stream.of("# created: 2026-11-29\n# public key: " + KEY.recipient + "\n" + KEY.secret + "\n", KEY.secret + "\r\n" + KEY.secret, KEY.recipient, "correct horse battery\n")
                .map(Answers::bytes)
                .toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) {
        boolean isKey = isIdentity(bytes);
        boolean isRecipient = isRecipient(Answers.text(bytes));
        try (Passphrase passphrase = Passphrase.line(bytes.clone())) {
            return isKey || isRecipient || passphrase.isSameAs(passphrase.copy());
        } catch (IllegalArgumentException refused) {
            return Answers.refused(refused, "") || isKey || isRecipient;
        }
    }

    private static boolean isIdentity(byte[] bytes) {
        try (Identities keys = Identities.of(bytes.clone()); Identities copy = keys.copy()) {
            Answers.requireSame(keys.recipients(), copy.recipients(), "keys written and read again");
            return true;
        } catch (IllegalArgumentException refused) {
            if (String.valueOf(refused.getMessage()).matches(".*AGE-SECRET-KEY-1[A-Z0-9].*")) throw new IllegalStateException("a secret in a sentence", refused);
            return Answers.refused(refused, "");
        }
    }

    private static boolean isRecipient(String text) {
        try {
            Recipients.of(List.of(text));
            return true;
        } catch (IllegalArgumentException refused) {
            return Answers.refused(refused, "");
        }
    }
}
