package org.demarche.storage.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.demarche.storage.age.SealedException.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTest {
    private static final String NAME = "plan.plan.json.age";
    private static final int CHUNK = 64 * 1024;
    private static final long SEED = 7914;

    /// Quick to try; the cost itself is looked at in one test.
    private static final int QUICK = 4;

    private final Random random = new Random(SEED);
    private final Key anna = new Key(random);
    private final Key boris = new Key(random);

    // ---- what goes in comes out

    @Test
    void contentOfEverySizeComesBack() throws Exception {
        List<Integer> sizes = new ArrayList<>(List.of(0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1, 200_000));
        for (int around = -260; around <= -140; around += 7) sizes.add(CHUNK + around);
        for (int size : sizes) {
            byte[] content = content(size);
            byte[] file = Sealed.seal(content, anna.recipients(), NAME);
            assertArrayEquals(content, Sealed.open(file, anna.identity(), NAME).bytes(), "size " + size);
        }
    }

    @Test
    void passphraseOpensWhatItClosed() throws Exception {
        for (String words : List.of("a", "correct horse battery staple", "пароль из слов", "  spaces count  ")) {
            byte[] file = quick(content(1000), words);
            assertArrayEquals(content(1000), Sealed.open(file, passphrase(words), NAME).bytes());
            assertEquals(Reason.WRONG_PASSPHRASE, refused(file, passphrase(words + " ")).reason());
        }
    }

    @Test
    void writtenCostIsThatOfTheAgeTool() throws Exception {
        byte[] file = Sealed.seal(content(10), passphrase("correct horse"), NAME);
        assertEquals("18", Header.read(file, NAME).stanzas().getFirst().arguments().getLast());
        assertArrayEquals(content(10), Sealed.open(file, passphrase("correct horse"), NAME).bytes());
    }

    @Test
    void nothingIsClosedTwiceAlike() throws Exception {
        byte[] one = Sealed.seal(content(100), anna.recipients(), NAME);
        byte[] other = Sealed.seal(content(100), anna.recipients(), NAME);
        assertFalse(Arrays.equals(one, other));
        assertNotEquals(Header.read(quick(content(1), "a"), NAME).stanzas().getFirst().arguments(), Header.read(quick(content(1), "a"), NAME).stanzas().getFirst().arguments());
    }

    @Test
    void closedFilesAreKnownByTheirHead() throws Exception {
        byte[] file = Sealed.seal(content(10), anna.recipients(), NAME);
        assertTrue(Sealed.isSealed(file));
        assertTrue(Sealed.isSealed(armored(file)));
        assertTrue(Sealed.isSealed(ascii("age-encryption.org/v2\n")));
        assertFalse(Sealed.isSealed(ascii("{\"format\": \"demarche-plan\"}")));
        assertFalse(Sealed.isSealed(new byte[0]));
        assertFalse(Sealed.isForPassphrase(file, NAME));
        assertTrue(Sealed.isForPassphrase(quick(content(1), "a"), NAME));
    }

    @Test
    void textOfAClosedFileOpensToo() throws Exception {
        for (int size : List.of(0, 1, 2, 3, 47, 48, 49, 5000)) {
            byte[] text = armored(Sealed.seal(content(size), anna.recipients(), NAME));
            assertArrayEquals(content(size), Sealed.open(text, anna.identity(), NAME).bytes());
            byte[] windows = ascii("\r\n" + new String(text, StandardCharsets.US_ASCII).replace("\n", "\r\n") + "\r\n");
            assertArrayEquals(content(size), Sealed.open(windows, anna.identity(), NAME).bytes());
        }
    }

    // ---- who may, and who may not

    @Test
    void eachReaderOpensAndNobodyElse() throws Exception {
        byte[] file = Sealed.seal(content(100), Recipients.of(List.of(anna.recipient, boris.recipient)), NAME);
        assertArrayEquals(content(100), Sealed.open(file, anna.identity(), NAME).bytes());
        assertArrayEquals(content(100), Sealed.open(file, boris.identity(), NAME).bytes());
        assertEquals(Reason.NOT_FOR_THIS_KEY, refused(file, new Key(random).identity()).reason());
        assertEquals(Reason.NEEDS_KEY, refused(file, passphrase("a")).reason());
        assertEquals(Reason.NEEDS_PASSPHRASE, refused(quick(content(1), "a"), anna.identity()).reason());
        assertEquals(Reason.NEEDS_KEY, Sealed.notOpened(file, NAME).reason());
    }

    @Test
    void theSameReadersAreKnownAgain() throws Exception {
        byte[] alone = Sealed.seal(content(10), anna.recipients(), NAME);
        assertEquals(anna.recipients(), Sealed.open(alone, anna.identity(), NAME).protection());
        byte[] both = Sealed.seal(content(10), Recipients.of(List.of(anna.recipient, boris.recipient)), NAME);
        Identities keys = Identities.of(ascii("# two keys\n" + anna.secret + "\r\n\n" + boris.secret));
        assertEquals(Recipients.of(List.of(anna.recipient, boris.recipient)), Sealed.open(both, keys, NAME).protection());
    }

    @Test
    void readersWhoseKeysAreNotKnownAreNotShutOut() throws Exception {
        byte[] both = Sealed.seal(content(10), Recipients.of(List.of(anna.recipient, boris.recipient)), NAME);
        Protection known = Sealed.open(both, anna.identity(), NAME).protection();
        assertEquals(new Recipients(List.of(anna.recipient), 1), known);
        SealedException refused = assertThrows(SealedException.class, () -> Sealed.seal(content(10), known, NAME));
        assertEquals(Reason.UNKNOWN_READERS, refused.reason());
        assertEquals("plan.plan.json.age was not saved: it is protected for 2 keys of which only 1 is known here, and the others would be shut out. Protect it again for all of them.", refused.getMessage());
    }

    // ---- damage

    @Test
    void everyFlippedBitOfTheHeadIsNoticed() throws Exception {
        byte[] key = Sealed.seal(content(50), Recipients.of(List.of(anna.recipient)), NAME);
        for (int at = 0; at < key.length; at++) for (int bit = 0; bit < 8; bit++) assertNothingComesOut(flipped(key, at, bit), anna.identity(), "bit %d of byte %d".formatted(bit, at));
        byte[] phrase = quick(content(50), "a");
        for (int at = 0; at < phrase.length; at++) for (int bit = 0; bit < 8; bit++) assertNothingComesOut(flipped(phrase, at, bit), passphrase("a"), "bit %d of byte %d".formatted(bit, at));
    }

    @Test
    void everyFlippedBitOfTheTextIsNoticedOrHarmless() throws Exception {
        byte[] content = content(120);
        byte[] text = armored(Sealed.seal(content, anna.recipients(), NAME));
        for (int at = 0; at < text.length; at++)
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = flipped(text, at, bit);
                try {
                    assertArrayEquals(content, Sealed.open(flipped, anna.identity(), NAME).bytes());
                } catch (SealedException noticed) {
                    assertIsASentence(noticed);
                }
            }
        for (int length = 0; length < text.length - 1; length++) assertNothingComesOut(Arrays.copyOf(text, length), anna.identity(), "text cut to " + length);
    }

    @Test
    void contentThatIsChangedAnywhereIsNotLetOut() throws Exception {
        byte[] file = Sealed.seal(content(2 * CHUNK + 500), anna.recipients(), NAME);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(file.length);
            assertNothingComesOut(flipped(file, at, random.nextInt(8)), anna.identity(), "seed %d, byte %d".formatted(SEED, at));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, CHUNK, 2 * CHUNK, 2 * CHUNK + 500})
    void contentThatIsCutOrLengthenedIsNotLetOut(int size) throws Exception {
        byte[] file = Sealed.seal(content(size), anna.recipients(), NAME);
        int head = Header.read(file, NAME).length();
        for (int length = 0; length < head + 40 && length < file.length; length++) assertNothingComesOut(Arrays.copyOf(file, length), anna.identity(), "cut to " + length);
        for (int i = 0; i < 60; i++) {
            int length = random.nextInt(file.length);
            assertNothingComesOut(Arrays.copyOf(file, length), anna.identity(), "seed %d, cut to %d".formatted(SEED, length));
        }
        for (int chunk = head + 16; chunk < file.length; chunk += CHUNK + 16) assertNothingComesOut(Arrays.copyOf(file, chunk), anna.identity(), "cut at a chunk's edge, " + chunk);
        for (int more : List.of(1, 15, 16, 17, CHUNK + 16)) assertNothingComesOut(Arrays.copyOf(file, file.length + more), anna.identity(), more + " bytes more");
    }

    @Test
    void chunksThatChangePlacesAreNotLetOut() throws Exception {
        byte[] file = Sealed.seal(content(3 * CHUNK), anna.recipients(), NAME);
        int first = Header.read(file, NAME).length() + 16;
        int chunk = CHUNK + 16;
        byte[] swapped = file.clone();
        System.arraycopy(file, first, swapped, first + chunk, chunk);
        System.arraycopy(file, first + chunk, swapped, first, chunk);
        assertNothingComesOut(swapped, anna.identity(), "swapped");
        byte[] dropped = Arrays.copyOf(file, file.length - chunk);
        System.arraycopy(file, first + 2 * chunk, dropped, first + chunk, chunk);
        assertNothingComesOut(dropped, anna.identity(), "the middle one dropped");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(file);
        twice.write(file, first + 2 * chunk, chunk);
        assertNothingComesOut(twice.toByteArray(), anna.identity(), "the last one twice");
    }

    // ---- heads made to harm

    @ParameterizedTest
    @ValueSource(strings = {"21", "22", "30", "31", "32", "63", "64", "255", "2147483647", "4294967296", "9999999999"})
    void costBeyondTheCapIsNotTried(String workFactor) {
        SealedException refused = refused(withWorkFactor(workFactor), passphrase("a"));
        assertEquals(Reason.TOO_COSTLY, refused.reason());
        assertEquals("plan.plan.json.age can't be opened: trying its passphrase takes 2^%s steps, and more than 2^20 are not done here. Open it with age and protect it again.".formatted(workFactor), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+4", "04", "4.0", "0x4", "99999999999", "four", "4 4", "４"})
    void costThatIsNoNumberIsRefused(String workFactor) {
        assertEquals(Reason.DAMAGED, refused(withWorkFactor(workFactor), passphrase("a")).reason());
    }

    @Test
    void passphraseBesideAnotherWayInIsRefused() throws Exception {
        String phrase = head(quick(content(1), "a"));
        String key = head(Sealed.seal(content(1), anna.recipients(), NAME));
        String phraseStanza = phrase.substring(phrase.indexOf("-> "), phrase.indexOf("--- "));
        String keyStanza = key.substring(key.indexOf("-> "), key.indexOf("--- "));
        String end = phrase.substring(phrase.indexOf("--- "));
        for (String stanzas : List.of(phraseStanza + keyStanza, keyStanza + phraseStanza, phraseStanza + phraseStanza)) {
            byte[] file = ascii("age-encryption.org/v1\n" + stanzas + end + "0".repeat(40));
            assertEquals(Reason.DAMAGED, refused(file, passphrase("a")).reason());
            assertEquals(Reason.DAMAGED, refused(file, anna.identity()).reason());
        }
    }

    @Test
    void endlessHeadsAreRefusedAtOnce() {
        String stanza = "-> X25519 " + "A".repeat(43) + "\n" + "A".repeat(43) + "\n";
        String version = "age-encryption.org/v1\n";
        List<String> heads = List.of(
                version, version + "-> ", version + "-> \n", version + "-> X25519", version + "->X25519 a\n\n", version + "--- ", version + "--- " + "A".repeat(43) + "\n", version + "-> " + "x".repeat(10_000_000),
                version + "-> x\n" + ("A".repeat(64) + "\n").repeat(200_000), version + stanza.repeat(100_000), version + stanza.repeat(500), version + "-> a" + " b".repeat(50_000) + "\n\n",
                version + stanza.repeat(600) + "--- " + "A".repeat(43) + "\n" + "0".repeat(64), version + "\n".repeat(100_000), "age-encryption.org/" + "9".repeat(1_000_000) + "\n",
                Armor.BEGIN, Armor.BEGIN + "\n", Armor.BEGIN + "\n\n-----END AGE ENCRYPTED FILE-----", " ".repeat(5_000_000) + Armor.BEGIN + "\n" + ("A".repeat(64) + "\n").repeat(100_000));
        for (String head : heads)
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                assertIsASentence(refused(ascii(head), anna.identity()));
                assertIsASentence(refused(ascii(head), passphrase("a")));
            });
    }

    @Test
    void anotherVersionOfTheFormatIsNamed() {
        assertEquals(Reason.NEWER, refused(ascii("age-encryption.org/v2\n-> X\n\n"), anna.identity()).reason());
    }

    @Test
    void waysInThatAreNotKnownArePassedBy() throws Exception {
        assertEquals(2, Header.read(ascii("age-encryption.org/v1\n-> ssh-ed25519 abc\nAAAA\n-> q-grease\n\n--- " + "A".repeat(43) + "\n"), NAME).stanzas().size());
    }

    // ---- keys and passphrases

    @Test
    void keysAreReadAsTheKeyToolWritesThem() {
        assertEquals("1 secret keys", Identities.of(ascii("# created: 2005-12-04\n# public key: " + anna.recipient + "\n" + anna.secret + "\n")).toString());
    }

    @Test
    void aLineThatIsNoKeyIsNamedAndNotShown() {
        String wrong = anna.secret.substring(0, 40) + (anna.secret.charAt(40) == 'Q' ? 'P' : 'Q') + anna.secret.substring(41);
        for (String line : List.of(wrong, "hello", anna.recipient, anna.secret.toLowerCase(java.util.Locale.ROOT), anna.secret + "A", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-1QQQQQQQ")) {
            String sentence = sentence(() -> Identities.of(ascii("# keys\n" + line + "\n")));
            assertEquals("line 2 is no secret key of age. One begins with AGE-SECRET-KEY-1; comments begin with #.", sentence);
        }
        assertEquals("there is no secret key in it. One begins with AGE-SECRET-KEY-1.", sentence(() -> Identities.of(ascii("# only words\n"))));
        assertTrue(sentence(() -> Identities.of(ascii("age-encryption.org/v1\n"))).contains("itself protected"));
    }

    @Test
    void aRecipientThatIsNoneIsRefused() {
        String flipped = anna.recipient.substring(0, 20) + (anna.recipient.charAt(20) == 'q' ? 'p' : 'q') + anna.recipient.substring(21);
        for (String key : List.of("", "age1", "anna", flipped, "ssh-ed25519 AAAA", "age1" + "q".repeat(5000), Key.recipient(new byte[32])))
            assertTrue(sentence(() -> Recipients.of(List.of(key))).endsWith("it is no public key of age. Give one, which begins with age1."), key);
        String secret = sentence(() -> Recipients.of(List.of(anna.secret)));
        assertFalse(secret.contains(anna.secret.substring(16, 26)), secret);
        assertEquals("no key is given. Name at least one, like age1….", sentence(() -> Recipients.of(List.of())));
    }

    @Test
    void aPassphraseIsTheOneLineOfItsFile() {
        for (String file : List.of("a b", "a b\n", "a b\r\n")) assertArrayEquals(ascii("a b"), Passphrase.line(ascii(file)).bytes());
        assertTrue(sentence(() -> Passphrase.line(ascii("a\nb\n"))).contains("several lines"));
        assertTrue(sentence(() -> Passphrase.line(ascii("\n"))).contains("empty"));
        assertTrue(sentence(() -> Passphrase.typed(new char[0])).contains("empty"));
    }

    @Test
    void secretsAreWipedAndNeverShown() {
        char[] letters = "secret words".toCharArray();
        Passphrase passphrase = Passphrase.typed(letters);
        assertArrayEquals(new char[letters.length], letters);
        assertFalse(passphrase.toString().contains("secret words"));
        passphrase.close();
        assertTrue(passphrase.isSameAs(Passphrase.typed(new char[12])), "nothing but zeros is left of it");
        assertThrows(IllegalStateException.class, passphrase::bytes);
        byte[] file = ascii(anna.secret);
        Identities.of(file);
        assertArrayEquals(new byte[file.length], file);
        byte[] line = ascii("words\n");
        Passphrase.line(line);
        assertArrayEquals(new byte[6], line);
    }

    // ----

    private void assertNothingComesOut(byte[] file, Opener opener, String what) {
        try {
            Sealed.open(file, opener, NAME);
        } catch (SealedException noticed) {
            assertIsASentence(noticed);
            return;
        } catch (RuntimeException fault) {
            throw new AssertionError(what, fault);
        }
        throw new AssertionError(what + " was not noticed");
    }

    private static void assertIsASentence(SealedException refused) {
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.startsWith(NAME + " can't be opened: ") && sentence.endsWith(".") && sentence.length() < 250 && sentence.lines().count() == 1, sentence);
    }

    private static SealedException refused(byte[] file, Opener opener) {
        return assertThrows(SealedException.class, () -> Sealed.open(file, opener, NAME));
    }

    private static String sentence(org.junit.jupiter.api.function.Executable refused) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(SEED + size).nextBytes(content);
        return content;
    }

    private static Passphrase passphrase(String words) {
        return Passphrase.typed(words.toCharArray());
    }

    private static byte[] quick(byte[] content, String words) {
        return Sealed.seal(content, List.of(PassphraseStanza.writer(passphrase(words), QUICK)));
    }

    private byte[] withWorkFactor(String workFactor) {
        String whole = new String(quick(content(1), "a"), StandardCharsets.ISO_8859_1);
        return whole.replaceFirst(" 4\n", " " + workFactor + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String head(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.substring(0, text.indexOf('\n', text.indexOf("\n--- ") + 1) + 1);
    }

    private static byte[] flipped(byte[] file, int at, int bit) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) (1 << bit);
        return flipped;
    }

    private static byte[] armored(byte[] file) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(file);
        return ascii(Armor.BEGIN + "\n" + lines + "\n-----END AGE ENCRYPTED FILE-----\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
