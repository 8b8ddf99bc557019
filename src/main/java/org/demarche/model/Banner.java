package org.demarche.model;

import org.jspecify.annotations.Nullable;

/// How a page is to be handled: as the plan itself, or as the most closed of what stands on it.
public final class Banner {
    private final HandlingScheme scheme;
    private @Nullable String highest;

    /// Of a page on which nothing stands yet.
    public Banner(Plan plan) {
        scheme = plan.handlingScheme();
        highest = plan.header().handling().mark();
    }

    /// Something stands on it.
    ///
    /// @param mark its own; null: it counts as the plan
    public void add(@Nullable String mark) {
        highest = scheme.higher(highest, mark);
    }

    /// "CONFIDENTIAL"; empty where nothing is marked.
    public String words() {
        return scheme.banner(highest);
    }
}
