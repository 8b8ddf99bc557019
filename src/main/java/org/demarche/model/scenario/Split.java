package org.demarche.model.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Phase;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.Variation;
import org.jspecify.annotations.Nullable;

/// Takes an edited variant apart: into the plan that all scenarios share, and what the variant has of its own.
///
/// An item that is new belongs to the plan as it was made. One that was in the plan before keeps there what a scenario can vary.
final class Split {
    private final Map<String, Item> before = new HashMap<>();
    private final Map<String, Item> after = new HashMap<>();
    private final Plan edited;
    private final Plan shared;

    Split(Plan plan, Plan edited) {
        this.edited = edited;
        for (Item item : Items.all(plan)) before.putIfAbsent(item.id(), item);
        for (Item item : Items.all(edited)) after.putIfAbsent(item.id(), item);
        shared = edited.with()
                .hinge(shared(edited.hinge()))
                .anchors(Overlay.each(edited.anchors(), this::shared))
                .preElection(shared(edited.preElection()))
                .postElection(shared(edited.postElection()))
                .initiatives(Overlay.each(edited.initiatives(), this::shared))
                .events(Overlay.each(edited.events(), this::shared))
                .build();
    }

    Plan shared() {
        return shared;
    }

    /// Whether the edited plan has an item of this id.
    boolean knows(String id) {
        return after.containsKey(id);
    }

    private Anchor shared(Anchor anchor) {
        return before.get(anchor.id()) instanceof Anchor was ? same(was, anchor.withDate(was.date()).withStatus(was.status())) : anchor;
    }

    private Phase shared(Phase phase) {
        List<SensitivityWindow> windows =
                Overlay.each(phase.windows(), window -> before.get(window.id()) instanceof SensitivityWindow was ? same(was, window.withDates(was.dates())) : window);
        return phase.withWindows(windows);
    }

    private Event shared(Event event) {
        return before.get(event.id()) instanceof Event was ? same(was, event.withDates(was.dates())) : event;
    }

    private Initiative shared(Initiative initiative) {
        Initiative own = initiative.withSteps(Overlay.each(initiative.steps(), this::shared)).withCosts(Overlay.each(initiative.costs(), this::shared));
        if (!(before.get(initiative.id()) instanceof Initiative was)) return own;
        return same(was, own.withDates(was.dates()).withStatus(was.status()).withCondition(shared(initiative.condition(), was.condition())));
    }

    private Step shared(Step step) {
        if (!(before.get(step.id()) instanceof Step was)) return step;
        return same(was, step.withDates(was.dates()).withCondition(shared(step.condition(), was.condition())));
    }

    /// The record that was there before, where nothing in it is other.
    private static <T> T same(T was, T is) {
        return was.equals(is) ? was : is;
    }

    private static @Nullable Condition shared(@Nullable Condition now, @Nullable Condition was) {
        return now == null || was == null ? now : now.withState(was.state());
    }

    private Cost shared(Cost cost) {
        return before.get(cost.id()) instanceof Cost was ? same(was, cost.withBasis(was.basis()).withFundings(was.fundings())) : cost;
    }

    /// What the edited plan has other than this one.
    List<Variation> variations(Plan than) {
        List<Variation> found = new ArrayList<>();
        for (Item item : Items.all(than)) {
            Item now = after.get(item.id());
            if (now != null && now != item) Variations.between(item, now, found);
        }
        return found;
    }
}
