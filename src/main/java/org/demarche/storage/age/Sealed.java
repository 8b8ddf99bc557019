package org.demarche.storage.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.storage.age.SealedException.Reason;
import org.jspecify.annotations.Nullable;

/// Closes bytes for a passphrase or for keys, and opens them: the age format.
public final class Sealed {
    private static final int NONCE = 16;
    private static final int TAG = 16;
    private static final int CHUNK = 64 * 1024 + TAG;

    private Sealed() {}

    /// Whether the file is a closed one, in any version of the format, as bytes or as text.
    public static boolean isSealed(byte[] file) {
        byte[] format = Header.FORMAT.getBytes(StandardCharsets.US_ASCII);
        return file.length >= format.length && Arrays.equals(file, 0, format.length, format, 0, format.length) || Armor.isArmored(file);
    }

    /// Whether it takes a passphrase to open the closed file, rather than a key.
    ///
    /// @throws SealedException where the file's head is damaged
    public static boolean isForPassphrase(byte[] file, String name) throws SealedException {
        return Header.read(binary(file, name), name).passphrase() != null;
    }

    /// @param name what the file is called in sentences
    /// @throws SealedException where others may open it whose keys are not known: they would be shut out
    public static byte[] seal(byte[] bytes, Protection protection, String name) throws SealedException {
        return switch (protection) {
            case Passphrase passphrase -> seal(bytes, passphrase, name);
            case Recipients recipients -> seal(bytes, writers(recipients, name));
        };
    }

    private static byte[] seal(byte[] bytes, Passphrase passphrase, String name) throws SealedException {
        try {
            return seal(bytes, List.of(PassphraseStanza.writer(passphrase)));
        } catch (OutOfMemoryError most) {
            throw new SealedException(
                    Reason.TOO_COSTLY, "%s was not saved: protecting it by a passphrase takes %d MB of memory, more than there is. Close other programs.".formatted(name, PassphraseStanza.memory(PassphraseStanza.WRITTEN)), most);
        }
    }

    private static List<RecipientStanzaWriter> writers(Recipients recipients, String name) throws SealedException {
        if (recipients.others() == 0) return recipients.writers();
        throw new SealedException(
                Reason.UNKNOWN_READERS,
                "%s was not saved: it is protected for %d keys of which only %d is known here, and the others would be shut out. Protect it again for all of them."
                        .formatted(name, recipients.keys().size() + recipients.others(), recipients.keys().size()));
    }

