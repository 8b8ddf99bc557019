package org.demarche.storage.age;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes a key of a passphrase so that every guess costs time and memory: scrypt, RFC 7914.
///
/// Nothing branches on a secret. Which memory is read does depend on it; that is the function itself.
final class Scrypt {
    /// Ints in 64 bytes, what Salsa20/8 mixes.
    private static final int WORDS = 16;

    private Scrypt() {}

    /// @param costExponent the cost N is 2 to this, at least 1; the memory is N times 128 times the block size
    /// @param blockSize r
    /// @param parallel p
    /// @throws OutOfMemoryError where there is less memory than that; nothing has been done then
    static byte[] key(byte[] passphrase, byte[] salt, int costExponent, int blockSize, int parallel, int length) throws GeneralSecurityException {
        int[] memory = new int[Math.multiplyExact(1 << costExponent, 2 * WORDS * blockSize)];
        int blockBytes = 128 * blockSize;
        byte[] blocks = pbkdf2(passphrase, salt, parallel * blockBytes);
        for (int i = 0; i < parallel; i++) {
            int[] block = ints(Arrays.copyOfRange(blocks, i * blockBytes, (i + 1) * blockBytes));
            mix(block, memory);
            System.arraycopy(bytes(block), 0, blocks, i * blockBytes, blockBytes);
            Arrays.fill(block, 0);
        }
        byte[] key = pbkdf2(passphrase, blocks, length);
        Arrays.fill(blocks, (byte) 0);
        Arrays.fill(memory, 0);
        return key;
    }

    /// PBKDF2 with HMAC-SHA-256 in one round, RFC 8018: all that scrypt needs.
    static byte[] pbkdf2(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        // an HMAC key is filled up with zeros, so one zero is the empty key, which the class refuses
        mac.init(new SecretKeySpec(passphrase.length == 0 ? new byte[1] : passphrase, "HmacSHA256"));
        byte[] key = new byte[length];
        for (int start = 0, number = 1; start < length; number++) {
            mac.update(salt);
            byte[] part = mac.doFinal(ByteBuffer.allocate(4).putInt(number).array());
            int count = Math.min(part.length, length - start);
            System.arraycopy(part, 0, key, start, count);
            start += count;
            Arrays.fill(part, (byte) 0);
        }
        return key;
    }

    /// scryptROMix. The memory holds a power of two of such blocks.
    static void mix(int[] block, int[] memory) {
        int size = block.length;
        int count = memory.length / size;
        int[] mixed = new int[size];
        for (int i = 0; i < count; i++) {
            System.arraycopy(block, 0, memory, i * size, size);
            mixBlock(block, mixed);
        }
        for (int i = 0; i < count; i++) {
            int from = (block[size - WORDS] & (count - 1)) * size;
            for (int k = 0; k < size; k++) block[k] ^= memory[from + k];
            mixBlock(block, mixed);
        }
        Arrays.fill(mixed, 0);
    }

    /// scryptBlockMix.
    static void mixBlock(int[] block, int[] mixed) {
        int[] x = Arrays.copyOfRange(block, block.length - WORDS, block.length);
        int half = block.length / 2;
        for (int start = 0, even = 0; start < block.length; start += 2 * WORDS, even += WORDS) {
            salsa(x, block, start);
            System.arraycopy(x, 0, mixed, even, WORDS);
            salsa(x, block, start + WORDS);
            System.arraycopy(x, 0, mixed, half + even, WORDS);
        }
        System.arraycopy(mixed, 0, block, 0, block.length);
    }

    /// Salsa20/8 of x combined with 16 ints of the block, left in x.
    static void salsa(int[] x, int[] block, int start) {
        for (int i = 0; i < WORDS; i++) x[i] ^= block[start + i];
        int x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], x4 = x[4], x5 = x[5], x6 = x[6], x7 = x[7];
        int x8 = x[8], x9 = x[9], x10 = x[10], x11 = x[11], x12 = x[12], x13 = x[13], x14 = x[14], x15 = x[15];
        for (int twoRounds = 0; twoRounds < 4; twoRounds++) {
            x4 ^= turned(x0 + x12, 7);
            x8 ^= turned(x4 + x0, 9);
            x12 ^= turned(x8 + x4, 13);
            x0 ^= turned(x12 + x8, 18);
            x9 ^= turned(x5 + x1, 7);
            x13 ^= turned(x9 + x5, 9);
            x1 ^= turned(x13 + x9, 13);
            x5 ^= turned(x1 + x13, 18);
            x14 ^= turned(x10 + x6, 7);
            x2 ^= turned(x14 + x10, 9);
            x6 ^= turned(x2 + x14, 13);
            x10 ^= turned(x6 + x2, 18);
            x3 ^= turned(x15 + x11, 7);
            x7 ^= turned(x3 + x15, 9);
            x11 ^= turned(x7 + x3, 13);
            x15 ^= turned(x11 + x7, 18);
            x1 ^= turned(x0 + x3, 7);
            x2 ^= turned(x1 + x0, 9);
            x3 ^= turned(x2 + x1, 13);
            x0 ^= turned(x3 + x2, 18);
            x6 ^= turned(x5 + x4, 7);
            x7 ^= turned(x6 + x5, 9);
            x4 ^= turned(x7 + x6, 13);
            x5 ^= turned(x4 + x7, 18);
            x11 ^= turned(x10 + x9, 7);
            x8 ^= turned(x11 + x10, 9);
            x9 ^= turned(x8 + x11, 13);
            x10 ^= turned(x9 + x8, 18);
            x12 ^= turned(x15 + x14, 7);
            x13 ^= turned(x12 + x15, 9);
            x14 ^= turned(x13 + x12, 13);
            x15 ^= turned(x14 + x13, 18);
        }
        x[0] += x0;
        x[1] += x1;
        x[2] += x2;
        x[3] += x3;
        x[4] += x4;
        x[5] += x5;
        x[6] += x6;
        x[7] += x7;
        x[8] += x8;
        x[9] += x9;
        x[10] += x10;
        x[11] += x11;
        x[12] += x12;
        x[13] += x13;
        x[14] += x14;
        x[15] += x15;
    }

    private static int turned(int word, int bits) {
        return Integer.rotateLeft(word, bits);
    }

    static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }

    static byte[] bytes(int[] ints) {
        byte[] bytes = new byte[ints.length * 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(ints);
        return bytes;
    }
}
