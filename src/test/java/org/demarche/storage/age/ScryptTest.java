package org.demarche.storage.age;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The test vectors of RFC 7914, sections 8 to 12.
class ScryptTest {
    private static final String SALSA =
            "7e879a214f3ec9867ca940e641718f26baee555b8c61c1b50df846116dcd3b1dee24f319df9b3d8514121e4b5ac5aa3276021d2909c74829edebc68db8b8c25e";
    private static final String SALSA_OUT =
            "a41f859c6608cc993b81cacb020cef05044b2181a2fd337dfd7b1c6396682f29b4393168e3c9e6bcfe6bc5b7a06d96bae424cc102c91745c24ad673dc7618f81";
    private static final String BLOCK =
            "f7ce0b653d2d72a4108cf5abe912ffdd777616dbbb27a70e8204f3ae2d0f6fad89f68f4811d1e87bcc3bd7400a9ffd29094f0184639574f39ae5a1315217bcd7"
                    + "894991447213bb226c25b54da86370fbcd984380374666bb8ffcb5bf40c254b067d27c51ce4ad5fed829c90b505a571b7f4d1cad6a523cda770e67bceaaf7e89";
    private static final String BLOCK_OUT = SALSA_OUT
            + "20edc975323881a80540f64c162dcd3c21077cfe5f8d5fe2b1a4168f953678b77d3b3d803b60e4ab920996e59b4d53b65d2a225877d5edf5842cb9f14eefe425";
    private static final String MIX_OUT =
            "79ccc193629debca047f0b70604bf6b62ce3dd4a9626e355fafc6198e6ea2b46d58413673b99b029d665c357601fb426a0b2f4bba200ee9f0a43d19b571a9c71"
                    + "ef1142e65d5a266fddca832ce59faa7cac0b9cf1be2bffca300d01ee387619c4ae12fd4438f203a0e4e1c47ec314861f4e9087cb33396a6873e8f9d2539a4b8e";
    private static final String PBKDF2_OUT =
            "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783";

    @Test
    void salsaIsThatOfTheStandard() {
        int[] x = new int[16];
        Scrypt.salsa(x, ints(SALSA), 0);
        assertEquals(SALSA_OUT, hex(x));
    }

    @Test
    void blockMixIsThatOfTheStandard() {
        int[] block = ints(BLOCK);
        Scrypt.mixBlock(block, new int[block.length]);
        assertEquals(BLOCK_OUT, hex(block));
    }

    @Test
    void romMixIsThatOfTheStandard() {
        int[] block = ints(BLOCK);
        Scrypt.mix(block, new int[16 * block.length]);
        assertEquals(MIX_OUT, hex(block));
    }

    @Test
    void firstKeyIsThatOfTheStandard() throws Exception {
        byte[] key = Scrypt.pbkdf2(bytes("passwd"), bytes("salt"), 64);
        assertEquals(PBKDF2_OUT, HexFormat.of().formatHex(key));
        assertEquals(PBKDF2_OUT.substring(0, 66), HexFormat.of().formatHex(Scrypt.pbkdf2(bytes("passwd"), bytes("salt"), 33)), "a length that is no multiple of a part's");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 4, 1, 1, 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password, NaCl, 10, 8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein, SodiumChloride, 14, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    })
    void keysAreThoseOfTheStandard(String passphrase, String salt, int costExponent, int blockSize, int parallel, String key) throws Exception {
        assertEquals(key, HexFormat.of().formatHex(Scrypt.key(bytes(passphrase), bytes(salt), costExponent, blockSize, parallel, 64)));
    }

    @Test
    void costBeyondAllMemoryIsRefusedBeforeAnythingIsDone() {
        assertThrows(ArithmeticException.class, () -> Scrypt.key(bytes("a"), bytes("b"), 24, 8, 1, 32));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int[] ints(String hex) {
        return Scrypt.ints(HexFormat.of().parseHex(hex));
    }

    private static String hex(int[] ints) {
        return HexFormat.of().formatHex(Scrypt.bytes(Arrays.copyOf(ints, ints.length)));
    }
}
