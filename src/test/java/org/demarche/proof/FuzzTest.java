package org.demarche.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzTest {
    private static final int RUNS = 150;

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void whatIsSpoiledIsReadOrRefusedInASentence(FuzzTarget target, @TempDir Path folder) throws Exception {
        Fuzz fuzz = new Fuzz(folder, 20051204);
        for (int i = 0; i < RUNS; i++) fuzz.once(target);
        assertTrue(fuzz.done().contains(target + " " + RUNS), fuzz.done());
    }
}
