package org.demarche.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Differences;
import org.demarche.model.schedule.DayText;
import org.demarche.storage.Drafts;
import org.demarche.storage.Left;
import org.demarche.storage.LeftClosed;
import org.demarche.storage.PlanFile;
import org.jspecify.annotations.Nullable;

/// Offers unsaved work that a crash left behind. It comes back into the window and nowhere else: the plan's file stays as it is until the user saves.
final class Recovering {
    private static final System.Logger LOG = System.getLogger(Recovering.class.getName());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_TOLD = 6;

    private final ShellController shell;
    private final Work work;
    private final Drafts drafts;

    Recovering(ShellController shell, Work work, Drafts drafts) {
        this.shell = shell;
        this.work = work;
        this.drafts = drafts;
    }

    /// What was left behind, with what would come back in words.
    private record Offer(Left left, @Nullable PlanFile file, Assessment assessment, String sentence) {}

    /// @param otherwise what to do where nothing comes back
    void offer(Runnable otherwise) {
        work.run("Looking for unsaved work", this::offers, offers -> {
            boolean isBack = false;
            for (Offer offer : offers.open) isBack |= ask(offer, isBack);
            for (LeftClosed closed : offers.closed) isBack |= unlock(closed, isBack);
            if (!isBack) otherwise.run();
        }, unreadable -> {
            LOG.log(System.Logger.Level.WARNING, "Drafts not read: {0}", unreadable.getClass());
            otherwise.run();
        });
    }

    private record Offers(List<Offer> open, List<LeftClosed> closed) {}

    private Offers offers() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (Left left : drafts.left()) offers.add(offer(left));
        return new Offers(offers, drafts.leftClosed());
    }

    private static Offer offer(Left left) {
        PlanFile file = left.fileAsItWas();
        return new Offer(left, file, Assessment.of(left.plan(), LocalDate.now()), sentence(left, file));
    }

    /// Asks for what opens it, before anything of it is shown.
    private boolean unlock(LeftClosed closed, boolean isBack) {
        Path file = closed.file();
        String of = file == null ? "a plan in no file yet" : String.valueOf(file.getFileName());
        String with = closed.isForPassphrase() ? "Type the plan's passphrase" : "Give your secret key";
        Offer offer = isBack ? null : shell.askToUnlock(new Unlocking<>(
                "Unsaved work on " + of, "It was not saved when Demarche ended, and was last kept %s. %s to see what would come back. Cancel leaves it for later.".formatted(when(closed.keptAt()), with),
                closed.isForPassphrase(), opener -> offer(closed.open(opener))));
        if (offer != null) return ask(offer, false);
        try {
            closed.draft().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return false;
    }

    private static String when(Instant kept) {
        ZonedDateTime at = kept.atZone(ZoneId.systemDefault());
        return DayText.of(at.toLocalDate()) + ", " + TIME.format(at);
    }

    private static String sentence(Left left, @Nullable PlanFile file) {
        String when = when(left.keptAt());
        Plan before = file == null ? onDisk(left) : file.plan();
        StringBuilder told = new StringBuilder();
        if (left.file() == null) told.append("It was in no file yet. Last kept: ").append(when).append('.');
        else told.append("It belongs to ").append(left.file()).append(". Last kept: ").append(when).append('.');
        if (left.file() != null && file == null) told.append(gone(left.file()));
        if (before != null) changes(Differences.between(before, left.plan()), told);
        return told.toString();
    }

    private static String gone(Path file) {
        Path aside = PlanFile.aside(file);
        return aside == null
                ? " That file is another by now, or gone, so save this under another name."
                : " That file is missing, because saving it was cut off: save this there again. What it held before stands beside it as %s.".formatted(aside.getFileName());
    }

    private static @Nullable Plan onDisk(Left left) {
        PlanFile now = left.fileNow();
        return now == null ? null : now.plan();
    }

    private static void changes(List<Change> changes, StringBuilder told) {
        told.append(changes.isEmpty() ? "\n\nIt says the same as the file." : "\n\nAgainst the file:");
        for (Change change : changes.subList(0, Math.min(MOST_TOLD, changes.size()))) told.append('\n').append(change.sentence());
        if (changes.size() > MOST_TOLD) told.append("\nand ").append(changes.size() - MOST_TOLD).append(" more");
    }

    /// @param isBack whether another plan has come back already: then this one waits for the next start
    private boolean ask(Offer offer, boolean isBack) {
        try {
            if (isBack) {
                offer.left.draft().close();
                return false;
            }
            return switch (shell.askToRecover(title(offer.left.plan()), offer.sentence)) {
                case SAVE -> {
                    shell.show(PlanDocument.unsaved(offer.assessment, LocalDate::now), offer.file, offer.left.draft(), offer.left.seal());
                    yield true;
                }
                case DISCARD -> {
                    offer.left.draft().discard();
                    yield false;
                }
                case CANCEL -> {
                    offer.left.draft().close();
                    yield false;
                }
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String title(Plan plan) {
        return plan.header().title().isBlank() ? "Untitled plan" : plan.header().title();
    }
}
