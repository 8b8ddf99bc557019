package org.demarche.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Differences;
import org.demarche.model.merge.Merge;
import org.demarche.model.schedule.DayText;
import org.demarche.storage.KnownVersions;
import org.demarche.storage.OnDisk;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanLock;
import org.demarche.storage.PlanWatch;
import org.demarche.ui.Command;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// Two hands on one file: says who else has the plan open, notices what another program writes into its file, and brings both together.
final class Sharing {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ShellController shell;
    private final Work work;
    private final NoticeBar notice;
    private final Path folder;
    private @Nullable Eye eye;

    /// @param folder where locks and fingerprints are kept
    Sharing(ShellController shell, Work work, NoticeBar notice, Path folder) {
        this.shell = shell;
        this.work = work;
        this.notice = notice;
        this.folder = folder;
    }

    /// The watch over one plan's file, and the lock that says that it is open here.
    private static final class Eye {
        final OpenPlan plan;
        final Path path;
        final Path folder;
        final BiConsumer<Eye, PlanLock.Holder> heldByOther;
        final KnownVersions versions;
        final PlanWatch watch;
        private @Nullable PlanLock lock;
        private boolean isEnded;

        Eye(OpenPlan plan, PlanFile file, Path folder, BiConsumer<Eye, PlanLock.Holder> heldByOther, EyeHears hears) {
            this.plan = plan;
            this.path = file.path();
            this.folder = folder;
            this.heldByOther = heldByOther;
            this.versions = KnownVersions.of(path, folder);
            Instant superseded = versions.supersededSince(file);
            this.watch = new PlanWatch(file, versions, NOW_AND_THEN, this::lock, (expected, now) -> hears.hear(this, expected, now));
            if (superseded != null) hears.hear(this, file, new OnDisk.Older(file, superseded));
        }

        /// Takes the lock, also when it has become free meanwhile.
        private synchronized void lock() {
            if (isEnded || lock != null && lock.other() == null) return;
            boolean isFirst = lock == null;
            lock = PlanLock.take(path, folder, Instant.now());
            PlanLock.Holder other = lock.other();
            if (isFirst && other != null) heldByOther.accept(this, other);
        }

        synchronized void end() {
            isEnded = true;
            watch.close();
            if (lock != null) lock.close();
        }
    }

    private interface EyeHears {
        void hear(Eye eye, PlanFile expected, OnDisk now);
    }

    /// Has an eye on this plan's file from now on, and on no other's.
    void watch(OpenPlan plan) {
        end();
        if (plan.file != null) eye = new Eye(plan, plan.file, folder, (from, other) -> Platform.runLater(() -> heldByOther(from, other)), this::hear);
    }

    /// The plan stands in its file as it is now.
    void saved(OpenPlan plan) {
        PlanFile file = plan.file;
        notice.clear();
        if (file == null) return;
        if (eye == null || eye.plan != plan || !eye.path.equals(file.path())) watch(plan);
        else eye.watch.expect(file);
    }

    /// The user comes back to the window, maybe from another program.
    void lookSoon() {
        if (eye != null) eye.watch.lookSoon();
    }

    void end() {
        notice.clear();
        if (eye != null) eye.end();
        eye = null;
    }

    // ---- what is told

    private void heldByOther(Eye from, PlanLock.Holder other) {
        if (from != eye) return;
        notice.show("%s has had this plan open%s.".formatted(other.words(), other.since() == null ? "" : " since " + when(other.since())), "Where both of you change it, what differs is merged on saving.",
                List.of(command("Edit it too", notice::clear), command("Only read", () -> {
                    from.plan.isReadOnly = true;
                    notice.clear();
                    shell.planIsReadOnly();
                })));
    }

    /// "10:42", or with its day where that is another.
    private static String when(Instant at) {
        ZonedDateTime then = at.atZone(ZoneId.systemDefault());
        boolean isToday = then.toLocalDate().equals(LocalDate.now());
        return isToday ? TIME.format(then) : DayText.of(then.toLocalDate()) + ", " + TIME.format(then);
    }

    /// On any thread.
    private void hear(Eye from, PlanFile expected, OnDisk now) {
        List<Change> changes = now instanceof OnDisk.Other(PlanFile theirs) ? Differences.between(expected.plan(), theirs.plan()) : List.of();
        Platform.runLater(() -> {
            if (from != eye || from.plan.file != expected) return;
            if (now instanceof OnDisk.Other(PlanFile theirs) && from.plan.document.isModified()) against(from, expected, theirs, changes);
            else tell(from.plan, expected, now, changes, false);
        });
    }

    /// Where something is unsaved here, first looks whether both have changed the same.
    private void against(Eye from, PlanFile expected, PlanFile theirs, List<Change> changes) {
        Plan ours = from.plan.document.base();
        Thread.ofVirtual().name("merge").start(() -> {
            boolean isInConflict = !Merge.of(expected.plan(), ours, theirs.plan()).open().isEmpty();
            Platform.runLater(() -> {
                if (from == eye && from.plan.file == expected) tell(from.plan, expected, new OnDisk.Other(theirs), changes, isInConflict);
            });
        });
    }

