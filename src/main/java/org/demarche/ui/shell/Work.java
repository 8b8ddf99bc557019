package org.demarche.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// Long work, off the window's thread. A veil with its name shows after half a second.
final class Work {
    private static final Duration PATIENCE = Duration.millis(500);

    private final ShellView view;

    Work(ShellView view) {
        this.view = view;
    }

    /// @param then on the window's thread, with what the work came to
    /// @param failed on the window's thread, with what went wrong
    <V> void run(String what, Callable<V> work, Consumer<V> then, Consumer<Throwable> failed) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        Task<V> task = new Task<>() {
            @Override
            protected V call() throws Exception {
                return work.call();
            }
        };
        patience.setOnFinished(waited -> view.showVeil(what, task::cancel));
        task.setOnSucceeded(done -> {
            end(patience);
            then.accept(task.getValue());
        });
        task.setOnCancelled(cancelled -> end(patience));
        task.setOnFailed(failure -> {
            end(patience);
            failed.accept(task.getException());
        });
        if (Platform.isFxApplicationThread()) patience.play();
        Thread.ofVirtual().name(what).start(task);
    }

    /// Waits for work that can't be left half done, with a window that goes on meanwhile.
    ///
    /// @throws Exception what the work throws
    <V> V await(String what, Callable<V> work) throws Exception {
        Object here = new Object();
        FutureTask<V> task = new FutureTask<>(work);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(waited -> view.showVeil(what, null));
        patience.play();
        Thread.ofVirtual().name(what).start(() -> {
            task.run();
            Platform.runLater(() -> Platform.exitNestedEventLoop(here, null));
        });
        Platform.enterNestedEventLoop(here);
        end(patience);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception why ? why : failed;
        }
    }

    private void end(PauseTransition patience) {
        patience.stop();
        view.hideVeil();
    }
}
