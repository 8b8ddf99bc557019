package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeBuilder;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.StepBuilder;
import org.demarche.model.StepKind;
import org.jspecify.annotations.Nullable;

/// Makes a need a step of the one above it, and a step a need of its own. Ids stay, so that dates that hang on them stand where they stood.
final class Indents {
    private Indents() {}

    /// The need above this one in its phase; null: it is the first.
    static @Nullable Initiative above(Plan plan, Initiative need) {
        Initiative above = null;
        for (Initiative other : plan.initiatives()) {
            if (other.id().equals(need.id())) return above;
            if (other.phase() == need.phase()) above = other;
        }
        return null;
    }

    /// With the need as the last step of the one above it, which takes over its costs, quantities, text and the rest that a step cannot hold.
    static Plan inward(Plan plan, Initiative need) {
        Initiative above = above(plan, need);
        if (above == null) return plan;
        Plan without = ItemList.INITIATIVES.remove(plan, List.of(need.id()));
        return References.replace(ItemList.INITIATIVES.change(without, above.id(), host -> withPart(host, need)), need.id(), above.id());
    }

    private static Initiative withPart(Initiative host, Initiative need) {
        List<Step> steps = new ArrayList<>(host.steps());
        steps.add(asStep(need));
        steps.addAll(need.steps());
        return host.with()
                .steps(steps)
                .text(joined(host.text(), need.text()))
                .objectives(union(host.objectives(), need.objectives()))
                .partners(union(host.partners(), need.partners()))
                .costs(joined(host.costs(), need.costs().stream().map(cost -> bookedAsBefore(cost, need.id())).toList()))
                .quantities(joined(host.quantities(), need.quantities()))
                .codes(union(host.codes(), need.codes()))
                .references(union(host.references(), need.references()))
                .noCost(host.noCost() && need.costs().isEmpty())
                .build();
    }

    private static Step asStep(Initiative need) {
        return StepBuilder.builder()
                .id(need.id())
                .title(need.title())
                .kind(StepKind.STEP)
                .dates(need.dates())
                .owner(need.lead())
                .percentDone(need.percentDone())
                .condition(need.condition())
                .mark(need.mark())
                .note(need.note())
                .sourceNote(need.sourceNote())
                .extra(need.extra())
                .build();
    }

    /// A cost that fell on its need's own dates falls on those of the step that the need has become.
    private static Cost bookedAsBefore(Cost cost, String id) {
        DateExpression start = new DateExpression.Relative(id, Edge.START, null);
        Dates dates = Dates.between(start, new DateExpression.Relative(id, Edge.END, null));
        CostBasis basis =
                switch (cost.basis()) {
                    case CostBasis.Once once -> once.date().isUnknown() ? once.withDate(start) : once;
                    case CostBasis.Spread spread -> spread.over().isUnknown() ? spread.withOver(dates) : spread;
                    case CostBasis.Instalments parts ->
                        parts.withParts(parts.parts().stream().map(one -> one.date().isUnknown() ? one.withDate(start) : one).toList());
                    case CostBasis.Yearly yearly -> yearly.from().isUnknown() ? yearly.withFrom(start) : yearly;
                    case CostBasis.Units units -> units.from().isUnknown() ? units.withFrom(start) : units;
                    case CostBasis.Share share -> share;
                    case CostBasis.NotKnown notKnown -> notKnown.over().isUnknown() ? notKnown.withOver(dates) : notKnown;
                };
        return cost.withBasis(basis);
    }

    /// With the step as a need of its own, right below the one that it was a part of.
    static Plan outward(Plan plan, Step step) {
        Initiative parent = NeedEdits.parentOf(plan, step.id());
        if (parent == null) return plan;
        Plan without = ItemList.INITIATIVES.change(plan, parent.id(), need -> need.withSteps(Lists.remove(need.steps(), Lists.indexOf(need.steps(), step.id()))));
        return ItemList.INITIATIVES.insert(without, Lists.indexOf(without.initiatives(), parent.id()) + 1, asNeed(step, parent));
    }

    private static Initiative asNeed(Step step, Initiative parent) {
        return InitiativeBuilder.builder()
                .id(step.id())
                .title(step.title())
                .phase(parent.phase())
                .kind(parent.kind())
                .status(parent.status())
                .objectives(parent.objectives())
                .lead(step.owner())
                .dates(step.dates())
                .percentDone(step.percentDone())
                .condition(step.condition())
                .mark(step.mark())
                .note(step.note())
                .sourceNote(step.sourceNote())
                .extra(step.extra())
                .build();
    }

    private static <T> List<T> joined(Collection<T> one, Collection<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static <T> List<T> union(Collection<T> one, Collection<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
