package org.demarche.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import org.demarche.model.Plan;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.demarche.storage.Snapshots;

/// Edits, keeps and saves a plan without end, until it is killed. Before and after each step it writes down which edit is under way.
///
/// It is started ahead, and waits to be told in a line on which plan to work; without that it ends.
public final class Victim {
    /// Of a plan's title, at the most.
    private static final int LONGEST = 4000;

    private final FileChannel log;

    private Victim(FileChannel log) {
        this.log = log;
    }

    /// What it is to work on.
    ///
    /// @param folder with the plan, its drafts and its versions
    /// @param log where it tells
    /// @param first the number of its first edit
    /// @param edits how many, unless it is killed before
    record Order(Path folder, Path log, int first, int edits, long seed) {
        String line() {
            return "%s\t%s\t%d\t%d\t%d".formatted(folder, log, first, edits, seed);
        }

        static Order of(String line) {
            String[] parts = line.split("\t");
            return new Order(Path.of(parts[0]), Path.of(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), Long.parseLong(parts[4]));
        }
    }

    public static void main(String[] arguments) throws Exception {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) return;
        Order order = Order.of(line);
        try (FileChannel log = FileChannel.open(order.log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            new Victim(log).work(order, new Random(order.seed));
        }
    }

    static void create(Path folder) throws Exception {
        Plan sample = Samples.kazakhstan();
        PlanFile.create(plan(folder), sample.withHeader(sample.header().withTitle(title(0, 0))));
    }

    static Path plan(Path folder) {
        return folder.resolve("plan.plan.json");
    }

    static Drafts drafts(Path folder) {
        return new Drafts(folder.resolve("drafts"));
    }

    static Snapshots versions(Path folder) {
        return Snapshots.of(plan(folder), folder.resolve("versions"));
    }

    /// Of various lengths, so that a file that is half old and half new is no plan.
    static String title(int edit, int length) {
        return "Edit " + edit + " " + "x".repeat(length);
    }

    private void work(Order order, Random random) throws Exception {
        Path folder = order.folder;
        PlanFile file = PlanFile.open(plan(folder));
        Plan plan = file.plan();
        try (Draft draft = drafts(folder).begin()) {
            System.out.println("ready");
            System.out.flush();
            for (int edit = order.first; edit < order.first + order.edits; edit++) {
                int length = random.nextInt(LONGEST);
                plan = plan.withHeader(plan.header().withTitle(title(edit, length)));
                draft.keep(plan, file, Instant.now());
                tell("kept", edit, length);
                if (random.nextInt(3) == 0) continue;
                tell("saving", edit, length);
                file = file.save(plan);
                tell("saved", edit, length);
                versions(folder).keep(file, Instant.now());
                if (random.nextBoolean()) draft.clear();
            }
        }
    }

    private void tell(String what, int edit, int length) throws IOException {
        log.write(ByteBuffer.wrap("%s %d %d\n".formatted(what, edit, length).getBytes(StandardCharsets.US_ASCII)));
    }
}
