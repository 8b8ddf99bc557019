package org.demarche.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.command.Commands;
import org.demarche.model.Plans;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Templates;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Sealed;
import org.demarche.ui.shell.Preferring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of file that the program reads, with all that can be wrong with it: the answer is one sentence with the file and the place in it, soon, within some memory,
/// and nothing is written.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes and permissions are made as on other systems")
class BadFilesTest {
    private static final Key KEY = new Key(new Random(2005));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /// All that is ever asked for while one is read, whether it is given back or not.
    private static final long MOST_BYTES = 800L << 20;

    @TempDir
    Path folder;

    private Path good;
    private Path closed;
    private Path key;

    /// What is read by which command.
    enum Kind {
        PLAN("bad.plan.json", "check BAD"),
        OTHER_PLAN("bad.plan.json", "diff GOOD BAD"),
        THEIR_PLAN("bad.plan.json", "merge GOOD GOOD BAD -o GOOD"),
        BASE_PLAN("bad.plan.json", "merge BAD GOOD GOOD -o GOOD"),
        PROTECTED_PLAN("bad.plan.json.age", "check BAD --identity KEY"),
        TEMPLATE("bad.json", "report GOOD --template BAD -o NEW"),
        WORD_SHEET("bad.docx", "feedback GOOD BAD --apply"),
        EXCEL_SHEET("bad.xlsx", "feedback GOOD BAD --apply"),
        KEY_FILE("bad.key", "check CLOSED --identity BAD"),
        PASSPHRASE_FILE("bad.txt", "check CLOSED --passphrase-file BAD");

        private final String file;
        private final String command;

        Kind(String file, String command) {
            this.file = file;
            this.command = command;
        }

        private byte[] whole() throws Exception {
            return switch (this) {
                case PLAN, OTHER_PLAN, THEIR_PLAN, BASE_PLAN -> Answers.bytes(PlanJson.write(Plans.small()));
                case PROTECTED_PLAN -> Sealed.seal(Answers.bytes(PlanJson.write(Plans.small())), KEY.recipients(), file);
                case TEMPLATE -> Answers.bytes(Templates.text(Objects.requireNonNull(Template.shipped("brief"))));
                case WORD_SHEET, EXCEL_SHEET -> new FuzzSheet(file).seeds().getFirst();
                case KEY_FILE -> Answers.bytes(KEY.secret + "\n");
                case PASSPHRASE_FILE -> Answers.bytes("correct horse\n");
            };
        }
    }

    @BeforeEach
    void put() throws Exception {
        good = Files.writeString(folder.resolve("good.plan.json"), PlanJson.write(Plans.small()));
        closed = Files.write(folder.resolve("closed.plan.json.age"), Sealed.seal(Answers.bytes("{}"), KEY.recipients(), "closed"));
        key = Files.writeString(folder.resolve("key.txt"), KEY.secret);
    }

    /// @param answer what is printed, with FOLDER for where it is; nothing: it is read
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "bad-files.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000)
    void theAnswerIsOneSentenceAndNothingIsWritten(Kind kind, BadFile bad, String answer) throws Exception {
        Path file = folder.resolve(kind.file);
        bad.make(file, kind.whole());
        assumeFalse(bad == BadFile.NOT_PERMITTED && Files.isReadable(file), "the tests run as a user who may read everything");
        Map<String, Long> before = files();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] command = kind.command.split(" ");
        for (int i = 0; i < command.length; i++) command[i] = argument(command[i], file);
        int code = assertTimeoutPreemptively(PATIENCE, () -> withinMemory(() -> Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), command)));
        assertEquals(answer == null ? "" : "demarche: " + answer, err.toString().replace(folder.toString(), "FOLDER").strip());
        if (answer == null) assertTrue(code < 2, "exit code " + code);
        else assertEquals("2 ", code + " " + out);
        assertEquals(before, files(), "what is there afterwards");
    }

    private String argument(String word, Path file) {
        return switch (word) {
            case "BAD" -> file.toString();
            case "GOOD" -> good.toString();
            case "CLOSED" -> closed.toString();
            case "KEY" -> key.toString();
            case "NEW" -> folder.resolve("new.txt").toString();
            default -> word;
        };
    }

    private interface Reading<T> {
        T read() throws Exception;
    }

    private static <T> T withinMemory(Reading<T> reading) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        T read = reading.read();
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < MOST_BYTES, "%,d bytes".formatted(bytes));
        return read;
    }

    /// All there is, with when it was written.
    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(file -> files.put(file.toString(), lastWritten(file)));
        }
        return files;
    }

    private static long lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Nobody is asked about it: it must not keep the window from starting.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = {".*(ENTIT|BOMB|ROWS|XML|LEADING|LONG_WORD|TEN_MILLION|PERMITTED).*"})
    void whatTheProgramKeepsForItselfIsAsIfNotThere(BadFile bad) throws Exception {
        Path preferences = Files.createDirectory(folder.resolve("preferences")).resolve("preferences.json");
        bad.make(preferences, new FuzzPreferences().seeds().getFirst());
        assertTimeoutPreemptively(PATIENCE, () -> withinMemory(() -> Preferring.isRead(preferences)));
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        assertTimeoutPreemptively(PATIENCE, () -> withinMemory(() -> new FuzzDraft().isReadBesideAnother(drafts, spoiled -> bad.make(spoiled, new FuzzDraft().seeds().getFirst()))));
        Path state = Files.createDirectory(folder.resolve("state"));
        assertTimeoutPreemptively(PATIENCE, () -> withinMemory(() -> new FuzzVersions().isRead(state, spoiled -> bad.make(spoiled, new FuzzVersions().seeds().getFirst()))));
    }
}
