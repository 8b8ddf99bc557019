package org.demarche.ui.budget;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Questions answered off the window's thread, of which only the last one counts: an answer that comes too late is dropped.
final class Latest<Q, A> {
    private final Workbench bench;
    private final String what;
    private final Function<Q, A> answer;
    private final BiConsumer<Q, A> then;
    private final AtomicReference<@Nullable Q> open = new AtomicReference<>();

    /// @param what as it stands while it lasts: "Filling in the form"
    /// @param answer off the window's thread
    /// @param then on the window's thread
    Latest(Workbench bench, String what, Function<Q, A> answer, BiConsumer<Q, A> then) {
        this.bench = bench;
        this.what = what;
        this.answer = answer;
        this.then = then;
    }

    /// What was asked before and is not answered yet is no longer wanted.
    void ask(Q question) {
        open.set(question);
        AtomicReference<@Nullable A> found = new AtomicReference<>();
        bench.run(what, () -> {
            if (open.get() == question) found.set(answered(question));
        }, () -> {
            A ready = found.get();
            if (ready != null && open.compareAndSet(question, null)) then.accept(question, ready);
        });
    }

    /// A question that fails is open no longer, so that it can be asked again.
    private A answered(Q question) {
        try {
            return answer.apply(question);
        } catch (RuntimeException | Error failed) {
            open.compareAndSet(question, null);
            throw failed;
        }
    }

    /// What was asked last and is not answered yet; null: nothing.
    @Nullable Q open() {
        return open.get();
    }

    /// No answer is wanted any more.
    void drop() {
        open.set(null);
    }
}
