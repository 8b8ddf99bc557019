package org.demarche.ui.shell;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.demarche.model.Plan;
import org.demarche.storage.Draft;
import org.demarche.storage.Drafts;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Seal;
import org.jspecify.annotations.Nullable;

/// Writes unsaved work down within a second of every change, off the window's thread, until it is saved or let go of.
final class Keeping {
    private static final Duration SOON = Duration.millis(600);
    private static final int PATIENCE_SECONDS = 3;

    private final Drafts drafts;
    private final Runnable failed;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("drafts").unstarted(task));
    private @Nullable OpenPlan open;
    /// What was written last; on the window's thread.
    private @Nullable Plan kept;
    /// Used by the writer alone.
    private @Nullable Draft draft;
    private boolean isTold;

    /// @param failed on the window's thread, the first time that nothing can be written
    Keeping(Drafts drafts, Runnable failed) {
        this.drafts = drafts;
        this.failed = failed;
        soon.setOnFinished(rested -> keep());
    }

    /// Keeps this plan's changes from now on, and no other's.
    ///
    /// @param recovered where they are kept already; null: nowhere
    void watch(OpenPlan plan, @Nullable Draft recovered) {
        end();
        open = plan;
        if (recovered != null) writer.execute(() -> draft = recovered);
        prepare(plan);
        plan.document.listen(changed -> changed(plan));
    }

    /// The plan may be protected in another way than it was: what its drafts are closed with is made now, since that can take a second or more.
    void prepare(OpenPlan plan) {
        Seal seal = plan.seal();
        if (open == plan && seal != null) writer.execute(() -> prepare(seal));
    }

    private void prepare(Seal seal) {
        try {
            begun().prepare(seal);
        } catch (IOException full) {
            Platform.runLater(this::tell);
        }
    }

    private Draft begun() throws IOException {
        Draft now = draft;
        if (now == null) now = drafts.begin();
        draft = now;
        return now;
    }

    private void changed(OpenPlan plan) {
        if (open != plan) return;
        if (plan.document.isModified()) {
            if (soon.getStatus() != Animation.Status.RUNNING) soon.playFromStart();
            return;
        }
        soon.stop();
        kept = null;
        writer.execute(this::clear);
    }

    private void keep() {
        OpenPlan plan = open;
        if (plan == null || !plan.document.isModified() || plan.document.base() == kept) return;
        Plan now = plan.document.base();
        PlanFile file = plan.file;
        Seal seal = plan.seal();
        kept = now;
        writer.execute(() -> keep(now, file, seal));
    }

    private void keep(Plan plan, @Nullable PlanFile file, @Nullable Seal seal) {
        try {
            begun().keep(plan, file, seal, Instant.now());
        } catch (IOException full) {
            Platform.runLater(this::tell);
        }
    }

    private void tell() {
        if (!isTold) failed.run();
        isTold = true;
    }

    private void clear() {
        try {
            Draft now = draft;
            if (now != null) now.clear();
        } catch (IOException stays) {
            // at worst it is offered once more than needed
        }
    }

    /// The plan is left, saved or let go of by its user: nothing of it is to come back.
    void end() {
        soon.stop();
        open = null;
        kept = null;
        Future<?> done = writer.submit(this::discard);
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException slow) {
            // the disk hangs; the window must not
        }
    }

    private void discard() {
        Draft now = draft;
        draft = null;
        try {
            if (now != null) now.discard();
        } catch (IOException stays) {
            // at worst it is offered once more than needed
        }
    }
}
