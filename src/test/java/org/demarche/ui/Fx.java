package org.demarche.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The window's thread for tests, with keys pressed as a person would.
public final class Fx {
    private static final int PATIENCE = 20;
    private static boolean started;

    private Fx() {}

    private static synchronized void start() {
        if (started) return;
        started = true;
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            return;
        }
    }

    /// What a task on the window's thread comes to; what it throws is thrown here.
    public static <V> V get(Callable<V> task) {
        start();
        CompletableFuture<V> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception | AssertionError thrown) {
                result.completeExceptionally(thrown);
            }
        });
        try {
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof AssertionError error) throw error;
            throw new IllegalStateException(thrown.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    public static void run(Runnable task) {
        get(() -> {
            task.run();
            return true;
        });
    }

    /// Shows a node in a window.
    public static Stage show(Parent node) {
        Stage shown = get(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(node, 600, 400));
            stage.show();
            stage.requestFocus();
            return stage;
        });
        await("the window has the focus", shown::isFocused);
        return shown;
    }

    /// Presses these keys together.
    public static void press(KeyCode... keys) {
        run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) robot.keyPress(key);
            for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
        });
        run(() -> {});
    }

    /// Waits until something holds.
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("Waited in vain: " + what);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
