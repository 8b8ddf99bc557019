package org.demarche.proof;

import static org.demarche.proof.Claim.require;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.demarche.model.Plan;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanFileException.Reason;
import org.demarche.storage.Snapshots;
import org.jspecify.annotations.Nullable;

/// What writes a plan's file.
final class SavingDeeds {
    private SavingDeeds() {}

    static final class FirstSave implements Deed {
        private @Nullable PlanFile saved;

        @Override
        public String name() {
            return "the first save";
        }

        @Override
        public void prepare(Disk disk) {}

        @Override
        public void act(Disk disk) throws Exception {
            saved = PlanFile.create(Deeds.plan(disk), Deeds.NEW);
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            Deeds.checkPlan(Deeds.plan(disk), null, saved, said);
        }
    }

    static final class Save implements Deed {
        private final String name;
        private final boolean isLinked;
        private final boolean isProtected;
        private @Nullable PlanFile saved;
        private @Nullable String before;

        Save(String name, boolean isLinked, boolean isProtected) {
            this.name = name;
            this.isLinked = isLinked;
            this.isProtected = isProtected;
        }

        @Override
        public String name() {
            return "saving over a plan, " + name;
        }

        @Override
        public boolean isSlow() {
            return isProtected;
        }

        private Path named(Disk disk) {
            return isLinked ? disk.plans.resolve("link.plan.json") : Deeds.plan(disk);
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            Deeds.create(Deeds.plan(disk), isProtected);
            before = Disk.hash(Deeds.plan(disk));
            if (isLinked) Files.createSymbolicLink(named(disk), Deeds.plan(disk).getFileName());
        }

        @Override
        public void act(Disk disk) throws Exception {
            saved = Deeds.open(named(disk)).save(Deeds.NEW);
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            if (saved == null && said instanceof PlanFileException refused && refused.reason() == Reason.NOT_READABLE) require(Objects.equals(Disk.hash(Deeds.plan(disk)), before), "it was not opened");
            else Deeds.checkPlan(Deeds.plan(disk), before, saved, said);
            if (isLinked) require(Files.isSymbolicLink(named(disk)), "the link is none any more");
            if (isProtected) require(!new String(Files.readAllBytes(Deeds.plan(disk)), StandardCharsets.ISO_8859_1).contains("title"), "it stands open");
        }
    }

    /// What another program has written is not written over unasked, whatever goes wrong in looking at it.
    static final class Foreign implements Deed {
        private final boolean isPlan;
        private @Nullable PlanFile opened;
        private @Nullable String theirs;

        /// @param isPlan whether the open plan's file was changed; else, whether something that is no plan is in the way
        Foreign(boolean isPlan) {
            this.isPlan = isPlan;
        }

        @Override
        public String name() {
            return isPlan ? "saving over what another program has changed" : "saving over what is no plan";
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            opened = Deeds.create(Deeds.plan(disk), false);
            Files.writeString(Deeds.plan(disk), isPlan ? Files.readString(Deeds.plan(disk)).replace("title", "subject") : "a letter");
            theirs = Disk.hash(Deeds.plan(disk));
        }

        @Override
        public void act(Disk disk) throws Exception {
            try {
                if (isPlan) Objects.requireNonNull(opened).save(Deeds.NEW);
                else PlanFile.create(Deeds.plan(disk), Deeds.NEW);
            } catch (PlanFileException refused) {
                if (refused.reason() != Reason.CHANGED_ON_DISK && refused.reason() != Reason.IN_THE_WAY) throw refused;
            }
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            require(Objects.equals(Disk.hash(Deeds.plan(disk)), theirs), "it is written over");
        }
    }

    static final class Restore implements Deed {
        private @Nullable String version;

        @Override
        public String name() {
            return "restoring a version into a file of its own";
        }

        private static Path out(Disk disk) {
            return disk.plans.resolve("earlier.plan.json");
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            PlanFile file = PlanFile.create(Deeds.plan(disk), Deeds.NEW);
            Snapshots.of(Deeds.plan(disk), disk.versions).keep(file, Deeds.NOON);
            version = file.fingerprint();
            file.save(Deeds.OLD);
        }

        @Override
        public void act(Disk disk) throws Exception {
            PlanFile earlier = Snapshots.of(Deeds.plan(disk), disk.versions).all().getFirst().open(null);
            earlier.copy(out(disk), null);
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            require(Deeds.kept(Deeds.plan(disk), disk).containsValue(version), "the version is gone");
            require(Deeds.open(Deeds.plan(disk)).plan().equals(Deeds.OLD), "the plan itself is another");
            String copy = Disk.hash(out(disk));
            require(copy == null ? said != null : copy.equals(version), "the copy is another");
            require(copy == null || said == null || Deeds.isUnsure(said), "it was said not to be written");
        }
    }

    /// As a window does: saved, both versions kept, and the draft let go of.
    static final class WindowSave implements Deed {
        private @Nullable PlanFile saved;
        private @Nullable Draft draft;

        @Override
        public String name() {
            return "saving in a window";
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            draft = new Drafts(disk.drafts).begin();
            draft.keep(Deeds.NEW, Deeds.create(Deeds.plan(disk), false), Deeds.NOON);
        }

        @Override
        public void act(Disk disk) throws Exception {
            PlanFile before = Deeds.open(Deeds.plan(disk));
            saved = null;
            saved = before.save(Deeds.NEW);
            Snapshots versions = Snapshots.of(Deeds.plan(disk), disk.versions);
            versions.keep(before, Deeds.NOON);
            versions.keep(saved, Deeds.NOON);
            Objects.requireNonNull(draft).clear();
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            if (PlanFile.aside(Deeds.plan(disk)) != null) PlanFile.putBack(Deeds.plan(disk));
            Plan now = Deeds.open(Deeds.plan(disk)).plan();
            require(now.equals(saved == null ? now : Deeds.NEW), "it was said to be saved");
            require(now.equals(Deeds.NEW) || Deeds.offered(disk).contains(Deeds.NEW), "neither saved nor offered");
            require(said != null || Deeds.kept(Deeds.plan(disk), disk).containsValue(Disk.hash(Deeds.plan(disk))), "the version is not kept");
        }
    }

    /// What stands aside since saving was cut off comes back.
    static final class PutBack implements Deed {
        private @Nullable String before;

        @Override
        public String name() {
            return "putting a plan back";
        }

        private static Path aside(Disk disk) {
            return disk.plans.resolve("a.plan.json.before-saving");
        }

        @Override
        public void prepare(Disk disk) throws Exception {
            before = Deeds.create(Deeds.plan(disk), false).fingerprint();
            Files.move(Deeds.plan(disk), aside(disk));
        }

        @Override
        public void act(Disk disk) throws Exception {
            PlanFile.putBack(Deeds.plan(disk));
        }

        @Override
        public void check(Disk disk, @Nullable Exception said) throws Exception {
            String now = Disk.hash(Deeds.plan(disk));
            require(Objects.equals(now == null ? Disk.hash(aside(disk)) : now, before), "it stands nowhere");
            require(said != null || now != null, "it was said to be back");
        }
    }
}
