package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void writeTwoPlans() throws IOException {
        String text = Samples.text(Samples.KAZAKHSTAN);
        before = Files.writeString(folder.resolve("before.plan.json"), text);
        after = Files.writeString(folder.resolve("after.plan.json"), text.replace("\"USD 545000\"", "\"USD 180000\"").replace("Media training for print journalists", "Media training"));
    }

    @Test
    void tellsInWordsUnderHeadingsWhatDiffers() {
        Ran ran = Ran.of("diff", before, after);
        assertEquals(1, ran.code(), ran.err());
        assertEquals("""
                C Needs
                  Need 2.2 Media training
                    title "Media training for print journalists" → "Media training"
                    cost "Training, year by year": first year USD 545,000 → USD 180,000
                """, ran.out());
    }

    @Test
    void endsWithNoughtWhereTheySayTheSame() throws IOException {
        Path otherwise = Files.writeString(folder.resolve("otherwise.plan.json"), Files.readString(before).replace("\n  ", "\n\t"));
        assertEquals("The two plans say the same.\n", Ran.of("diff", before, otherwise).done().out());
    }

    @Test
    void tellsPrograms() {
        JsonNode changes = JsonMapper.shared().readTree(Ran.of("diff", before, after, "--format", "json").out());
        assertEquals(2, changes.size());
        assertEquals("C Needs", changes.get(1).get("section").asString());
        assertEquals("cost \"Training, year by year\": first year", changes.get(1).get("where").asString());
        assertEquals("USD 545,000 → USD 180,000", changes.get(1).get("change").asString());
    }

    @Test
    void refusesWhatIsNoPlan() throws IOException {
        Path words = Files.writeString(folder.resolve("words.plan.json"), "{}");
        Ran.of("diff", before, words).refused("words.plan.json is not a Demarche plan: it does not say \"format\": \"demarche-plan\". Choose another file.");
    }
}
