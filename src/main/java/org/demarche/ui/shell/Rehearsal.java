package org.demarche.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.demarche.storage.Samples;
import org.demarche.ui.ScreenName;
import org.demarche.ui.theme.Tone;

/// Goes through a window as a user does, without one: it opens a plan, shows every screen, saves, and ends. For the build of the installers, whose start-up cache is
/// made of what that took.
final class Rehearsal {
    private static final Duration REST = Duration.millis(300);
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final ShellController shell;
    private final Path folder;
    private final Queue<ScreenName> screens = new ArrayDeque<>(List.of(ScreenName.values()));
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param folder where pictures of the screens go
    Rehearsal(ShellController shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
    }

    void begin() {
        rest.setOnFinished(rested -> next());
        rest.play();
    }

    private void next() {
        ScreenName screen = screens.poll();
        if (screen == null) {
            end();
            return;
        }
        shell.goTo(screen, null);
        rest.playFromStart();
    }

    private void end() {
        OpenPlan plan = shell.open();
        if (plan == null) throw new IllegalStateException("no plan was opened");
        plan.document.apply("rehearse", now -> now.withHeader(now.header().withSubject(now.header().subject() + " ")));
        if (!shell.filing().save()) throw new IllegalStateException("the plan was not saved");
        try {
            ScreenPictures.write(Samples.kazakhstan(), folder, WIDTH, HEIGHT, Tone.LIGHT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Platform.exit();
    }
}
