package org.demarche.ui.timeline;

import java.time.DateTimeException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Works out off the window's thread what a gesture would do, one answer at a time: while one is being worked out only the newest
/// question waits. Answers come back on the window's thread, where all of this is called.
///
/// An answer to what was asked before [#forget()] never comes.
final class Previews {
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(200);

    private final BiConsumer<Preview.Question, Preview> answered;
    private final Consumer<String> refused;
    private Preview.@Nullable Question waiting;
    private boolean isWorking;
    private int age;

    /// @param refused hears the sentence that says why an edit can't be made
    Previews(BiConsumer<Preview.Question, Preview> answered, Consumer<String> refused) {
        this.answered = answered;
        this.refused = refused;
    }

    void ask(Preview.Question question) {
        waiting = question;
        if (!isWorking) work();
    }

    /// Drops what waits, and what is being worked out.
    void forget() {
        waiting = null;
        age++;
    }

    /// Whether nothing is being worked out and nothing waits.
    boolean isIdle() {
        return !isWorking && waiting == null;
    }

    private void work() {
        Preview.Question question = waiting;
        if (question == null) return;
        waiting = null;
        isWorking = true;
        int asked = age;
        Thread.ofVirtual().name("preview").start(() -> {
            long begin = System.nanoTime();
            Runnable told = told(question);
            Platform.runLater(() -> {
                if (asked == age) told.run();
            });
            rest(2 * (System.nanoTime() - begin));
            Platform.runLater(() -> {
                isWorking = false;
                work();
            });
        });
    }

    /// Leaves the processor to the painting of frames twice as long as an answer took, so that a drag runs smoothly on few cores.
    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(nanos, LONGEST_REST));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable told(Preview.Question question) {
        try {
            Preview preview = question.answer();
            return () -> answered.accept(question, preview);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException impossible) {
            String sentence = String.valueOf(impossible.getMessage());
            return () -> refused.accept(sentence);
        } catch (RuntimeException | Error broken) {
            return () -> {
                throw broken;
            };
        }
    }
}
