package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFileException.Reason;
import org.demarche.storage.age.Key;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Recipients;
import org.demarche.storage.age.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ProtectedPlanTest {
    private static final Plan MOVED = Plans.small().withElectionOn(Plans.ELECTION_DAY.plusDays(14));

    @TempDir
    private Path folder;

    private final Key anna = new Key(new Random(2005));
    private final Key boris = new Key(new Random(2006));

    private Path file() {
        return folder.resolve("small.plan.json.age");
    }

    private static Reason reason(Executable action) {
        return assertThrows(PlanFileException.class, action).reason();
    }

    @Test
    void aProtectedPlanStaysSoWhenItIsSaved() throws Exception {
        PlanFile.create(file(), Plans.small(), anna.recipients());
        PlanFile opened = PlanFile.open(file(), anna.identity());
        assertEquals(Plans.small(), opened.plan());
        PlanFile saved = opened.save(MOVED).save(Plans.small()).save(MOVED);
        assertEquals(MOVED, saved.plan());
        assertEquals(MOVED, PlanFile.open(file(), anna.identity()).plan());
        assertNothingReadable();
    }

    @Test
    void aPassphraseIsKeptForSavingThoughItsOpenerIsWiped() throws Exception {
        PlanFile opened;
        try (Passphrase words = Passphrase.typed("four words of it".toCharArray())) {
            PlanFile.create(file(), Plans.small(), words);
            opened = PlanFile.open(file(), words);
        }
        opened.save(MOVED);
        assertEquals(MOVED, PlanFile.open(file(), Passphrase.typed("four words of it".toCharArray())).plan());
        assertEquals(Reason.PROTECTED, reason(() -> PlanFile.open(file(), Passphrase.typed("other words".toCharArray()))));
    }

    @Test
    void aProtectedPlanIsNeitherReadNorReplacedWithoutItsKey() throws Exception {
        PlanFile.create(file(), Plans.small(), anna.recipients());
        byte[] before = Files.readAllBytes(file());
        assertEquals(Reason.PROTECTED, reason(() -> PlanFile.open(file())));
        assertEquals(Reason.PROTECTED, reason(() -> PlanFile.open(file(), boris.identity())));
        assertEquals(Reason.IN_THE_WAY, reason(() -> PlanFile.create(file(), MOVED)));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void readersWhoseKeysAreNotKnownAreNotShutOutBySaving() throws Exception {
        PlanFile.create(file(), Plans.small(), Recipients.of(List.of(anna.recipient, boris.recipient)));
        byte[] before = Files.readAllBytes(file());
        PlanFile opened = PlanFile.open(file(), anna.identity());
        assertEquals(Reason.NOT_WRITTEN, reason(() -> opened.save(MOVED)));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aChangeByAnotherProgramIsNoticed() throws Exception {
        PlanFile opened = PlanFile.create(file(), Plans.small(), anna.recipients());
        PlanFile.open(file(), anna.identity()).save(MOVED);
        assertEquals(Reason.CHANGED_ON_DISK, reason(() -> opened.save(Plans.small())));
    }

    @Test
    void copiesHaveTheVeryCharacters() throws Exception {
        Path plain = folder.resolve("small.plan.json");
        String text = PlanJson.write(Plans.small()).replace("  ", "\t");
        Files.writeString(plain, text);
        PlanFile.open(plain).copy(file(), anna.recipients());
        Path back = folder.resolve("back.plan.json");
        PlanFile copied = PlanFile.open(file(), anna.identity()).copy(back, null);
        assertEquals(text, Files.readString(back));
        assertNull(copied.protection());
    }

    @Test
    void aProtectedFileThatHoldsNoPlanSaysSo() throws Exception {
        Files.write(file(), Sealed.seal("no plan".getBytes(StandardCharsets.UTF_8), anna.recipients(), "small"));
        assertEquals(Reason.NOT_A_PLAN, reason(() -> PlanFile.open(file(), anna.identity())));
        Files.write(file(), Sealed.seal(new byte[] {(byte) 0xff, 0}, anna.recipients(), "small"));
        assertEquals(Reason.NOT_A_PLAN, reason(() -> PlanFile.open(file(), anna.identity())));
    }

    /// Neither the plan's words nor another file.
    private void assertNothingReadable() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                String text = Files.readString(one, StandardCharsets.ISO_8859_1);
                assertTrue(text.startsWith("age-encryption.org/v1\n"), one.toString());
                assertFalse(text.contains(Plans.small().header().title()), one.toString());
                assertFalse(text.contains("\"format\""), one.toString());
            }
        }
    }
}
