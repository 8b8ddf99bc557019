package org.demarche.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What guided fuzzing has kept: inputs that together reach whatever it has reached, and those that were faults once.
class FuzzCorpusTest {
    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void whatWasKeptIsReadOrRefusedInASentence(FuzzTarget target, @TempDir Path folder) throws Exception {
        Fuzz fuzz = new Fuzz(folder, 0);
        Path corpus = Path.of(FuzzCorpusTest.class.getResource(target.corpus()).toURI());
        List<Path> kept;
        try (Stream<Path> files = Files.list(corpus)) {
            kept = files.sorted().toList();
        }
        assertTrue(kept.size() >= 3, "nothing is kept for " + target);
        for (Path input : kept) fuzz.once(target, Files.readAllBytes(input));
    }
}
