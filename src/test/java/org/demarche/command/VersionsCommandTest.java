package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.demarche.storage.Snapshots;
import org.demarche.storage.UserFolders;
import org.demarche.storage.age.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
    private static final Instant FIRST = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-21T10:00:30Z");

    @TempDir
    Path folder;

    private Path plan;
    private PlanFile file;

    @BeforeEach
    void saveTwice() throws Exception {
        System.setProperty(UserFolders.NAMED, folder.resolve("user").toString());
        plan = folder.resolve("a.plan.json");
        file = PlanFile.create(plan, titled("One"));
        Snapshots.of(plan).keep(file, FIRST);
        file = file.save(titled("Two"));
        Snapshots.of(plan).keep(file, SECOND);
    }

    @AfterEach
    void clear() {
        System.clearProperty(UserFolders.NAMED);
    }

    private static Plan titled(String title) {
        return Samples.firstLook().withHeader(Samples.firstLook().header().withTitle(title));
    }

    private static String time(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }

    private static String listed(Instant at) {
        return time(at, "uuuu-MM-dd HH:mm:ss");
    }

    @Test
    void listsThemTheNewestFirst() {
        String out = Ran.of("versions", plan).done().out();
        assertTrue(out.indexOf(listed(SECOND)) < out.indexOf(listed(FIRST)) && out.contains(listed(SECOND)), out);
        assertTrue(out.lines().anyMatch(line -> line.startsWith(listed(SECOND)) && line.endsWith("Header: title \"One\" → \"Two\"")), out);
    }

    @Test
    void fewChangesAreToldInWordsAndManyCounted() throws Exception {
        Plan three = titled("Three").withHeader(titled("Three").header().withSubject("Elsewhere").withOffice("Another office"));
        file = file.save(three);
        Snapshots.of(plan).keep(file, SECOND.plusSeconds(60));
        String out = Ran.of("versions", plan).done().out();
        assertTrue(out.lines().anyMatch(line -> line.startsWith(listed(SECOND.plusSeconds(60))) && line.strip().endsWith("3 changes")), out);
    }

    @Test
    void twoOfOneSecondAreToldApart() throws Exception {
        for (String title : new String[] {"Three", "Four"}) {
            file = file.save(titled(title));
            Snapshots.of(plan).keep(file, SECOND.plusMillis(title.equals("Three") ? 120 : 340));
        }
        String out = Ran.of("versions", plan).done().out();
        String three = time(SECOND.plusMillis(120), "uuuu-MM-dd HH:mm:ss.SSS");
        assertTrue(out.contains(three) && out.contains(time(SECOND.plusMillis(340), "uuuu-MM-dd HH:mm:ss.SSS")), out);
        assertTrue(out.lines().anyMatch(line -> line.startsWith(listed(FIRST) + " ")), "one that is alone in its second is named by that: " + out);
        Path restored = folder.resolve("three.plan.json");
        assertTrue(Ran.of("versions", plan, "--restore", three, "-o", restored).done().out().contains(three));
        assertEquals(titled("Three"), PlanFile.open(restored).plan());
        assertTrue(Ran.of("versions", plan, "--compare", three).done().out().contains("\"Three\" → \"Four\""));
        assertEquals("The plan says the same as then.", Ran.of("versions", plan, "--compare", listed(SECOND)).done().out().strip(), "without, the latest of the second");
    }

    @Test
    void comparesOneWithThePlanAsItIs() {
        String out = Ran.of("versions", plan, "--compare", listed(FIRST)).done().out();
        assertTrue(out.contains("One") && out.contains("Two"), out);
        assertEquals("The plan says the same as then.", Ran.of("versions", plan, "--compare", time(SECOND, "uuuu-MM-dd HH:mm")).done().out().strip());
        assertTrue(Ran.of("versions", plan, "--compare", time(FIRST, "uuuu-MM-dd")).done().out().contains("One"), "the latest of that day");
    }

    @Test
    void writesOneIntoAFileOfItsOwn() throws Exception {
        Path out = folder.resolve("earlier.plan.json");
        Ran.of("versions", plan, "--restore", listed(FIRST), "-o", out).done();
        assertEquals(titled("One"), PlanFile.open(out).plan());
        assertEquals(titled("Two"), PlanFile.open(plan).plan());
        Ran.of("versions", plan, "--restore", listed(FIRST), "-o", plan).refused(plan + ": there is a file already. Give another name, or move it away first.");
        Ran.of("versions", plan, "--restore", listed(FIRST)).refused("--output and --restore go together: what is to be written, and where to.");
    }

    @Test
    void whatIsNoTimeOrTooEarlyIsRefused() {
        Ran.of("versions", plan, "--compare", "yesterday").refused("yesterday: is no time. Write it as it is listed, such as \"2026-11-29 12:30\", or a day.");
        Ran.of("versions", plan, "--compare", "2020-01-01").refused("2020-01-01: no version of %s was kept until then. See what there is: demarche versions %s".formatted(plan, plan));
    }

    @Test
    void aPlanThatStandsAsideIsNamed() throws Exception {
        Files.move(plan, folder.resolve("a.plan.json.before-saving"));
        Ran.of("check", plan)
                .refused(plan + " is missing, because saving it was cut off. What it held before stands beside it as a.plan.json.before-saving: rename that to a.plan.json to have it back.");
    }

    @Test
    void forgetsThem() {
        assertEquals("Deleted: 2 earlier versions.", Ran.of("versions", plan, "--forget").done().out().strip());
        assertEquals("No earlier version of %s is kept on this machine. One is kept at each save.".formatted(plan), Ran.of("versions", plan).done().out().strip());
    }

    @Test
    void ofAProtectedPlanTheyOpenAsThePlanDoes() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "correct horse\n");
        Path closed = folder.resolve("b.plan.json.age");
        PlanFile first = PlanFile.create(closed, titled("One"), Passphrase.line("correct horse\n".getBytes(StandardCharsets.UTF_8)));
        Snapshots.of(closed).keep(first, FIRST);
        assertTrue(Ran.of("versions", closed, "--passphrase-file", secret).done().out().contains(listed(FIRST)));
        Path out = folder.resolve("c.plan.json.age");
        Ran.of("versions", closed, "--restore", listed(FIRST), "-o", out, "--passphrase-file", secret).done();
        assertTrue(Files.readString(out, StandardCharsets.ISO_8859_1).startsWith("age-encryption.org"), "it stays protected");
    }

    /// A command that writes over a plan keeps what stood there.
    @Test
    void whatACommandWritesOverIsKept() throws Exception {
        Path theirs = folder.resolve("theirs.plan.json");
        PlanFile.create(theirs, titled("Three"));
        Path other = folder.resolve("d.plan.json");
        PlanFile.create(other, titled("Two"));
        Ran.of("merge", plan, other, theirs, "-o", other).done();
        assertEquals(titled("Three"), PlanFile.open(other).plan());
        assertEquals(2, Snapshots.of(other).all().size());
        assertEquals(titled("Two"), Snapshots.of(other).all().getLast().open(null).plan());
    }

    @Test
    void whatAMergeWritesOverElsewhereIsKeptFirst() throws Exception {
        Path theirs = folder.resolve("theirs.plan.json");
        PlanFile.create(theirs, titled("Three"));
        Path out = folder.resolve("out.plan.json");
        PlanFile.create(out, titled("What stood there"));
        Ran.of("merge", plan, plan, theirs, "-o", out).done();
        assertEquals(titled("Three"), PlanFile.open(out).plan());
        assertEquals(titled("What stood there"), Snapshots.of(out).all().getFirst().open(null).plan());
        Path letter = Files.writeString(folder.resolve("letter.plan.json"), "Dear Anna");
        Ran.of("merge", plan, plan, theirs, "-o", letter).refused("letter.plan.json is there already and is no plan that can be opened, so it is left alone. Choose another name.");
        assertEquals(0, Snapshots.of(letter).all().size());
    }

    @Test
    void oneDamagedVersionDoesNotHideTheOthers() throws Exception {
        Files.writeString(Snapshots.of(plan).all().getLast().file(), "{");
        String out = Ran.of("versions", plan).done().out();
        assertTrue(out.contains(listed(SECOND)), out);
    }

    @Test
    void protectTellsOfVersions() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "correct horse\n");
        String out = Ran.of("protect", plan, "-o", folder.resolve("p.plan.json.age"), "--passphrase-file", secret).done().out();
        assertTrue(out.contains("version"), out);
    }
}
