package org.demarche.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.model.InitiativeKind;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.Period;
import org.demarche.timeline.RowFilter;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Chooses which rows there are, and what they are grouped by.
final class Filtering {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;

    Filtering(Workbench bench, TimelineModel model, TimelineView view) {
        this.bench = bench;
        this.model = model;
        this.view = view;
    }

    RowFilter filter() {
        return model.showing().rows().filter();
    }

    private void change(UnaryOperator<RowFilter> change) {
        RowFilter next = change.apply(filter());
        if (next.equals(filter())) return;
        view.change(() -> model.show(now -> now.with(next)));
    }

    void period(Period period, boolean isWanted) {
        change(now -> now.withPeriod(isWanted ? period : Period.ALL));
    }

    void late(boolean isWanted) {
        change(now -> now.withLate(isWanted));
    }

    void mine(@Nullable String name) {
        change(now -> now.withMine(name));
    }

    void kind(InitiativeKind kind, boolean isWanted) {
        Set<InitiativeKind> kinds = new HashSet<>(filter().kinds());
        if (isWanted) kinds.add(kind);
        else kinds.remove(kind);
        change(now -> now.withKinds(kinds));
    }

    void text(String text) {
        change(now -> now.withText(text));
    }

    void clear() {
        change(now -> RowFilter.NONE);
    }

    void group(Grouping group) {
        view.change(() -> model.show(now -> now.with(group)));
    }

    /// Whose items "mine" are; empty: nobody has said so yet.
    String userName() {
        return bench.userName();
    }

    void keepUserName(String name) {
        bench.keepUserName(name);
        mine(name);
    }
}
