package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomUseTest {
    private static final int STEPS = 300;

    @TempDir
    Path folder;

    @Test
    void whateverHandsDoNothingIsThrownOrLost() throws Exception {
        RandomUse use = new RandomUse(7, folder);
        try {
            assertEquals(STEPS, use.steps(STEPS));
        } finally {
            use.end();
        }
    }
}
