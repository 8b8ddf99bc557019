package org.demarche.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void aFaultAtAnyStepLosesNothingAndIsToldAsItIs() throws Exception {
        String done = Faults.run(4);
        assertTrue(done.contains("0 losses"), done);
    }
}
