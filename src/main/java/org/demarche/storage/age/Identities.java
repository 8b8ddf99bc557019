package org.demarche.storage.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.KeyAgreement;

/// Secret keys, as `age-keygen` writes them: each on a line, comments behind `#`.
public final class Identities implements Opener {
    private static final String BEGIN = "AGE-SECRET-KEY-1";

    private static final int SECRET = 32;

    private final List<char[]> keys;

    private Identities(List<char[]> keys) {
        this.keys = keys;
    }

    /// A key that was drawn just now, and that nobody else has.
    public static Identities drawn() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        byte[] line = Bech32.getEncoder().encode("AGE-SECRET-KEY-", secret).toString().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(secret, (byte) 0);
        return of(line);
    }

    /// The keys in a file. The bytes given are wiped.
    ///
    /// @throws IllegalArgumentException where there is none, or a line is something else, with a sentence that names the line and not what stands there
    public static Identities of(byte[] file) {
        if (Sealed.isSealed(file)) throw new IllegalArgumentException("the key file is itself protected. Open it with age first.");
        List<char[]> keys = new ArrayList<>();
        Identities identities = new Identities(keys);
        try {
            int line = 1;
            for (int start = 0; start < file.length; line++) {
                int end = start;
                while (end < file.length && file[end] != '\n') end++;
                identities.add(letters(file, start, end), line);
                start = end + 1;
            }
            if (keys.isEmpty()) throw new IllegalArgumentException("there is no secret key in it. One begins with " + BEGIN + ".");
            return identities;
        } catch (IllegalArgumentException wrong) {
            identities.close();
            throw wrong;
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }

    private static char[] letters(byte[] file, int start, int end) {
        int last = end > start && file[end - 1] == '\r' ? end - 1 : end;
        char[] letters = new char[last - start];
        for (int i = 0; i < letters.length; i++) letters[i] = (char) (file[start + i] & 0xff);
        return letters;
    }

    private void add(char[] line, int number) {
        if (line.length == 0 || line[0] == '#') return;
        keys.add(line);
        try {
            if (!isSecretKey(line)) throw new IllegalArgumentException("another kind of key");
            reader(line);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            // without its cause, which may quote the line
            throw new IllegalArgumentException("line %d is no secret key of age. One begins with %s; comments begin with #.".formatted(number, BEGIN));
        }
    }

    private static boolean isSecretKey(char[] line) {
        return line.length > BEGIN.length() && Arrays.equals(line, 0, BEGIN.length(), BEGIN.toCharArray(), 0, BEGIN.length());
    }

    /// What opens with each key, by its public one.
    Map<String, RecipientStanzaReader> readers() throws GeneralSecurityException {
        Map<String, RecipientStanzaReader> readers = new LinkedHashMap<>();
        for (char[] key : keys) readers.put(recipient(key), reader(key));
        return readers;
    }

    /// For whom to close what these keys are to open.
    public Recipients recipients() {
        try {
            return Recipients.of(List.copyOf(readers().keySet()));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a key that was read can't be used", fault);
        }
    }

    /// As [#of] reads them; the caller's own, to be wiped.
    public byte[] file() {
        int length = 0;
        for (char[] key : keys) length += key.length + 1;
        byte[] file = new byte[length];
        int at = 0;
        for (char[] key : keys) {
            for (char letter : key) file[at++] = (byte) letter;
            file[at++] = '\n';
        }
        return file;
    }

    @Override
    public Identities copy() {
        return of(file());
    }

    private static RecipientStanzaReader reader(char[] key) throws GeneralSecurityException {
        return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(key));
    }

    /// The public key that belongs to a secret one: the base point (9) times it, RFC 7748.
    static String recipient(char[] key) throws GeneralSecurityException {
        byte[] secret = Bech32.getDecoder().decode(CharBuffer.wrap(key)).getData();
        KeyFactory factory = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        agreement.doPhase(factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9))), true);
        Arrays.fill(secret, (byte) 0);
        return Bech32.getEncoder().encode("age", agreement.generateSecret()).toString();
    }

    @Override
    public void close() {
        for (char[] key : keys) Arrays.fill(key, '\0');
    }

    /// Never the keys.
    @Override
    public String toString() {
        return keys.size() + " secret keys";
    }
}
