package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of each version as it was written then. They are never changed: a new version gets one more.
final class StoredVersionsTest {
    @ParameterizedTest
    @ValueSource(ints = {1})
    void aFileOfEachVersionStillOpensAndLosesNothing(int version) throws Exception {
        String text = stored(version);
        assertEquals(text, PlanJson.rewrite(text, "stored", PlanJson.read(text, "stored")));
    }

    private static String stored(int version) throws IOException {
        try (InputStream file = StoredVersionsTest.class.getResourceAsStream("version-%d.plan.json".formatted(version))) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
