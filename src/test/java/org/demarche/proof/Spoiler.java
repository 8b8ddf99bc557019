package org.demarche.proof;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the steps of a file system, and lets one of them go wrong, or it and all that follow.
final class Spoiler {
    /// What a step does.
    interface Doing<T> {
        T run() throws IOException;
    }

    /// Likewise, where nothing comes of it.
    interface Act {
        void run() throws IOException;
    }

    private final List<Step> steps = new ArrayList<>();
    private boolean isCounting;
    private int at;
    private @Nullable Fault fault;
    private boolean isLasting;

    /// Counts from now on, and spoils none.
    void count() {
        isCounting = true;
    }

    /// Counts from now on, and spoils this one.
    ///
    /// @param number from 1
    /// @param lasting whether every later step is refused too
    void spoil(int number, Fault by, boolean lasting) {
        at = number;
        fault = by;
        isLasting = lasting;
        isCounting = true;
    }

    /// All goes well again.
    void heal() {
        isCounting = false;
    }

    List<Step> steps() {
        return steps;
    }

    /// What befalls the next step; null: nothing.
    @Nullable Fault next(Step step) throws IOException {
        if (!isCounting) return null;
        steps.add(step);
        if (isLasting && steps.size() > at) throw new IOException("gone at " + step);
        return steps.size() == at ? fault : null;
    }

    <T> T run(Step step, Doing<T> doing) throws IOException {
        Fault now = next(step);
        if (now == null) return doing.run();
        if (now == Fault.UNANSWERED && doing.run() instanceof Closeable opened) opened.close();
        throw now.exception(step);
    }

    void run(Step step, Act act) throws IOException {
        run(step, () -> {
            act.run();
            return step;
        });
    }
}
