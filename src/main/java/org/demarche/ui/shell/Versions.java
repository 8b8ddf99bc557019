package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Snapshot;
import org.demarche.storage.Snapshots;
import org.jspecify.annotations.Nullable;

/// The earlier versions of the plan's file: kept at each save, off the window's thread, and brought back as a step that undo takes back.
final class Versions {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// No plan is larger.
    private static final long LARGEST = 256L << 20;
    private static final int PATIENCE_SECONDS = 3;

    private final ShellController shell;
    private final Work work;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("versions").unstarted(task));
    private boolean isTold;

    Versions(ShellController shell, Work work) {
        this.shell = shell;
        this.work = work;
    }

    /// What the user wants of an earlier version.
    ///
    /// @param copy where to write it; null: it comes back into the window
    record Answer(Snapshot version, PlanFile opened, @Nullable Path copy) {}

    /// @param before what the file held until then; null: nothing that was read
    void keep(@Nullable PlanFile before, PlanFile now) {
        Instant at = Instant.now();
        keeper.execute(() -> {
            try {
                Snapshots versions = Snapshots.of(now.path());
                if (before != null && before.path().equals(now.path())) versions.keep(before, at);
                versions.keep(now, at);
            } catch (IOException full) {
                Platform.runLater(this::tell);
            }
        });
    }

    /// Keeps what somebody else has written into this file, before it is written over.
    void keepWhatIsIn(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) return;
            byte[] found = Files.readAllBytes(path);
            Instant at = Files.getLastModifiedTime(path).toInstant();
            keeper.execute(() -> {
                try {
                    Snapshots.of(path).keepFound(found, at, Instant.now());
                } catch (IOException full) {
                    Platform.runLater(this::tell);
                }
            });
        } catch (IOException unreadable) {
            // then it can't be written over either, and that is told
        }
    }

    /// What was saved last is kept before the program ends; a disk that hangs is not waited for.
    void end() {
        try {
            keeper.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException slow) {
            // the plan itself is saved
        }
    }

    private void tell() {
        if (!isTold) shell.notify("The plan is saved, but its earlier versions can't be kept for now: nothing can be written beside the program's settings.");
        isTold = true;
    }

    /// Lets the user look through them.
    void show() {
        OpenPlan plan = shell.open();
        if (plan == null) return;
        PlanFile file = plan.file;
        if (file == null) {
            shell.notify("This plan stands in no file yet. From its first save on, each version is kept.");
            return;
        }
        work.run("Looking for earlier versions", () -> {
            keeper.submit(() -> {}).get();
            return Snapshots.of(file.path()).all();
        }, all -> ask(plan, file, all), problem -> shell.tellProblem("The earlier versions can't be read", problem));
    }

    private void ask(OpenPlan plan, PlanFile file, List<Snapshot> all) {
        Answer answer = shell.askForVersion(new VersionsDialog.Question(String.valueOf(file.path().getFileName()), plan.document.base(), all, file.seal()));
        if (answer == null) return;
        if (answer.copy != null) copy(answer, answer.copy);
        else restore(plan, answer.opened.plan(), when(answer.version.at()));
    }

    private void restore(OpenPlan plan, Plan earlier, String when) {
        Plan now = plan.document.base();
        work.run("Going back", () -> Assessment.of(earlier, LocalDate.now()), assessed -> {
            if (shell.open() == plan && plan.document.base() == now) plan.document.replace("go back to the version of " + when, now, assessed);
            else shell.notify("The plan has changed meanwhile, so the version of %s did not come back. Choose it again.".formatted(when));
        }, problem -> shell.tellProblem("The earlier version did not come back", problem));
    }

    /// What stands there already is kept as an earlier version of that file.
    private void copy(Answer answer, Path to) {
        keepWhatIsIn(to);
        work.run("Writing the copy", () -> answer.opened.copy(to, answer.opened.protection()), copy -> shell.notify("The version of %s is written to %s".formatted(when(answer.version.at()), to)),
                problem -> shell.tellProblem("The copy is not written", problem));
    }

    /// "12:30" of today, "28 Nov 2026, 12:30" else.
    static String when(Instant at) {
        ZonedDateTime then = at.atZone(ZoneId.systemDefault());
        boolean isToday = then.toLocalDate().equals(LocalDate.now());
        return isToday ? TIME.format(then) : DayText.of(then.toLocalDate()) + ", " + TIME.format(then);
    }
}
