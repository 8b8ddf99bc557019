package org.demarche.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsTest {
    @Test
    void aKillAtAnyInstantLosesNothing(@TempDir Path folder) throws Exception {
        String done = Kills.run(folder, VictimCommand.plain(), 8, 20051204, progress -> {});
        assertTrue(done.startsWith("8 kills"), done);
    }
}
