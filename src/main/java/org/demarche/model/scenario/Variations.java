package org.demarche.model.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Anchor;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.Variation;
import org.jspecify.annotations.Nullable;

/// Tells what two states of an item have other, in what a scenario can vary.
final class Variations {
    private Variations() {}

    static void between(Item was, Item is, List<Variation> found) {
        if (was instanceof Timed before && is instanceof Timed after && !before.dates().equals(after.dates()))
            found.add(new Variation.Timing(is.id(), after.dates(), Map.of()));
        switch (is) {
            case Anchor anchor when was instanceof Anchor before -> between(before, anchor, found);
            case Initiative initiative when was instanceof Initiative before -> {
                if (before.status() != initiative.status()) found.add(new Variation.NeedState(is.id(), initiative.status(), Map.of()));
                between(is.id(), before.condition(), initiative.condition(), found);
            }
            case Step step when was instanceof Step before -> between(is.id(), before.condition(), step.condition(), found);
            case Cost cost when was instanceof Cost before -> between(before, cost, found);
            default -> {}
        }
    }

    private static void between(Anchor was, Anchor is, List<Variation> found) {
        if (!was.date().equals(is.date())) found.add(new Variation.Day(is.id(), is.date(), Map.of()));
        if (was.status() != is.status()) found.add(new Variation.AnchorState(is.id(), is.status(), Map.of()));
    }

    private static void between(String id, @Nullable Condition was, @Nullable Condition is, List<Variation> found) {
        if (was != null && is != null && was.state() != is.state()) found.add(new Variation.ConditionOutcome(id, is.state(), Map.of()));
    }

    private static void between(Cost was, Cost is, List<Variation> found) {
        if (!was.basis().equals(is.basis())) found.add(new Variation.Amount(is.id(), is.basis(), Map.of()));
        if (!was.fundings().equals(is.fundings())) found.add(new Variation.Fundings(is.id(), is.fundings(), Map.of()));
    }

    /// A variation told anew, with the fields of its old telling that we don't know.
    static Variation withExtraOf(Variation now, Variation old) {
        if (Objects.equals(now, old)) return old;
        return switch (now) {
            case Variation.Day one -> old instanceof Variation.Day before ? one.withExtra(before.extra()) : one;
            case Variation.AnchorState one -> old instanceof Variation.AnchorState before ? one.withExtra(before.extra()) : one;
            case Variation.Timing one -> old instanceof Variation.Timing before ? one.withExtra(before.extra()) : one;
            case Variation.NeedState one -> old instanceof Variation.NeedState before ? one.withExtra(before.extra()) : one;
            case Variation.ConditionOutcome one -> old instanceof Variation.ConditionOutcome before ? one.withExtra(before.extra()) : one;
            case Variation.Amount one -> old instanceof Variation.Amount before ? one.withExtra(before.extra()) : one;
            case Variation.Fundings one -> old instanceof Variation.Fundings before ? one.withExtra(before.extra()) : one;
            case Variation.Cut one -> one;
        };
    }
}
