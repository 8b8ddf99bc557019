package org.demarche.timeline;

import java.util.function.UnaryOperator;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.TimedItems;
import org.jspecify.annotations.Nullable;

/// How much of a need or a step is done. An id of anything else changes nothing.
public final class ItemProgress {
    private ItemProgress() {}

    /// Whether it is of a kind of which that can be told: not an event, an anchor or a milestone.
    public static boolean canTell(@Nullable Item item) {
        return item instanceof Initiative || item instanceof Step step && !step.isMilestone();
    }

    /// Per cent; null: not known.
    public static @Nullable Integer of(@Nullable Item item) {
        return switch (item) {
            case Initiative initiative -> initiative.percentDone();
            case Step step -> step.percentDone();
            case null, default -> null;
        };
    }

    /// @param percent 0 to 100
    public static UnaryOperator<Plan> set(String id, int percent) {
        return plan -> Lists.indexOf(plan.initiatives(), id) >= 0
                ? ItemList.INITIATIVES.change(plan, id, one -> one.withPercentDone(percent))
                : TimedItems.changeStep(plan, id, step -> step.withPercentDone(percent));
    }
}
