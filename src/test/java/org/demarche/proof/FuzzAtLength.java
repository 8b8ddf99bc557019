package org.demarche.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks each reader for some minutes, guided by what Jazzer sees of the code that is reached: `mvn -Pfuzz test-compile exec:exec@guided -Dfuzz.minutes=10`.
///
/// Whatever reaches something new is kept below `target/fuzz`, beside what was found; `-Dfuzz.keep=true` then leaves in the tests' resources what is needed to reach all of it, and no more.
public final class FuzzAtLength {
    /// In bytes. More is asked by the tests of large files.
    private static final int LONGEST = 4_000;
    /// What reaches what only a long input does is not kept: the corpus is read with every build.
    private static final int LONGEST_KEPT = 2_000;
    private static final String OURS = "org.demarche.**";
    /// Guides to well-formed text; what it reaches in there is not worth keeping.
    private static final String PARSER = "tools.jackson.core.**";
    /// In seconds, of one input.
    private static final int PATIENCE = 20;
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    private final Path kept;
    private final Path work;
    private final int seconds;

    private FuzzAtLength(Path kept, Path work, int seconds) {
        this.kept = kept;
        this.work = work;
        this.seconds = seconds;
    }

    /// Arguments: the folder of the tests' resources, one to work in, for how many minutes each reader is asked (0: not at all), whether to keep what reaches something new, and the readers; `all`: every one.
    public static void main(String[] arguments) throws Exception {
        Path kept = Path.of(arguments[0]);
        FuzzAtLength fuzz = new FuzzAtLength(kept, Path.of(arguments[1]), (int) (60 * Double.parseDouble(arguments[2])));
        boolean isKept = Boolean.parseBoolean(arguments[3]);
        List<FuzzTarget> targets = arguments[4].equals("all") ? List.of(FuzzTarget.values()) : Arrays.stream(arguments[4].split(",")).map(FuzzTarget::valueOf).toList();
        int faults = 0;
        for (FuzzTarget target : targets) {
            String done = fuzz.seconds == 0 ? "not asked" : fuzz.ask(target);
            if (done.isEmpty()) faults++;
            System.out.println(target + ": " + (done.isEmpty() ? "FAULT, see " + fuzz.found(target) : done));
            if (isKept) System.out.println(target + ": " + fuzz.keep(target) + " inputs kept");
        }
        if (faults > 0) System.exit(1);
    }

    private Path found(FuzzTarget target) {
        return work.resolve("found").resolve(target.name());
    }

    private Path corpus(FuzzTarget target) {
        return work.resolve(target.corpus());
    }

    /// How many inputs in what time; empty: there is a fault.
    private String ask(FuzzTarget target) throws Exception {
        Path corpus = Files.createDirectories(corpus(target));
        int number = 0;
        for (byte[] seed : target.seeds()) if (seed.length <= LONGEST) Files.write(corpus.resolve("seed" + number++), seed);
        List<String> options = new ArrayList<>(List.of("-max_total_time=" + seconds, "-max_len=" + LONGEST, "-timeout=" + PATIENCE, "-rss_limit_mb=3000", "-artifact_prefix=" + Files.createDirectories(found(target)) + "/", corpus.toString()));
        if (Files.isDirectory(kept.resolve(target.corpus()))) options.add(kept.resolve(target.corpus()).toString());
        String done = "";
        for (String line : jazzer(target, OURS + ":" + PARSER, options)) {
            Matcher matcher = DONE.matcher(line);
            if (matcher.find()) done = "%,d inputs in %s s".formatted(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
        return done;
    }

    /// Leaves the fewest and shortest inputs that reach all that is reached.
    private int keep(FuzzTarget target) throws Exception {
        Path few = Files.createDirectories(work.resolve("few").resolve(target.name()));
        clear(few);
        Path into = Files.createDirectories(kept.resolve(target.corpus()));
        jazzer(target, OURS, List.of("-merge=1", "-use_counters=0", "-max_len=" + LONGEST_KEPT, few.toString(), corpus(target).toString(), into.toString()));
        clear(into);
        int count = 0;
        try (Stream<Path> files = Files.list(few)) {
            for (Path file : files.toList()) {
                if (Files.size(file) > LONGEST_KEPT) continue;
                Files.copy(file, into.resolve(file.getFileName()));
                count++;
            }
        }
        return count;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }

    private List<String> jazzer(FuzzTarget target, String instrumented, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xss1m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-D" + FuzzGuided.TARGET + "=" + target,
                "-classpath", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer", "--target_class=" + FuzzGuided.class.getName(),
                "--instrumentation_includes=" + instrumented, "--custom_hook_includes=" + OURS, "--reproducer_path=" + found(target)));
        command.addAll(options);
        Files.createDirectories(found(target));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        Path log = work.resolve("found").resolve(target + ".log");
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) lines.add(line);
        }
        Files.write(log, lines);
        process.waitFor(1, TimeUnit.MINUTES);
        return lines;
    }
}
