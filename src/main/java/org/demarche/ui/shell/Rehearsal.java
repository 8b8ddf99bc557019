package org.demarche.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.demarche.ui.ScreenName;

/// Goes through a window as a user does, without one: it opens a plan, shows every screen, saves, and ends. For the build of the installers, whose start-up cache is
/// made of what that took.
final class Rehearsal {
    private static final Duration REST = Duration.millis(300);

    private final ShellController shell;
    private final Queue<ScreenName> screens = new ArrayDeque<>(List.of(ScreenName.values()));
    private final PauseTransition rest = new PauseTransition(REST);

    Rehearsal(ShellController shell) {
        this.shell = shell;
    }

    void begin() {
        rest.setOnFinished(rested -> next());
        rest.play();
    }

    private void next() {
        if (isReportUndrawn()) {
            rest.playFromStart();
            return;
        }
        ScreenName screen = screens.poll();
        if (screen == null) {
            end();
            return;
        }
        shell.goTo(screen, null);
        rest.playFromStart();
    }

    /// The report's pages take longer than a rest.
    private boolean isReportUndrawn() {
        return shell.view().lookup(".report-page .image-view") instanceof ImageView page && page.getImage() == null;
    }

    private void end() {
        OpenPlan plan = shell.open();
        if (plan == null) throw new IllegalStateException("no plan was opened");
        plan.document.apply("rehearse", now -> now.withHeader(now.header().withSubject(now.header().subject() + " ")));
        if (!shell.filing().save()) throw new IllegalStateException("the plan was not saved");
        Platform.exit();
    }
}
