package org.demarche.proof;

import java.io.IOException;
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
import org.demarche.storage.Snapshots;

/// Edits, keeps and saves a plan without end, until it is killed. Before and after each step it writes down which edit is under way.
///
/// Arguments: the plan, the folder of drafts, the log, the number of the first edit, a seed.
public final class Victim {
    private final FileChannel log;

    private Victim(FileChannel log) {
        this.log = log;
    }

    public static void main(String[] arguments) throws Exception {
        try (FileChannel log = FileChannel.open(Path.of(arguments[2]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            new Victim(log).work(Path.of(arguments[0]), new Drafts(Path.of(arguments[1])), Integer.parseInt(arguments[3]), new Random(Long.parseLong(arguments[4])));
        }
    }

    private void work(Path path, Drafts drafts, int first, Random random) throws Exception {
        PlanFile file = PlanFile.open(path);
        Draft draft = drafts.begin();
        Plan plan = file.plan();
        System.out.println("ready");
        System.out.flush();
        for (int edit = first; ; edit++) {
            plan = plan.withHeader(plan.header().withTitle(title(edit, random)));
            draft.keep(plan, file, Instant.now());
            tell("kept", edit);
            if (random.nextInt(3) == 0) continue;
            tell("saving", edit);
            file = file.save(plan);
            tell("saved", edit);
            Snapshots.of(path).keep(file, Instant.now());
            if (random.nextBoolean()) draft.clear();
        }
    }

    /// Of various lengths, so that a file that is half old and half new is no plan.
    private static String title(int edit, Random random) {
        return "Edit " + edit + " " + "x".repeat(random.nextInt(4000));
    }

    private void tell(String what, int edit) throws IOException {
        log.write(ByteBuffer.wrap((what + " " + edit + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
}