    private void tell(OpenPlan plan, PlanFile expected, OnDisk now, List<Change> changes, boolean isInConflict) {
        String name = name(expected);
        switch (now) {
            case OnDisk.Same() -> notice.clear();
            case OnDisk.Gone() -> notice.show(name + " is not there any more.", "It was moved, renamed or deleted. Saving writes it again.",
                    List.of(command("Write it again", () -> shell.filing().writeAgain(expected)), command("Save as…", shell.filing()::saveAs)));
            case OnDisk.Unreadable(String sentence) -> notice.show("Another program wrote something into %s that can't be read here.".formatted(name), sentence + " Saving asks first.",
                    List.of(command("Save as…", shell.filing()::saveAs)));
            case OnDisk.Older(PlanFile older, Instant at) -> older(plan, expected, older, at);
            case OnDisk.Other(PlanFile theirs) -> other(plan, expected, theirs, changes, isInConflict);
        }
    }

    private void older(OpenPlan plan, PlanFile expected, PlanFile older, Instant at) {
        if (older == expected) {
            notice.show("This is the version of " + when(at) + ".", "A later one was in this file since; a program that synchronises files may have brought the old one back.", List.of());
            return;
        }
        notice.show("%s went back to the version of %s.".formatted(name(expected), when(at)), "Yours is newer. A program that synchronises files may have done that.",
                List.of(command("Write mine again", () -> shell.filing().writeAgain(expected)), command("Take the old one", () -> settle(plan, older, older.plan(), "go back to an older version"))));
    }

    private void other(OpenPlan plan, PlanFile expected, PlanFile theirs, List<Change> changes, boolean isInConflict) {
        if (changes.isEmpty()) {
            settle(plan, theirs, plan.document.base(), "");
            return;
        }
        String detail = changes.getFirst().sentence() + (changes.size() == 1 ? "" : " and %,d more".formatted(changes.size() - 1));
        Command review = command("Review…", () -> review(plan, expected, theirs, false));
        notice.show("%s was changed by another program: %s".formatted(name(expected), Words.count(changes.size(), "change") + (isInConflict ? ", some against yours" : "")), detail,
                isInConflict ? List.of(review) : List.of(command(changes.size() == 1 ? "Take it" : "Take them", () -> take(plan, expected, theirs)), review));
    }

    private static Command command(String label, Runnable action) {
        return new Command(label, "", action);
    }

    private static String name(PlanFile file) {
        return String.valueOf(file.path().getFileName());
    }

    // ---- bringing both together

    /// Takes what they changed; where we changed the same, the user chooses.
    private void take(OpenPlan plan, PlanFile expected, PlanFile theirs) {
        Plan ours = plan.document.base();
        work.run("Merging", () -> {
            Merge merge = Merge.of(expected.plan(), ours, theirs.plan());
            return merge.open().isEmpty() ? Assessment.of(merge.merged(), LocalDate.now()) : null;
        }, merged -> {
            if (plan.document.base() != ours || plan.file != expected) lookSoon();
            else if (merged == null) review(plan, expected, theirs, false);
            else settle(plan, theirs, merged, "take another program's changes");
        }, problem -> shell.tellProblem("The plans were not merged", problem));
    }

    /// @return whether the plan says what was merged, on top of what the file holds
    private Review.Way review(OpenPlan plan, PlanFile expected, PlanFile theirs, boolean isSaving) {
        Review.Answer answer = shell.askToReview(new Review(name(expected), expected.plan(), plan.document.base(), theirs, isSaving));
        if (answer.merged() != null) settle(plan, theirs, answer.merged(), "merge another program's changes");
        return answer.way();
    }

    private void settle(OpenPlan plan, PlanFile theirs, Plan merged, String label) {
        settle(plan, theirs, Assessment.of(merged, LocalDate.now()), label);
    }

    /// One step, on top of what the file holds now: the next save writes over what was read.
    private void settle(OpenPlan plan, PlanFile theirs, Assessment merged, String label) {
        plan.file = theirs;
        plan.document.replace(label, plan.document.base(), merged);
        plan.document.markSaved(theirs.plan());
        saved(plan);
    }

    private OnDisk onDisk(PlanFile file, KnownVersions versions) {
        try {
            return file.seal() == null ? file.onDisk(versions) : work.await("Reading what the file holds now", () -> file.onDisk(versions));
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// Saves where another program has changed the file since.
    ///
    /// @return how the user wants it; [Review.Way#MERGE] also where nothing stands against saving by now
    Review.Way beforeSaving(OpenPlan plan, PlanFile file) {
        OnDisk now = onDisk(file, eye == null ? KnownVersions.of(file.path(), folder) : eye.versions);
        return switch (now) {
            case OnDisk.Other(PlanFile theirs) -> review(plan, file, theirs, true);
            case OnDisk.Older(PlanFile _, Instant at) -> {
                shell.notify("The version of %s had come back into the file; yours is there again.".formatted(when(at)));
                yield Review.Way.OVERWRITE;
            }
            case OnDisk.Unreadable(String sentence) -> switch (shell.askToOverwrite(sentence + " Another program has written that since the plan was opened.")) {
                case SAVE -> Review.Way.OVERWRITE;
                case DISCARD -> Review.Way.SAVE_AS;
                case CANCEL -> Review.Way.CANCEL;
            };
            case OnDisk.Same(), OnDisk.Gone() -> Review.Way.MERGE;
        };
    }
}
