package org.demarche.storage.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.demarche.storage.age.SealedException.Reason;

/// The way in by passphrase (`scrypt` in the format): the file's key, closed with a key that scrypt makes of passphrase and salt.
record PassphraseStanza(byte[] salt, int workFactor, byte[] body) {
    /// Cost 2 to this, as the `age` tool writes: 256 MiB, and about a second.
    static final int WRITTEN = 18;
    /// More is not tried: 1 GiB, and some seconds.
    static final int MOST = 20;

    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int SALT = 16;
    private static final int BODY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @throws SealedException where it is not as the format wants it, or asks for more work than is allowed
    static PassphraseStanza of(Stanza stanza, String name) throws SealedException {
        List<String> arguments = stanza.arguments();
        byte[] salt = arguments.size() == 2 ? Header.unpadded(arguments.getFirst()) : null;
        if (salt == null || salt.length != SALT || stanza.body().length != BODY || !arguments.getLast().matches("[1-9][0-9]{0,9}"))
            throw SealedException.damaged(name, "its head is not as the age format wants it", null);
        long workFactor = Long.parseLong(arguments.getLast());
        if (workFactor > MOST)
            throw new SealedException(
                    Reason.TOO_COSTLY, "%s can't be opened: trying its passphrase takes 2^%d steps, and more than 2^%d are not done here. Open it with age and protect it again.".formatted(name, workFactor, MOST));
        return new PassphraseStanza(salt, (int) workFactor, stanza.body());
    }

    /// How many MiB trying a passphrase takes.
    static int memory(int workFactor) {
        return Math.ceilDiv(1 << workFactor, 1024);
    }

    static RecipientStanzaWriter writer(Passphrase passphrase) {
        return writer(passphrase, WRITTEN);
    }

    static RecipientStanzaWriter writer(Passphrase passphrase, int workFactor) {
        return fileKey -> {
            byte[] salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            CipherKey key = key(passphrase, salt, workFactor);
            byte[] body = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, key).getEncoded();
            key.destroy();
            return List.of(new Stanza(Stanza.PASSPHRASE, List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(workFactor)), body));
        };
    }

    /// @throws GeneralSecurityException where the passphrase is another
    FileKey fileKey(Passphrase passphrase) throws GeneralSecurityException {
        CipherKey key = key(passphrase, salt, workFactor);
        try {
            return new FileKeyDecryptorFactory().newFileKeyDecryptor().getFileKey(new EncryptedFileKey(body.clone()), key);
        } finally {
            key.destroy();
        }
    }

    private static CipherKey key(Passphrase passphrase, byte[] salt, int workFactor) throws GeneralSecurityException {
        byte[] label = LABEL.getBytes(StandardCharsets.US_ASCII);
        byte[] labelled = Arrays.copyOf(label, label.length + SALT);
        System.arraycopy(salt, 0, labelled, label.length, SALT);
        byte[] letters = passphrase.bytes();
        try {
            return new CipherKey(Scrypt.key(letters, labelled, workFactor, 8, 1, 32));
        } finally {
            Arrays.fill(letters, (byte) 0);
        }
    }
}
