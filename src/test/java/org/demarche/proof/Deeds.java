package org.demarche.proof;

import static org.demarche.proof.Claim.require;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.Drafts;
import org.demarche.storage.Left;
import org.demarche.storage.LeftClosed;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanFileException.Reason;
import org.demarche.storage.Snapshot;
import org.demarche.storage.Snapshots;
import org.demarche.storage.age.Key;
import org.jspecify.annotations.Nullable;

/// Everything that writes a plan or what is kept of it.
final class Deeds {
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final Plan OLD = Plans.bare();
    static final Plan NEW = titled("Another title");
    static final Key ANNA = new Key(new Random(2005));

    private Deeds() {}

    static List<Supplier<Deed>> all() {
        return List.of(
                SavingDeeds.FirstSave::new,
                () -> new SavingDeeds.Save("plain", false, false),
                () -> new SavingDeeds.Save("linked", true, false),
                () -> new SavingDeeds.Save("protected", false, true),
                () -> new SavingDeeds.Foreign(true),
                () -> new SavingDeeds.Foreign(false),
                SavingDeeds.WindowSave::new,
                KeepingDeeds.KeepFirst::new,
                KeepingDeeds.Keep::new,
                KeepingDeeds.Version::new,
                KeepingDeeds.Thin::new,
                SavingDeeds.Restore::new,
                SavingDeeds.PutBack::new,
                () -> new KeepingDeeds.Recover(false, false),
                () -> new KeepingDeeds.Recover(false, true),
                () -> new KeepingDeeds.Recover(true, false));
    }

    static Path plan(Disk disk) {
        return disk.plans.resolve("a.plan.json");
    }

    static Plan titled(String title) {
        return OLD.withHeader(OLD.header().withTitle(title));
    }

    /// Looks at a plan's file after a save, as whoever opens it next does.
    ///
    /// @param before what it held; null: it was not there
    /// @param saved null: it was not said to be saved
    static void checkPlan(Path plan, @Nullable String before, @Nullable PlanFile saved, @Nullable Exception said) throws Exception {
        require(said == null || said instanceof PlanFileException, "a fault of the program: " + said);
        Reason reason = said instanceof PlanFileException refused ? refused.reason() : null;
        if (before != null && Files.notExists(plan)) {
            require(reason == Reason.UNSETTLED, "it is missing");
            PlanFileException told = refused(plan);
            require(told.reason() == Reason.STANDS_ASIDE && told.getMessage().contains(".before-saving"), "nobody tells where it stands: " + told.getMessage());
            PlanFile.putBack(plan);
            require(Objects.equals(Disk.hash(plan), before), "what stood aside is another");
            return;
        }
        String now = Disk.hash(plan);
        if (saved != null && said == null) require(saved.fingerprint().equals(now) && open(plan).plan().equals(NEW), "it was said to be saved");
        else if (reason == Reason.UNSETTLED) require(Objects.equals(now, before) || open(plan).plan().equals(NEW), "it is neither");
        else require(Objects.equals(now, before), "it was said to be as before");
    }

    private static PlanFileException refused(Path plan) {
        try {
            open(plan);
            throw new AssertionError("it opens");
        } catch (PlanFileException told) {
            return told;
        }
    }

    static PlanFile open(Path plan) throws PlanFileException {
        try {
            return PlanFile.open(plan);
        } catch (PlanFileException closed) {
            if (closed.isClosed()) return PlanFile.open(plan, ANNA.identity());
            throw closed;
        }
    }

    static PlanFile create(Path plan, boolean isProtected) throws PlanFileException {
        return isProtected ? reopened(plan) : PlanFile.create(plan, OLD);
    }

    private static PlanFile reopened(Path plan) throws PlanFileException {
        PlanFile.create(plan, OLD, ANNA.recipients());
        return open(plan);
    }

    /// What the next start offers, and leaves for later.
    static List<Plan> offered(Disk disk) throws Exception {
        List<Plan> offered = new ArrayList<>();
        for (Left left : new Drafts(disk.drafts).left()) {
            offered.add(left.plan());
            left.draft().close();
        }
        for (LeftClosed closed : new Drafts(disk.drafts).leftClosed()) {
            offered.add(closed.open(ANNA.identity()).plan());
            closed.draft().close();
        }
        return offered;
    }

    /// What is kept, by its name.
    static Map<Instant, String> kept(Path plan, Disk disk) throws IOException {
        Map<Instant, String> kept = new LinkedHashMap<>();
        for (Snapshot one : Snapshots.of(plan, disk.versions).all()) kept.put(one.at(), String.valueOf(Disk.hash(one.file())));
        return kept;
    }

    /// Whether the sentence leaves open what was done.
    static boolean isUnsure(Exception said) {
        return String.valueOf(said.getMessage()).contains("can't be told");
    }
}
