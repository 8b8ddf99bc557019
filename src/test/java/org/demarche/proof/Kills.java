package org.demarche.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.storage.Drafts;
import org.demarche.storage.Left;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.demarche.storage.Snapshot;
import org.demarche.storage.Snapshots;
import org.demarche.storage.UserFolders;

/// Kills a program again and again while it edits and saves a plan, and looks each time whether anything is lost: the plan's file is the one before or after the
/// save under way, whole; and the last edit is there, saved or to be recovered.
///
/// `mvn test-compile exec:exec@kills -Dkills=1000` runs it at length.
public final class Kills {
    private static final int LONGEST_MILLIS = 400;

    private final Path folder;
    private final Path plan;
    private final Random random;
    private final long seed;
    private int edits;
    private int saves;
    private int recovered;
    private int lastOnDisk;

    private Kills(Path folder, long seed) throws Exception {
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
        this.plan = folder.resolve("plan.plan.json");
        Plan sample = Samples.kazakhstan();
        PlanFile.create(plan, sample.withHeader(sample.header().withTitle("Edit 0 ")));
    }

    /// Arguments: how many kills, and a seed.
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.out.println(run(Files.createTempDirectory("demarche-kills"), count, seed));
    }

    /// @return what was done, in a sentence
    /// @throws AssertionError where something is lost
    static String run(Path folder, int count, long seed) throws Exception {
        String before = System.setProperty(UserFolders.NAMED, folder.resolve("user").toString());
        try {
            Kills kills = new Kills(folder, seed);
            for (int i = 0; i < count; i++) kills.kill(i);
            return "%d kills, %d edits, %d saves, %d edits recovered, 0 losses (seed %d)".formatted(count, kills.edits, kills.saves, kills.recovered, seed);
        } finally {
            if (before == null) System.clearProperty(UserFolders.NAMED);
            else System.setProperty(UserFolders.NAMED, before);
        }
    }

    private void kill(int number) throws Exception {
        int first = edits + 1;
        Path log = Files.createTempFile(folder, "log", "");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-D" + UserFolders.NAMED + "=" + folder.resolve("user"), "-cp", classPath(),
                Victim.class.getName(), plan.toString(), folder.resolve("drafts").toString(), log.toString(), Integer.toString(first), Long.toString(random.nextLong()));
        Process victim = new ProcessBuilder(command).redirectErrorStream(true).start();
        int ready = victim.getInputStream().read();
        TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 1000));
        boolean wasRunning = victim.isAlive();
        victim.destroyForcibly().waitFor();
        if (!wasRunning || ready < 0) throw new AssertionError("the program ended by itself: " + (char) ready + new String(victim.getInputStream().readAllBytes()));
        check(number, Files.readAllLines(log));
        Files.delete(log);
    }

    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }

    private void check(int number, List<String> log) throws Exception {
        int kept = last(log, "kept ");
        int saving = last(log, "saving ");
        int saved = last(log, "saved ");
        String where = "kill %d, seed %d, kept %d, saving %d, saved %d: ".formatted(number, seed, kept, saving, saved);
        PlanFile file = PlanFile.open(plan);
        int onDisk = edit(file.plan());
        int before = saved == 0 ? saves(number) : saved;
        require(onDisk == saving || onDisk == before, where + "the file holds " + onDisk);
        int inDrafts = 0;
        List<Left> left = new Drafts(folder.resolve("drafts")).left();
        for (Left one : left) {
            inDrafts = Math.max(inDrafts, edit(one.plan()));
            one.draft().discard();
        }
        require(left.size() <= 1, where + left.size() + " drafts");
        require(Math.max(onDisk, inDrafts) >= kept, where + "the last edit is neither in the file (%d) nor among the drafts (%d)".formatted(onDisk, inDrafts));
        for (Snapshot one : Snapshots.of(plan).all()) require(edit(one.open(null).plan()) <= Math.max(onDisk, saving), where + "a version that never was");
        requireTidy(where);
        if (inDrafts > onDisk) recovered++;
        edits = Math.max(Math.max(onDisk, inDrafts), Math.max(kept, saving));
        saves += (int) log.stream().filter(line -> line.startsWith("saved ")).count();
        lastOnDisk = onDisk;
    }

    private int saves(int number) {
        return number == 0 ? 0 : lastOnDisk;
    }

    /// A kill may leave one file that was not yet put in its place; they do not pile up.
    private void requireTidy(String where) throws IOException {
        List<Path> temporary = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".tmp")).forEach(temporary::add);
        }
        require(temporary.size() <= 4, where + temporary.size() + " temporary files: " + temporary);
        for (Path file : temporary) Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    private static int last(List<String> log, String what) {
        return log.stream().filter(line -> line.startsWith(what)).mapToInt(line -> Integer.parseInt(line.substring(what.length()))).max().orElse(0);
    }

    private static int edit(Plan plan) {
        return Integer.parseInt(plan.header().title().split(" ")[1]);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new AssertionError(sentence);
    }
}
