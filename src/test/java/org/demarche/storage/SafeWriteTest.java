package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeWriteTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("strategy.pdf");
        Files.writeString(file, "older");
        SafeWrite.to(file, PdfWriter.bytes(StrategyReport.content(Assessment.of(Plans.small(), LocalDate.of(2005, 10, 3)), ReportOptions.ALL)));
        assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(Files.readAllBytes(file), 5));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        Path file = folder.resolve("missing").resolve("strategy.pdf");
        assertThrows(IOException.class, () -> SafeWrite.to(file, new byte[] {1}));
    }

    private static void notInOneGo(Path from, Path to) throws IOException {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not on this share");
    }

    private static void exchange(Path beside, Path file) throws IOException {
        SafeWrite.replace(beside, file, Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0], SafeWriteTest::notInOneGo);
    }

    @Test
    void whereNothingMovesInOneGoTheOldFileStepsAside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "older");
        exchange(Files.writeString(folder.resolve("new"), "newer"), file);
        assertEquals("newer", Files.readString(file));
        Files.delete(file);
        exchange(Files.writeString(folder.resolve("new"), "first"), file);
        assertEquals("first", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theOldFileComesBackWhereTheNewOneCannotTakeItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "older");
        assertThrows(IOException.class, () -> exchange(folder.resolve("vanished"), file));
        assertEquals("older", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /// A share may do what it was told and lose the answer.
    @Test
    void whatTheFileHoldsDecidesWhetherItWasMoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "older");
        Path beside = Files.writeString(folder.resolve("new"), "newer");
        SafeWrite.replace(beside, file, Files.readAllBytes(beside), (from, to) -> {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            throw new IOException("no answer");
        });
        assertEquals("newer", Files.readString(file));
        IOException failed = assertThrows(IOException.class, () -> SafeWrite.replace(beside, file, new byte[] {1}, (from, to) -> {
            throw new IOException("no answer");
        }));
        assertEquals("no answer", failed.getMessage());
    }

    @Test
    void linksBehindEachOtherAreFollowedToAFileThatIsNotThereYet() throws IOException {
        Path file = folder.resolve("a.plan.json");
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), file);
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), Path.of("inner"));
        SafeWrite.to(outer, new byte[] {1});
        assertTrue(Files.isSymbolicLink(outer) && Files.isSymbolicLink(inner) && Files.isRegularFile(file));
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        assertThrows(IOException.class, () -> SafeWrite.to(circle, new byte[] {1}));
    }

    /// Only of this file, and only what nobody can be writing any more.
    @Test
    void whatACrashLeftBehindIsSweptAway() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Path stale = Files.setLastModifiedTime(Files.writeString(folder.resolve(".a.plan.json.0123abcd.tmp"), "half"), old);
        List<Path> stay = List.of(
                Files.writeString(folder.resolve(".a.plan.json.ffffffff.tmp"), "under way"),
                Files.setLastModifiedTime(Files.writeString(folder.resolve(".b.plan.json.0123abcd.tmp"), "of another"), old),
                Files.setLastModifiedTime(Files.writeString(folder.resolve("a.plan.json.0123abcd.tmp"), "the user's"), old));
        SafeWrite.to(folder.resolve("a.plan.json"), new byte[] {1});
        assertFalse(Files.exists(stale));
        for (Path file : stay) assertTrue(Files.exists(file), file.toString());
    }
}
