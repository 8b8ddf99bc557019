package org.demarche.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Feeds what the program reads with what somebody or something has spoiled: bytes flipped, cut out, doubled and swapped, and what readers stumble over put in. The
/// answer must be a value or the reader's own refusal in one sentence, soon.
///
/// `mvn test-compile exec:exec@fuzz -Dfuzz.minutes=10` runs it at length.
public final class Fuzz {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// What is put in somewhere.
    private static final List<String> STUMBLES = List.of(
            "1e999999999", "-1e999999999", "9".repeat(300), "0.".repeat(9), "null", "true", "{}", "[]", "\"\"", "\"", "\\", "\\ud800", "\\u0000", "\u0000", "\ufeff", "\u202e", "{".repeat(200), "[".repeat(2000), ",", ":", "}", "]",
            "\"id\":\"x\",", "\"election\"", "\"election-30d\"", "election+999999999d", "latest(", "latest(".repeat(3000), "earliest(a.end,b.start)", "0000-00-00", "9999-12-31", "-999999999-01-01", "2005-02-30", "1e-999999999", "NaN", "-0",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "&b;", "<", "]]>", "\r\n", "\t", "é".repeat(50), "🗳".repeat(20), "age-encryption.org/v1\n", "-> scrypt AAAA 99\n", "-> X25519 AAAA\n", "--- ", "%s%n", "../../..");

    private final Random random;
    private final Path folder;
    private final Map<FuzzTarget, List<byte[]>> seeds = new EnumMap<>(FuzzTarget.class);
    private final Map<FuzzTarget, Integer> runs = new EnumMap<>(FuzzTarget.class);
    private final Map<FuzzTarget, Integer> read = new EnumMap<>(FuzzTarget.class);

    Fuzz(Path folder, long seed) {
        this.folder = folder;
        random = new Random(seed);
    }

    /// Arguments: for how many minutes, and a seed.
    public static void main(String[] arguments) throws Exception {
        Fuzz fuzz = new Fuzz(Files.createTempDirectory("demarche-fuzz"), arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Integer.parseInt(arguments[0]));
        while (System.nanoTime() < end) for (FuzzTarget target : FuzzTarget.values()) fuzz.once(target);
        System.out.println(fuzz.done());
        System.exit(0);
    }

    /// How many were tried, and how many of them were still read.
    String done() {
        StringBuilder done = new StringBuilder();
        runs.forEach((target, count) -> done.append(done.isEmpty() ? "" : ", ").append(target).append(' ').append(count).append(" (").append(read.getOrDefault(target, 0)).append(" read)"));
        return done.toString();
    }

    void once(FuzzTarget target) throws Exception {
        if (!seeds.containsKey(target)) seeds.put(target, target.seeds());
        List<byte[]> some = seeds.get(target);
        once(target, spoiled(some.get(random.nextInt(some.size()))));
    }

    /// @throws AssertionError where the answer is none or comes too late
    void once(FuzzTarget target, byte[] spoiled) throws IOException {
        runs.merge(target, 1, Integer::sum);
        FutureTask<Boolean> reading = new FutureTask<>(() -> target.isRead(spoiled, Files.createDirectories(folder.resolve("read"))));
        Thread reader = Thread.ofPlatform().daemon().name("fuzz").start(reading);
        try {
            if (reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) read.merge(target, 1, Integer::sum);
        } catch (TimeoutException endless) {
            throw found(target, spoiled, "takes longer than " + PATIENCE + ": " + Arrays.toString(reader.getStackTrace()), endless);
        } catch (ExecutionException fault) {
            throw found(target, spoiled, "ends with " + fault.getCause(), fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private AssertionError found(FuzzTarget target, byte[] spoiled, String what, Throwable why) throws IOException {
        Path kept = folder.resolve("found-" + target.name().toLowerCase(Locale.ROOT) + "-" + HexFormat.of().toHexDigits(Arrays.hashCode(spoiled)));
        Files.write(kept, spoiled);
        return new AssertionError("%s, kept in %s, %s".formatted(target, kept, what), why);
    }

    private byte[] spoiled(byte[] whole) {
        byte[] bytes = whole;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) bytes = spoiledOnce(bytes);
        return bytes;
    }

    private byte[] spoiledOnce(byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> value(bytes, at);
            default -> joined(joined(Arrays.copyOf(bytes, at), Answers.bytes(STUMBLES.get(random.nextInt(STUMBLES.size())))), Arrays.copyOfRange(bytes, random.nextBoolean() ? at : end, bytes.length));
        };
    }

    /// A number or text of JSON in the place of the next one, so that what comes out is mostly well formed.
    private byte[] value(byte[] bytes, int from) {
        int colon = from;
        while (colon < bytes.length && bytes[colon] != ':') colon++;
        int end = colon + 1;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n' && bytes[end] != '}') end++;
        if (end >= bytes.length) return bytes;
        List<String> values = List.of("1e999999999", "-5", "99999999999999999999", "\"\"", "null", "[]", "{}", "true", "\"election\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2005-12\"", "\"latest(a.end, election)\"", "0.000000000000000001", "\"USD\"");
        return joined(joined(Arrays.copyOf(bytes, colon + 1), Answers.bytes(values.get(random.nextInt(values.size())))), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (bytes.length == 0) return bytes;
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
