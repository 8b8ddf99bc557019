package org.demarche.storage.age;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A pair of keys for tests, the same for the same seed.
public final class Key {
    public final String secret;
    public final String recipient;

    public Key(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        secret = Bech32.getEncoder().encode("AGE-SECRET-KEY-", bytes).toString().toUpperCase(Locale.ROOT);
        try {
            recipient = identity().readers().keySet().iterator().next();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static String recipient(byte[] point) {
        return Bech32.getEncoder().encode("age", point).toString();
    }

    public Identities identity() {
        return Identities.of(secret.getBytes(StandardCharsets.US_ASCII));
    }

    public Recipients recipients() {
        return Recipients.of(List.of(recipient));
    }
}
