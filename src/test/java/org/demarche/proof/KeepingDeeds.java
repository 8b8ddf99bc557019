package org.demarche.proof;

import static org.demarche.proof.Claim.require;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.Left;
import org.demarche.storage.LeftClosed;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Snapshots;
import org.jspecify.annotations.Nullable;

/// What keeps unsaved work and earlier versions, and brings them back.
final class KeepingDeeds {
    private KeepingDeeds() {}

    static final class KeepFirst implements Deed {
        private @Nullable Draft draft;

        @Override
        public String name() {
            return "keeping a first draft";
        }

        @Override
        public void prepare(Disk disk) {}

        @Override
        public void act(Disk disk) throws Exception {
            draft = new Drafts(disk.drafts).begin();
            draft.keep(Deeds.NEW, null, Deeds.NOON);
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            List<Plan> offered = Deeds.offered(disk);
            require(said != null || offered.contains(Deeds.NEW), "it is not offered");
            require(said == null || said instanceof IOException, "a fault of the program: " + said);
        }
    }

    static final class Keep implements Deed {
        private @Nullable Draft draft;

        @Override
        public String name() {
            return "keeping a draft over another";
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            PlanFile file = Deeds.create(Deeds.plan(disk), false);
            draft = new Drafts(disk.drafts).begin();
            draft.keep(Deeds.titled("Earlier edit"), file, Deeds.NOON);
        }

        @Override
        public void act(Disk disk) throws Exception {
            Objects.requireNonNull(draft).keep(Deeds.NEW, Deeds.open(Deeds.plan(disk)), Deeds.NOON.plusSeconds(1));
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            List<Plan> offered = Deeds.offered(disk);
            require(offered.size() == 1, offered.size() + " are offered");
            require(offered.contains(Deeds.NEW) || said != null && offered.contains(Deeds.titled("Earlier edit")), "another is offered");
            require(Deeds.open(Deeds.plan(disk)).plan().equals(Deeds.OLD), "the plan itself is another");
        }
    }

    static final class Version implements Deed {
        private Map<Instant, String> before = Map.of();

        @Override
        public String name() {
            return "keeping a version";
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            PlanFile file = PlanFile.create(Deeds.plan(disk), Deeds.OLD);
            for (int i = 0; i < 2; i++) {
                file = file.save(Deeds.titled("Version " + i));
                Snapshots.of(Deeds.plan(disk), disk.versions).keep(file, Deeds.NOON.plusSeconds(i));
            }
            file.save(Deeds.NEW);
            before = Deeds.kept(Deeds.plan(disk), disk);
        }

        @Override
        public void act(Disk disk) throws Exception {
            Snapshots.of(Deeds.plan(disk), disk.versions).keep(Deeds.open(Deeds.plan(disk)), Deeds.NOON.plusSeconds(9));
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            Map<Instant, String> now = Deeds.kept(Deeds.plan(disk), disk);
            require(now.entrySet().containsAll(before.entrySet()), "a version is gone");
            boolean isKept = now.containsValue(Disk.hash(Deeds.plan(disk)));
            require(said == null ? isKept : !isKept || Deeds.isUnsure(said), isKept ? "it was said not to be kept" : "it is not kept");
            require(now.size() == before.size() + (isKept ? 1 : 0), "it is kept twice");
        }
    }

    static final class Thin implements Deed {
        private static final Duration STEP = Duration.ofMinutes(20);
        private static final int MANY = 6;

        @Override
        public String name() {
            return "thinning versions";
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            PlanFile file = PlanFile.create(Deeds.plan(disk), Deeds.OLD);
            for (int i = 0; i < MANY; i++) {
                file = file.save(Deeds.titled("Version " + i));
                Snapshots.of(Deeds.plan(disk), disk.versions).keep(file, Deeds.NOON.plus(STEP.multipliedBy(i)));
            }
            file.save(Deeds.NEW);
        }

        @Override
        public void act(Disk disk) throws Exception {
            Snapshots.of(Deeds.plan(disk), disk.versions).keep(Deeds.open(Deeds.plan(disk)), Deeds.NOON.plus(Duration.ofHours(5)));
        }

        /// One an hour: the first, those of 12:40 and 13:40, and the new one.
        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            Map<Instant, String> now = Deeds.kept(Deeds.plan(disk), disk);
            for (int i : new int[] {0, 2, 5}) require(now.containsKey(Deeds.NOON.plus(STEP.multipliedBy(i))), "version " + i + " is gone");
            require(said != null || now.containsValue(Disk.hash(Deeds.plan(disk))), "it is not kept");
        }
    }

    static final class Recover implements Deed {
        private final boolean isProtected;
        private final boolean isAside;

        /// @param isAside whether keeping it was cut off where nothing moves in one go
        Recover(boolean isProtected, boolean isAside) {
            this.isProtected = isProtected;
            this.isAside = isAside;
        }

        @Override
        public String name() {
            return "recovering a draft" + (isProtected ? " of a protected plan" : "") + (isAside ? " that stands aside" : "");
        }

        @Override
        public boolean isSlow() {
            return isProtected;
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            PlanFile file = Deeds.create(Deeds.plan(disk), isProtected);
            Draft draft = new Drafts(disk.drafts).begin();
            draft.keep(Deeds.NEW, file, Deeds.NOON);
            draft.close();
            if (isAside) stepAside(disk.drafts);
        }

        private static void stepAside(Path drafts) throws IOException {
            try (Stream<Path> files = Files.list(drafts)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".draft")).toList()) Files.move(file, file.resolveSibling(file.getFileName() + ".before-saving"));
            }
        }

        /// Brought back, saved, and let go of.
        @Override
        public void act(Disk disk) throws Exception {
            List<Left> all = new ArrayList<>(new Drafts(disk.drafts).left());
            for (LeftClosed closed : new Drafts(disk.drafts).leftClosed()) all.add(closed.open(Deeds.ANNA.identity()));
            for (Left left : all) {
                PlanFile file = left.fileAsItWas();
                if (file == null) PlanFile.createLike(disk.plans.resolve("b.plan.json"), left.plan(), left.seal());
                else file.save(left.plan());
                left.draft().discard();
            }
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            if (PlanFile.aside(Deeds.plan(disk)) != null) PlanFile.putBack(Deeds.plan(disk));
            Plan now = Deeds.open(Deeds.plan(disk)).plan();
            boolean isElsewhere = Files.exists(disk.plans.resolve("b.plan.json")) && Deeds.open(disk.plans.resolve("b.plan.json")).plan().equals(Deeds.NEW);
            require(now.equals(Deeds.OLD) || now.equals(Deeds.NEW), "the plan is neither");
            require(now.equals(Deeds.NEW) || isElsewhere || Deeds.offered(disk).contains(Deeds.NEW), "the draft is gone, and not saved");
        }
    }
}