    static byte[] seal(byte[] bytes, List<RecipientStanzaWriter> writers) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (WritableByteChannel channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
        } catch (IOException | GeneralSecurityException fault) {
            throw new IllegalStateException("%d bytes in memory could not be closed".formatted(bytes.length), fault);
        }
        return sealed.toByteArray();
    }

    /// @param name what the file is called in sentences
    /// @throws SealedException where it can't be opened; then nothing of the content is let out
    public static Opened open(byte[] file, Opener opener, String name) throws SealedException {
        byte[] binary = binary(file, name);
        Header header = Header.read(binary, name);
        Stanza passphrase = header.passphrase();
        return switch (opener) {
            case Passphrase _ when passphrase == null -> throw needs(Reason.NEEDS_KEY, name);
            case Passphrase given -> new Opened(content(binary, header, key(PassphraseStanza.of(passphrase, name), given, name), name), given.copy());
            case Identities _ when passphrase != null -> throw needs(Reason.NEEDS_PASSPHRASE, name);
            case Identities identities -> open(binary, header, identities, name);
        };
    }

    /// The sentence for a closed file when nothing was given to open it.
    public static SealedException notOpened(byte[] file, String name) throws SealedException {
        return needs(isForPassphrase(file, name) ? Reason.NEEDS_PASSPHRASE : Reason.NEEDS_KEY, name);
    }

    private static SealedException needs(Reason reason, String name) {
        String what = reason == Reason.NEEDS_KEY ? "for keys. On the command line, give a file with yours by --identity" : "by a passphrase. On the command line, give a file with it by --passphrase-file";
        return new SealedException(reason, "%s can't be opened: it is protected %s.".formatted(name, what));
    }

    private static byte[] binary(byte[] file, String name) throws SealedException {
        if (!Armor.isArmored(file)) return file;
        byte[] binary = Armor.open(file);
        if (binary == null) throw SealedException.damaged(name, "its text is not as the age format wants it, or cut short", null);
        return binary;
    }

    private static FileKey key(PassphraseStanza stanza, Passphrase passphrase, String name) throws SealedException {
        try {
            return stanza.fileKey(passphrase);
        } catch (GeneralSecurityException wrong) {
            throw new SealedException(Reason.WRONG_PASSPHRASE, "%s can't be opened: the passphrase is another one, or the file is damaged. Try again.".formatted(name), wrong);
        } catch (OutOfMemoryError most) {
            throw new SealedException(
                    Reason.TOO_COSTLY, "%s can't be opened: trying its passphrase takes %d MB of memory, more than there is. Close other programs.".formatted(name, PassphraseStanza.memory(stanza.workFactor())), most);
        }
    }

    /// Every way in is tried with every key: so it is known whether there are readers besides.
    private static Opened open(byte[] binary, Header header, Identities identities, String name) throws SealedException {
        Map<String, RecipientStanzaReader> readers = readers(identities);
        Set<String> keys = new LinkedHashSet<>();
        FileKey fileKey = null;
        int others = 0;
        for (Stanza stanza : header.stanzas()) {
            boolean isKnown = false;
            for (Map.Entry<String, RecipientStanzaReader> identity : readers.entrySet()) {
                FileKey found = key(stanza, identity.getValue());
                if (found == null) continue;
                if (fileKey != null) fileKey.destroy();
                fileKey = found;
                isKnown = true;
                keys.add(identity.getKey());
            }
            if (!isKnown && !stanza.isNothing()) others++;
        }
        if (fileKey == null)
            throw new SealedException(Reason.NOT_FOR_THIS_KEY, "%s can't be opened: it is not protected for this key, or is damaged. Try another key.".formatted(name));
        return new Opened(content(binary, header, fileKey, name), new Recipients(List.copyOf(keys), others));
    }

    private static Map<String, RecipientStanzaReader> readers(Identities identities) {
        try {
            return identities.readers();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a key that was read can't be used", fault);
        }
    }

    private static @Nullable FileKey key(Stanza stanza, RecipientStanzaReader reader) {
        try {
            return reader.getFileKey(List.of(stanza));
        } catch (GeneralSecurityException notForIt) {
            return null;
        }
    }

    /// All of the content or none of it: a chunk that is not genuine spoils those before it.
    private static byte[] content(byte[] binary, Header header, FileKey key, String name) throws SealedException {
        byte[] content = new byte[contentLength(binary.length - header.length(), name)];
        ByteBuffer rest = ByteBuffer.wrap(content);
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(binary)), List.of(_ -> key))) {
            while (rest.hasRemaining() && channel.read(rest) >= 0) continue;
            if (!rest.hasRemaining() && channel.read(ByteBuffer.allocate(1)) < 0) return content;
            throw new IOException("the content has another length than its chunks say");
        } catch (IOException | GeneralSecurityException notGenuine) {
            Arrays.fill(content, (byte) 0);
            throw SealedException.damaged(name, "it is damaged or cut short", notGenuine);
        } finally {
            key.destroy();
        }
    }

    /// How long the content is, by the length of what follows the head: a nonce, then chunks with a tag each, the last of them shorter or as long.
    private static int contentLength(int payload, String name) throws SealedException {
        int chunked = payload - NONCE;
        int chunks = Math.ceilDiv(chunked, CHUNK);
        int length = chunked - chunks * TAG;
        if (chunked < TAG || length < 0) throw SealedException.damaged(name, "it is cut short", null);
        return length;
    }
}
