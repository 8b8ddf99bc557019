package org.demarche.storage.age;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// A passphrase, which closes and opens. Its letters count as they were typed (UTF-8), as with the `age` tool.
public final class Passphrase implements Protection, Opener {
    private final byte[] bytes;
    private volatile boolean isClosed;

    private Passphrase(byte[] bytes) {
        if (bytes.length == 0) throw new IllegalArgumentException("the passphrase is empty. Use one of several words.");
        this.bytes = bytes;
    }

    /// A passphrase as it was typed. The letters given are wiped.
    ///
    /// @throws IllegalArgumentException where it is empty, with a sentence
    public static Passphrase typed(char[] letters) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(letters, '\0');
        return new Passphrase(bytes);
    }

    /// The passphrase that is the one line of a file. The bytes given are wiped.
    ///
    /// @throws IllegalArgumentException where it is empty or there are more lines, with a sentence
    public static Passphrase line(byte[] file) {
        int end = file.length;
        if (end > 0 && file[end - 1] == '\n') end--;
        if (end > 0 && file[end - 1] == '\r') end--;
        byte[] line = Arrays.copyOf(file, end);
        Arrays.fill(file, (byte) 0);
        for (byte letter : line)
            if (letter == '\n') {
                Arrays.fill(line, (byte) 0);
                throw new IllegalArgumentException("there are several lines. Keep the passphrase alone on one line.");
            }
        return new Passphrase(line);
    }

    /// Whether both have the same letters. How long it takes does not tell how many of them.
    public boolean isSameAs(Passphrase other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    /// Another that says the same, and is wiped by itself.
    @Override
    public Passphrase copy() {
        return new Passphrase(bytes());
    }

    /// The letters, the caller's own, to be wiped.
    ///
    /// @throws IllegalStateException where it is wiped: nothing may be closed with what is left of it
    byte[] bytes() {
        byte[] copy = bytes.clone();
        if (!isClosed) return copy;
        throw new IllegalStateException("the passphrase is wiped");
    }

    @Override
    public void close() {
        isClosed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /// Never the passphrase.
    @Override
    public String toString() {
        return "a passphrase";
    }
}
