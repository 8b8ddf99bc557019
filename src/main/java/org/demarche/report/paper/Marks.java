package org.demarche.report.paper;

import java.util.List;
import org.demarche.model.Banner;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// The portion marks of a paper, and the mark of the paper as a whole.
///
/// A page is never marked lower than what stands on it: the banner is the highest of the plan's own mark and all portion marks used.
final class Marks {
    private final Plan plan;
    private final Banner banner;

    Marks(Plan plan) {
        this.plan = plan;
        this.banner = new Banner(plan);
    }

    /// What stands in brackets at a paragraph or item; empty where there is no mark.
    ///
    /// @param own its own mark; null: the plan's
    String of(@Nullable String own) {
        String key = own == null ? plan.header().handling().mark() : own;
        banner.add(key);
        HandlingLevel level = plan.handlingScheme().level(key);
        return level != null ? level.portionMark() : key == null ? "" : key;
    }

    /// The mark of a table: the highest of what stands in it.
    ///
    /// @param own the marks of its items; null: the plan's
    String ofAll(List<@Nullable String> own) {
        String most = own.isEmpty() ? plan.header().handling().mark() : null;
        for (String mark : own) most = plan.handlingScheme().higher(most, mark == null ? plan.header().handling().mark() : mark);
        return of(most);
    }

    /// What every page bears; empty where nothing is marked.
    String banner() {
        return banner.words();
    }
}
