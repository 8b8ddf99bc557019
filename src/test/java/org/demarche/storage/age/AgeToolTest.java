package org.demarche.storage.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both ways with the `age` tool, where it is installed.
class AgeToolTest {
    private static final String NAME = "plan.plan.json.age";
    private static final List<Integer> SIZES = List.of(0, 1, 5000, 64 * 1024, 64 * 1024 + 1, 300_000);

    @TempDir
    Path folder;

    @Test
    void theToolOpensWhatIsClosedHereForKeys() throws Exception {
        assumeTrue(isInstalled("age") && isInstalled("age-keygen"));
        run("age-keygen", "-o", file("keys"));
        String recipient = run("age-keygen", "-y", file("keys")).strip();
        Key other = new Key(new Random(1));
        for (int size : SIZES) {
            if (size == 0) continue; // the tool makes no file then
            Files.write(folder.resolve("sealed"), Sealed.seal(content(size), Recipients.of(List.of(other.recipient, recipient)), NAME));
            run("age", "-d", "-i", file("keys"), "-o", file("opened"), file("sealed"));
            assertArrayEquals(content(size), Files.readAllBytes(folder.resolve("opened")), "size " + size);
        }
    }

    @Test
    void whatTheToolClosesForKeysOpensHere() throws Exception {
        assumeTrue(isInstalled("age") && isInstalled("age-keygen"));
        run("age-keygen", "-o", file("keys"));
        String recipient = run("age-keygen", "-y", file("keys")).strip();
        Key other = new Key(new Random(1));
        Identities identities = Identities.of(Files.readAllBytes(folder.resolve("keys")));
        for (int size : SIZES)
            for (String form : List.of("--encrypt", "--armor")) {
                Files.write(folder.resolve("plain"), content(size));
                run("age", "--encrypt", form, "-r", recipient, "-r", other.recipient, "-o", file("sealed"), file("plain"));
                byte[] sealed = Files.readAllBytes(folder.resolve("sealed"));
                Opened opened = Sealed.open(sealed, identities, NAME);
                assertArrayEquals(content(size), opened.bytes(), form + " size " + size);
                assertEquals(new Recipients(List.of(recipient), 1), opened.protection());
                assertArrayEquals(content(size), Sealed.open(sealed, other.identity(), NAME).bytes());
            }
    }

    @Test
    void passphrasesOpenBothWays() throws Exception {
        assumeTrue(isInstalled("age") && isInstalled("script"), "the tool reads passphrases from a terminal only");
        assumeTrue(terminal("true", "").isEmpty(), "this script makes no terminal");
        String words = "correct horse пароль";
        Files.write(folder.resolve("plain"), content(5000));
        terminal("age -p -o sealed plain", words + "\n" + words + "\n");
        assertArrayEquals(content(5000), Sealed.open(Files.readAllBytes(folder.resolve("sealed")), Passphrase.typed(words.toCharArray()), NAME).bytes());
        terminal("age -p -a -o text plain", words + "\n" + words + "\n");
        assertArrayEquals(content(5000), Sealed.open(Files.readAllBytes(folder.resolve("text")), Passphrase.typed(words.toCharArray()), NAME).bytes());

        Files.write(folder.resolve("ours"), Sealed.seal(content(5000), Passphrase.typed(words.toCharArray()), NAME));
        terminal("age -d -o opened ours", words + "\n");
        assertArrayEquals(content(5000), Files.readAllBytes(folder.resolve("opened")));
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!name.equals("keys") && !name.equals("sealed") && !name.equals("plain")) Files.deleteIfExists(file);
        return file.toString();
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    private String terminal(String command, String typed) throws Exception {
        return typing(typed, "script", "-qec", command, "/dev/null");
    }

    private String run(String... command) throws Exception {
        return typing("", command);
    }

    private String typing(String typed, String... command) throws Exception {
        Path output = Files.createTempFile(folder, "output", "");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + String.join(" ", command));
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
