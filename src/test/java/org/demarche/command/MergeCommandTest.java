package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeKind;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanLock;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String NEED = "media-training";

    @TempDir
    Path folder;

    private Path base;
    private Path out;

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        base = Files.writeString(folder.resolve("base.plan.json"), Samples.text(Samples.KAZAKHSTAN));
        out = folder.resolve("out.plan.json");
    }

    private Path plan(String name, UnaryOperator<Plan> edit) throws Exception {
        Path file = folder.resolve(name + ".plan.json");
        PlanFile.create(file, edit.apply(Samples.kazakhstan()));
        return file;
    }

    private Path need(String name, UnaryOperator<Initiative> edit) throws Exception {
        return plan(name, plan -> ItemList.INITIATIVES.change(plan, NEED, edit));
    }

    private static Initiative need(Path file) throws Exception {
        return Objects.requireNonNull(PlanFile.open(file).plan().initiative(NEED));
    }

    @Test
    void writesWhatBothHaveDone() throws Exception {
        Path ours = need("ours", need -> need.withLead("Press section"));
        Path theirs = need("theirs", need -> need.withStatus(InitiativeStatus.APPROVED));
        String told = Ran.of("merge", base, ours, theirs, "-o", out).done().out();
        assertEquals("Merged into %s: 1 change to ours.\n".formatted(out), told);
        assertEquals("Press section", need(out).lead());
        assertEquals(InitiativeStatus.APPROVED, need(out).status());
        assertEquals("Merged into %s: no change to ours.\n".formatted(out), Ran.of("merge", base, out, theirs, "-o", out).done().out());
    }

    @Test
    void oursKeepsItsLayoutWhereItIsWrittenOver() throws Exception {
        Path ours = Files.writeString(folder.resolve("ours.plan.json"), Files.readString(base).replace("\n  ", "\n\t"));
        Ran.of("merge", base, ours, need("theirs", need -> need.withLead("Press section")), "-o", ours).done();
        assertEquals("Press section", need(ours).lead());
        List<String> lines = Files.readAllLines(ours);
        lines.removeAll(Files.readString(base).replace("\n  ", "\n\t").lines().toList());
        assertEquals(1, lines.size(), lines.toString());
    }

    @Test
    void writesNothingWhileAConflictWaits() throws Exception {
        Path ours = plan("ours", plan -> ItemList.INITIATIVES.change(plan, NEED, need -> need.withLead("Press section").withNumber("A")));
        Path theirs = need("theirs", need -> need.withLead("USAID").withNumber("B").withStatus(InitiativeStatus.APPROVED));
        String before = Files.readString(ours);
        Ran ran = Ran.of("merge", base, ours, theirs, "-o", ours);
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("Conflict 2: Need A Media training for print journalists: lead: was "), ran.out());
        assertTrue(ran.out().contains("; ours \"Press section\", theirs \"USAID\"."), ran.out());
        assertTrue(ran.out().endsWith("Nothing was written: 2 conflicts wait for a choice. Take a side with --take-ours or --take-theirs and the numbers, or with --prefer for the rest.\n"), ran.out());
        assertEquals(before, Files.readString(ours));
        assertFalse(Files.exists(out));

        assertEquals(1, Ran.of("merge", base, ours, theirs, "-o", out, "--take-theirs", "2").code());
        assertFalse(Files.exists(out));
        Ran.of("merge", base, ours, theirs, "-o", out, "--take-theirs", "2", "--take-ours", "1").done();
        assertEquals(List.of("A", "USAID"), List.of(need(out).number(), need(out).lead()));
        Ran.of("merge", base, ours, theirs, "-o", out, "--prefer", "theirs").done();
        assertEquals(List.of("B", "USAID"), List.of(need(out).number(), need(out).lead()));
        Ran.of("merge", base, ours, theirs, "-o", out, "--prefer", "ours").done();
        assertEquals(List.of("A", "Press section", InitiativeStatus.APPROVED), List.of(need(out).number(), need(out).lead(), need(out).status()));
        Ran.of("merge", base, ours, theirs, "-o", out, "--take-theirs", "3").refused("--take-theirs: there is no conflict 3. They are numbered 1 to 2.");
        Ran.of("merge", base, ours, theirs, "-o", out, "--take-theirs", "1", "--take-ours", "1,2").refused("--take-ours and --take-theirs: both name conflict 1. Name it once.");
    }

    @Test
    void tellsWhatNeitherPlanAloneWasToBlameFor() throws Exception {
        Path ours = plan("ours", plan -> ItemList.OBJECTIVES.remove(plan, List.of(plan.objectives().getLast().id())));
        Path theirs = need("theirs", need -> need.withObjectives(Lists.add(need.objectives(), Samples.kazakhstan().objectives().getLast().id())));
        String told = Ran.of("merge", base, ours, theirs, "-o", out).done().out();
        assertTrue(told.contains("Worth a look since the merge: "), told);
    }

    @Test
    void anEmptyBaseIsNoPlanAtAll() throws Exception {
        Path nothing = Files.createFile(folder.resolve("nothing"));
        Ran.of("merge", nothing, base, base, "-o", out).done();
        assertEquals(Samples.kazakhstan(), PlanFile.open(out).plan());
    }

    @Test
    void refusesInOneSentence() throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "words");
        Ran.of("merge", base, base, base, "-o", words).refused("words.txt is there already and is no plan that can be opened, so it is left alone. Choose another name.");
        assertEquals("words", Files.readString(words));
        assertEquals(2, Ran.of("merge", base, words, base, "-o", out).code());
        assertFalse(Files.exists(out));
    }

    // ---- as git's merge driver

    @Test
    void gitMergesPlansWithIt() throws Exception {
        assumeTrue(isGitThere(), "git is installed");
        Path repository = Files.createDirectory(folder.resolve("repository"));
        Path file = repository.resolve("kazakhstan.plan.json");
        Files.writeString(file, Samples.text(Samples.KAZAKHSTAN));
        Files.writeString(repository.resolve(".gitattributes"), "*.plan.json merge=demarche\n");
        git(repository, "init", "-q", "-b", "main");
        git(repository, "config", "merge.demarche.name", "Demarche plans, item by item");
        git(repository, "config", "merge.demarche.driver", command() + " merge %O %A %B -o %A");
        commit(repository, "base");
        git(repository, "checkout", "-q", "-b", "theirs");
        edit(file, need -> need.withStatus(InitiativeStatus.APPROVED));
        commit(repository, "theirs");
        git(repository, "checkout", "-q", "main");
        // the next line but one in the file, which a merge line by line would take for a conflict
        edit(file, need -> need.withKind(InitiativeKind.EXCHANGE));
        commit(repository, "ours");
        assertEquals(0, git(repository, "merge", "-q", "--no-edit", "theirs"));
        assertEquals(List.of(InitiativeStatus.APPROVED, InitiativeKind.EXCHANGE), List.of(need(file).status(), need(file).kind()));

        git(repository, "checkout", "-q", "theirs");
        edit(file, need -> need.withLead("USAID"));
        commit(repository, "theirs again");
        git(repository, "checkout", "-q", "main");
        edit(file, need -> need.withLead("Press section"));
        commit(repository, "ours again");
        assertEquals(1, git(repository, "merge", "-q", "--no-edit", "theirs"));
        assertEquals("Press section", need(file).lead(), "a plan that can be opened, without git's marks in it");
    }

    private static boolean isGitThere() {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }

    /// A command as `demarche` is one, of what is compiled.
    private Path command() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path script = Files.writeString(folder.resolve("demarche"), "#!/bin/sh\nexec '%s' -cp '%s' org.demarche.Main \"$@\"\n".formatted(java, classes));
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    private static void edit(Path file, UnaryOperator<Initiative> edit) throws Exception {
        PlanFile opened = PlanFile.open(file);
        opened.save(ItemList.INITIATIVES.change(opened.plan(), NEED, edit));
    }

    private static void commit(Path repository, String what) throws Exception {
        git(repository, "add", "-A");
        assertEquals(0, git(repository, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", what));
    }

    private static int git(Path repository, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        git.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "GIT_AUTHOR_NAME", "A", "GIT_COMMITTER_NAME", "A", "GIT_AUTHOR_EMAIL", "a@example.org", "GIT_COMMITTER_EMAIL", "a@example.org"));
        Process running = git.start();
        assertTrue(running.waitFor(5, TimeUnit.MINUTES), command + " takes long");
        return running.exitValue();
    }

    @Test
    void aWindowThatHasTheOutputOpenIsTold() throws Exception {
        System.setProperty(UserFolders.NAMED, folder.resolve("state").toString());
        Path ours = need("ours", need -> need.withLead("Press section"));
        Path theirs = need("theirs", need -> need.withTitle("Other"));
        try (PlanLock window = PlanLock.take(ours, PlanLock.ofUser(), Instant.now())) {
            assertNull(window.other());
            Ran ran = Ran.of("merge", base, ours, theirs, "-o", ours).done();
            assertEquals("A window of yours has %s open: the change shows there, to be taken or merged.".formatted(ours), ran.err().strip());
        } finally {
            System.clearProperty(UserFolders.NAMED);
        }
        assertEquals("", Ran.of("merge", base, ours, theirs, "-o", ours).done().err());
    }
}
