package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Recipients;
import org.demarche.storage.age.Sealed;
import org.jspecify.annotations.Nullable;

/// The file of a protected plan, opened with nothing, with a key and with a passphrase.
final class FuzzClosed implements FuzzReader {
    private static final String FILE = "a.plan.json.age";
    /// A passphrase that takes a second to try is not tried each time.
    private static final Pattern SLOW = Pattern.compile("-> scrypt \\S+ (?:1[3-9]|20)\\n");
    private static final Key KEY = new Key(new Random(2005));

    @Override
    public List<byte[]> seeds() throws Exception {
        byte[] plan = Answers.bytes(PlanJson.write(Plans.bare()));
        Recipients two = Recipients.of(List.of(KEY.recipient, new Key(new Random(2006)).recipient));
        String salted = "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
        String text = "-----BEGIN AGE ENCRYPTED FILE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(Answers.bytes(salted)) + "\n-----END AGE ENCRYPTED FILE-----\n";
        return List.of(Sealed.seal(plan, KEY.recipients(), FILE), Sealed.seal(plan, two, FILE), Answers.bytes(salted), Answers.bytes(text));
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Path file = Files.write(folder.resolve(FILE), bytes);
        try {
            if (isRead(file, null)) return true;
            try (Opener key = KEY.identity()) {
                if (isRead(file, key)) return true;
            }
            if (SLOW.matcher(Answers.text(bytes)).find()) return false;
            try (Opener passphrase = Passphrase.typed("correct horse".toCharArray())) {
                return isRead(file, passphrase);
            }
        } finally {
            Answers.requireUntouched(file, bytes);
        }
    }

    private static boolean isRead(Path file, @Nullable Opener opener) {
        try {
            PlanFile.open(file, opener);
            return true;
        } catch (PlanFileException refused) {
            return Answers.refused(refused, FILE);
        }
    }
}
