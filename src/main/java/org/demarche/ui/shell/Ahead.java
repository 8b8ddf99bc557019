package org.demarche.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// What the window needs, made while the toolkit still starts: the preferences, and the plan read and assessed.
final class Ahead {
    private final @Nullable Path file;
    private final FutureTask<Preferences> preferences;
    private final FutureTask<Filing.Loaded> plan;

    private Ahead(@Nullable Path file, Callable<Filing.Loaded> reading) {
        this.file = file;
        preferences = new FutureTask<>(() -> new PreferencesFile().read());
        plan = new FutureTask<>(reading);
    }

    /// Begins at once.
    ///
    /// @param files a plan's file; empty: the sample
    static Ahead of(List<String> files) {
        Path file = files.isEmpty() ? null : Path.of(files.getFirst());
        Ahead ahead = new Ahead(file, file == null ? Filing::sample : () -> Filing.read(file, null));
        Thread.ofPlatform().daemon().name("ahead").start(() -> {
            ahead.preferences.run();
            ahead.plan.run();
        });
        return ahead;
    }

    /// Null: the sample, which stands in no file.
    @Nullable Path file() {
        return file;
    }

    Preferences preferences() {
        try {
            return preferences.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Preferences.FIRST;
        } catch (ExecutionException broken) {
            return Preferences.FIRST;
        }
    }

    /// The plan, where it is there within this time; null: it is not, or can't be read.
    Filing.@Nullable Loaded within(long milliseconds) {
        try {
            return plan.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException notYet) {
            return null;
        }
    }

    /// The plan, however long it takes.
    Filing.Loaded get() throws Exception {
        try {
            return plan.get();
        } catch (ExecutionException unreadable) {
            throw unreadable.getCause() instanceof Exception why ? why : unreadable;
        }
    }
}
