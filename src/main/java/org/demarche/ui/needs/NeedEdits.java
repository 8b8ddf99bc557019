package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.TimedItems;
import org.jspecify.annotations.Nullable;

/// Edits of needs and their steps, as pure functions of the plan.
final class NeedEdits {
    private NeedEdits() {}

    /// With the needs after one of them; null: after the last of their phase.
    static Plan insertAfter(Plan plan, @Nullable String id, List<Initiative> needs) {
        int after = id == null ? -1 : Lists.indexOf(plan.initiatives(), id);
        int at = after < 0 ? endOf(plan, needs.getFirst().phase()) : after + 1;
        List<Initiative> all = new ArrayList<>(plan.initiatives());
        all.addAll(at, needs);
        return plan.withInitiatives(all);
    }

    private static int endOf(Plan plan, PhaseName phase) {
        for (int i = plan.initiatives().size() - 1; i >= 0; i--) if (plan.initiatives().get(i).phase() == phase) return i + 1;
        return phase == PhaseName.PRE_ELECTION ? 0 : plan.initiatives().size();
    }

    /// The need that a step is a part of; null: the id is of no step.
    static @Nullable Initiative parentOf(Plan plan, String stepId) {
        for (Initiative need : plan.initiatives()) if (Lists.indexOf(need.steps(), stepId) >= 0) return need;
        return null;
    }

    static @Nullable Step step(Plan plan, String stepId) {
        Initiative parent = parentOf(plan, stepId);
        return parent == null ? null : parent.steps().get(Lists.indexOf(parent.steps(), stepId));
    }

    static Plan rename(Plan plan, Item item, String title) {
        return item instanceof Step
                ? TimedItems.changeStep(plan, item.id(), step -> step.withTitle(title))
                : ItemList.INITIATIVES.change(plan, item.id(), need -> need.withTitle(title));
    }

    /// Without these needs and steps, and without what referred to the needs. Dates that hang on them stay as they are written.
    static Plan delete(Plan plan, Collection<? extends Item> items) {
        Set<String> ids = ids(items);
        Plan without = plan.withInitiatives(plan.initiatives().stream().filter(need -> !ids.contains(need.id())).map(need -> withoutSteps(need, ids)).toList());
        for (Item item : items) if (item instanceof Initiative) without = References.replace(without, item.id(), null);
        return without;
    }

    private static Initiative withoutSteps(Initiative need, Set<String> ids) {
        List<Step> kept = need.steps().stream().filter(step -> !ids.contains(step.id())).toList();
        return kept.size() == need.steps().size() ? need : need.withSteps(kept);
    }

    /// With these needs moved one place within their phase, and these steps within their need.
    static Plan move(Plan plan, Collection<? extends Item> items, boolean down) {
        Set<String> ids = ids(items);
        List<Initiative> moved = new ArrayList<>(plan.initiatives());
        for (PhaseName phase : PhaseName.values()) moveWithin(moved, phase, ids, down);
        moved.replaceAll(need -> need.steps().stream().anyMatch(step -> ids.contains(step.id())) ? need.withSteps(movedByOne(need.steps(), ids, down)) : need);
        return plan.withInitiatives(moved);
    }

    private static void moveWithin(List<Initiative> all, PhaseName phase, Set<String> ids, boolean down) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) if (all.get(i).phase() == phase) places.add(i);
        List<Initiative> moved = movedByOne(places.stream().map(all::get).toList(), ids, down);
        for (int i = 0; i < places.size(); i++) all.set(places.get(i), moved.get(i));
    }

    /// They stop at the list's end, and do not pass each other.
    private static <T extends Item> List<T> movedByOne(List<T> items, Set<String> ids, boolean down) {
        List<T> moved = new ArrayList<>(down ? items.reversed() : items);
        for (int i = 1; i < moved.size(); i++)
            if (!ids.contains(moved.get(i - 1).id()) && ids.contains(moved.get(i).id())) moved.set(i - 1, moved.set(i, moved.get(i - 1)));
        return List.copyOf(down ? moved.reversed() : moved);
    }

    private static Set<String> ids(Collection<? extends Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }
}
