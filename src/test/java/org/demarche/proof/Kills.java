package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Kills a program again and again while it edits and saves a plan, and looks each time whether anything is lost: the plan's file is the one before or after the
/// save under way, byte for byte; the last edit is there, saved or to be recovered; and so are the earlier versions. While one works, the next one starts.
///
/// `mvn test-compile exec:exec@kills -Dkills=1000` runs it at length.
public final class Kills {
    /// Each is killed after it has told some steps, fewer than that, and within this time.
    private static final int MOST_STEPS = 8;
    private static final int LONGEST_MICROS = 30_000;
    private static final int SPARE = 1;
    /// So that versions do not grow without end.
    private static final int KILLS_PER_PLAN = 100;
    private static final int TELLS_EVERY = 50;
    private static final int WITHOUT_END = 1 << 30;

    private final Path folder;
    private final VictimCommand command;
    private final Random random;
    private final long seed;
    private final Queue<VictimProcess> starting = new ArrayDeque<>();
    private int kills;
    private int edits;
    private int saves;
    private int recovered;

    private Kills(Path folder, VictimCommand command, long seed) {
        this.folder = folder;
        this.command = command;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /// Arguments: how many kills, and a seed.
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("demarche-kills");
        System.out.println(run(folder, VictimCommand.fast(folder), count, seed, System.out::println));
    }

    /// @param progress told now and then how far it is
    /// @return what was done, in a sentence
    /// @throws AssertionError where something is lost
    static String run(Path folder, VictimCommand command, int count, long seed, Consumer<String> progress) throws Exception {
        Kills kills = new Kills(folder, command, seed);
        try {
            while (kills.kills < count) kills.killOn(new KilledPlan(folder.resolve("plan" + kills.kills)), Math.min(KILLS_PER_PLAN, count - kills.kills), progress);
            return kills.words();
        } finally {
            kills.starting.forEach(VictimProcess::end);
        }
    }

    private String words() {
        return "%,d kills, %,d edits, %,d saves, %,d edits recovered, 0 losses (seed %d)".formatted(kills, edits, saves, recovered, seed);
    }

    private void killOn(KilledPlan plan, int count, Consumer<String> progress) throws Exception {
        int editsBefore = edits;
        int savesBefore = saves;
        int recoveredBefore = recovered;
        for (int i = 0; i < count; i++) {
            kill(plan);
            edits = editsBefore + plan.edits();
            saves = savesBefore + plan.saves();
            recovered = recoveredBefore + plan.recovered();
            if (++kills % TELLS_EVERY == 0) progress.accept(words());
        }
        Trees.delete(plan.folder());
    }

    private void kill(KilledPlan plan) throws Exception {
        while (starting.size() <= SPARE) starting.add(command.start());
        VictimProcess victim = starting.remove();
        Path log = Files.createTempFile(folder, "log", "");
        victim.setToWork(new Victim.Order(plan.folder(), log, plan.edits() + 1, WITHOUT_END, random.nextLong()));
        int steps = random.nextInt(MOST_STEPS);
        while (victim.isAlive() && Files.readAllLines(log).size() < steps) TimeUnit.MILLISECONDS.sleep(1);
        TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
        victim.kill();
        try {
            plan.check(Files.readAllLines(log));
        } catch (Exception | AssertionError lost) {
            throw new AssertionError("kill %d, seed %d: %s. See %s and %s".formatted(kills + 1, seed, lost.getMessage(), plan.folder(), log), lost);
        }
        Files.delete(log);
    }
}
