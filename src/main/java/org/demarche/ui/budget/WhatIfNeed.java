package org.demarche.ui.budget;

import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.budget.Total;
import org.demarche.model.whatif.Outcome;
import org.jspecify.annotations.Nullable;

/// A need in the answer to what if.
///
/// @param felt null: nothing of it changes
/// @param counts what of it counts under a ceiling; null: no ceiling was asked for
record WhatIfNeed(Initiative need, String number, Outcome.@Nullable Need felt, Fate fate, @Nullable Total counts) implements Item {
    /// What becomes of it.
    enum Fate {
        STAYS(""),
        CHOSEN("chosen"),
        KEPT("under way"),
        FALLS_OUT("falls out");

        final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    @Override
    public String id() {
        return need.id();
    }

    @Override
    public String title() {
        return need.title();
    }

    String priority() {
        return need.priority() == null ? "" : need.priority().toString();
    }

    /// What counts of it under the ceiling, or what it costs; null: nothing is told of it.
    @Nullable BeforeAfter cost() {
        if (counts != null) return new BeforeAfter(counts, counts);
        return felt == null ? null : new BeforeAfter(felt.costBefore(), felt.costAfter());
    }

    /// What no funding covers; null: as it was.
    @Nullable BeforeAfter open() {
        return felt == null ? null : new BeforeAfter(felt.gapBefore(), felt.gapAfter());
    }

    static String count(int needs) {
        return needs == 1 ? "1 need" : needs + " needs";
    }
}
