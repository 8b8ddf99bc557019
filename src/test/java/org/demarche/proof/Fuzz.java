package org.demarche.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.exchange.sheet.FeedbackXlsx;
import org.demarche.model.DateExpression;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.demarche.storage.Templates;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Recipients;
import org.demarche.storage.age.Sealed;
import org.demarche.storage.age.SealedException;

/// Feeds what the program reads with what somebody or something has spoiled: bytes flipped, cut out, doubled and swapped, and what readers stumble over put in. The
/// answer must be a value or the reader's own refusal in one sentence, soon; a plan that is read must also be computed.
///
/// `mvn test-compile exec:exec@fuzz -Dfuzz.minutes=10` runs it at length.
public final class Fuzz {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    /// What is put in somewhere.
    private static final List<String> STUMBLES = List.of(
            "1e999999999", "-1e999999999", "9".repeat(300), "0.".repeat(9), "null", "true", "{}", "[]", "\"\"", "\"", "\\", "\\ud800", "\\u0000", "\u0000", "\ufeff", "\u202e", "{".repeat(200), "[".repeat(2000), ",", ":", "}", "]",
            "\"id\":\"x\",", "\"election\"", "\"election-30d\"", "election+999999999d", "latest(", "latest(".repeat(3000), "earliest(a.end,b.start)", "0000-00-00", "9999-12-31", "-999999999-01-01", "2005-02-30", "1e-999999999", "NaN", "-0",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "&b;", "<", "]]>", "\r\n", "\t", "é".repeat(50), "🗳".repeat(20), "age-encryption.org/v1\n", "-> scrypt AAAA 99\n", "-> X25519 AAAA\n", "--- ", "%s%n", "../../..");

    /// What is read.
    enum Target {
        PLAN,
        TEMPLATE,
        DATE,
        AMOUNT,
        WORD_SHEET,
        EXCEL_SHEET,
        CLOSED
    }

    private final Random random;
    private final Path folder;
    private final Map<Target, List<byte[]>> seeds = new EnumMap<>(Target.class);
    private final Map<Target, Integer> runs = new EnumMap<>(Target.class);
    private final Map<Target, Integer> read = new EnumMap<>(Target.class);

    Fuzz(Path folder, long seed) throws Exception {
        this.folder = folder;
        random = new Random(seed);
        seeds.put(Target.PLAN, Stream.of(Samples.KAZAKHSTAN, "first-look", "template-a-to-g").map(Samples::text).map(Fuzz::bytes).toList());
        seeds.put(Target.TEMPLATE, Template.shipped().stream().map(Templates::text).map(Fuzz::bytes).toList());
        seeds.put(Target.DATE, Stream.of("2005-12-04", "4 Dec 2005", "Jan 2006", "election-30d", "train-journalists.end+1d", "latest(observers.end+1d, ballots.end)", "").map(Fuzz::bytes).toList());
        seeds.put(Target.AMOUNT, Stream.of("USD 250000", "EUR 1200.50", "12.5%", "3m", "KZT 0").map(Fuzz::bytes).toList());
        Release release = Release.whole(Assessment.of(Samples.firstLook(), DAY));
        seeds.put(Target.EXCEL_SHEET, List.of(FeedbackXlsx.of(release)));
        seeds.put(Target.WORD_SHEET, List.of(ReportFiles.bytes(
                Papers.content(release, Objects.requireNonNull(Template.shipped("feedback")), ReportOptions.DEFAULT), ReportFormat.WORD)));
        seeds.put(Target.CLOSED, List.of(Sealed.seal(bytes("{}"), Recipients.of(List.of("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")), "a")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Arguments: for how many minutes, and a seed.
    public static void main(String[] arguments) throws Exception {
        Fuzz fuzz = new Fuzz(Files.createTempDirectory("demarche-fuzz"), arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Integer.parseInt(arguments[0]));
        while (System.nanoTime() < end) for (Target target : Target.values()) fuzz.once(target);
        System.out.println(fuzz.done());
        System.exit(0);
    }

    /// How many were tried, and how many of them were still read.
    String done() {
        StringBuilder done = new StringBuilder();
        runs.forEach((target, count) -> done.append(done.isEmpty() ? "" : ", ").append(target).append(' ').append(count).append(" (").append(read.getOrDefault(target, 0)).append(" read)"));
        return done.toString();
    }

    void once(Target target) throws IOException {
        List<byte[]> some = seeds.get(target);
        byte[] spoiled = spoiled(some.get(random.nextInt(some.size())));
        runs.merge(target, 1, Integer::sum);
        FutureTask<Boolean> reading = new FutureTask<>(() -> isRead(target, spoiled));
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

    private AssertionError found(Target target, byte[] spoiled, String what, Throwable why) throws IOException {
        Path kept = folder.resolve("found-" + target.name().toLowerCase(Locale.ROOT) + "-" + HexFormat.of().toHexDigits(Arrays.hashCode(spoiled)));
        Files.write(kept, spoiled);
        return new AssertionError("%s, kept in %s, %s".formatted(target, kept, what), why);
    }

    /// Whether it is read rather than refused.
    boolean isRead(Target target, byte[] bytes) throws Exception {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            switch (target) {
                case PLAN -> Assessment.of(PlanJson.read(text, "a.plan.json"), DAY);
                case TEMPLATE -> Templates.read(text, "a.json");
                case DATE -> DateExpression.parse(text);
                case AMOUNT -> amount(text);
                case WORD_SHEET -> SheetFile.read(Files.write(folder.resolve("a.docx"), bytes));
                case EXCEL_SHEET -> SheetFile.read(Files.write(folder.resolve("a.xlsx"), bytes));
                case CLOSED -> closed(bytes);
            }
            return true;
        } catch (PlanFileException | UnreadableSheetException | SealedException | IllegalArgumentException refused) {
            boolean isOwn = refused instanceof PlanFileException || refused instanceof UnreadableSheetException || refused instanceof SealedException || target == Target.DATE || target == Target.AMOUNT;
            if (!isOwn || refused.getMessage() == null || refused.getMessage().isBlank() || refused.getMessage().length() > 2000) throw new IllegalStateException("refused with " + refused.getMessage(), refused);
            return false;
        }
    }

    private static void amount(String text) {
        IllegalArgumentException refusal = null;
        for (Function<String, Object> reader : List.<Function<String, Object>>of(Money::parse, Percent::parse, Length::parse))
            try {
                Object value = reader.apply(text);
                if (value.toString().length() > 1_000) throw new IllegalStateException("an amount of " + value.toString().length() + " digits");
                return;
            } catch (IllegalArgumentException refused) {
                if (refused.getMessage().length() > 300) throw new IllegalStateException("too long a sentence", refused);
                refusal = refused;
            }
        throw refusal;
    }

    private static void closed(byte[] bytes) throws SealedException {
        if (!Sealed.isSealed(bytes)) return;
        if (!Sealed.isForPassphrase(bytes, "a.age")) throw Sealed.notOpened(bytes, "a.age");
        Sealed.open(bytes, Passphrase.typed("correct horse".toCharArray()), "a.age");
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
            default -> joined(joined(Arrays.copyOf(bytes, at), bytes(STUMBLES.get(random.nextInt(STUMBLES.size())))), Arrays.copyOfRange(bytes, random.nextBoolean() ? at : end, bytes.length));
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
        return joined(joined(Arrays.copyOf(bytes, colon + 1), bytes(values.get(random.nextInt(values.size())))), Arrays.copyOfRange(bytes, end, bytes.length));
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
