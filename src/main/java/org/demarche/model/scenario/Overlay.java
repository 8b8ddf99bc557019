package org.demarche.model.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.model.Anchor;
import org.demarche.model.Cost;
import org.demarche.model.Event;
import org.demarche.model.Funding;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.Phase;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.Variation;
import org.demarche.model.budget.Rounding;
import org.jspecify.annotations.Nullable;

/// Lays variations over a plan. What none of them touches stays the very same record.
final class Overlay {
    private static final int DECIMALS = 6;

    private final Map<String, List<Variation>> byItem = new HashMap<>();
    private final Map<String, BigDecimal> left = new HashMap<>();

    Overlay(List<Variation> variations) {
        for (Variation one : variations) {
            if (!(one instanceof Variation.Cut cut)) byItem.computeIfAbsent(one.item(), any -> new ArrayList<>()).add(one);
            else if (cut.by() != null) left.merge(cut.item(), Percent.HUNDRED.subtract(cut.by().value()).movePointLeft(2), BigDecimal::multiply);
        }
    }

    Plan over(Plan plan) {
        if (byItem.isEmpty() && left.isEmpty()) return plan;
        return plan.with()
                .hinge(over(plan.hinge()))
                .anchors(each(plan.anchors(), this::over))
                .preElection(over(plan.preElection()))
                .postElection(over(plan.postElection()))
                .initiatives(each(plan.initiatives(), this::over))
                .events(each(plan.events(), this::over))
                .build();
    }

    /// The same list where nothing in it changes.
    static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < items.size(); i++) {
            T now = change.apply(items.get(i));
            if (now == items.get(i)) continue;
            if (changed == null) changed = new ArrayList<>(items);
            changed.set(i, now);
        }
        return changed == null ? items : changed;
    }

    private List<Variation> of(String id) {
        return byItem.getOrDefault(id, List.of());
    }

    private Anchor over(Anchor anchor) {
        Anchor varied = anchor;
        for (Variation one : of(anchor.id())) {
            if (one instanceof Variation.Day day) varied = varied.withDate(day.date());
            if (one instanceof Variation.AnchorState state && state.status() != null) varied = varied.withStatus(state.status());
        }
        return varied;
    }

    private Phase over(Phase phase) {
        List<SensitivityWindow> windows = each(phase.windows(), this::over);
        return windows == phase.windows() ? phase : phase.withWindows(windows);
    }

    private SensitivityWindow over(SensitivityWindow window) {
        for (Variation one : of(window.id())) if (one instanceof Variation.Timing timing) return window.withDates(timing.dates());
        return window;
    }

    private Event over(Event event) {
        for (Variation one : of(event.id())) if (one instanceof Variation.Timing timing) return event.withDates(timing.dates());
        return event;
    }

    private Initiative over(Initiative initiative) {
        Initiative varied = initiative;
        for (Variation one : of(initiative.id())) {
            if (one instanceof Variation.Timing timing) varied = varied.withDates(timing.dates());
            if (one instanceof Variation.NeedState state && state.status() != null) varied = varied.withStatus(state.status());
            if (one instanceof Variation.ConditionOutcome outcome && outcome.state() != null && varied.condition() != null)
                varied = varied.withCondition(varied.condition().withState(outcome.state()));
        }
        List<Step> steps = each(initiative.steps(), this::over);
        List<Cost> costs = each(initiative.costs(), this::over);
        if (steps != initiative.steps()) varied = varied.withSteps(steps);
        return costs == initiative.costs() ? varied : varied.withCosts(costs);
    }

    private Step over(Step step) {
        Step varied = step;
        for (Variation one : of(step.id())) {
            if (one instanceof Variation.Timing timing) varied = varied.withDates(timing.dates());
            if (one instanceof Variation.ConditionOutcome outcome && outcome.state() != null && varied.condition() != null)
                varied = varied.withCondition(varied.condition().withState(outcome.state()));
        }
        return varied;
    }

    private Cost over(Cost cost) {
        List<Funding> fundings = left.isEmpty() ? cost.fundings() : each(cost.fundings(), this::cut);
        Cost varied = fundings == cost.fundings() ? cost : cost.withFundings(fundings);
        for (Variation one : of(cost.id())) {
            if (one instanceof Variation.Amount amount) varied = varied.withBasis(amount.basis());
            if (one instanceof Variation.Fundings other) varied = varied.withFundings(other.fundings());
        }
        return varied;
    }

    /// What is not known stays not known. An amount is rounded half even to its currency's smallest unit.
    private Funding cut(Funding funding) {
        BigDecimal share = left(funding.source());
        if (share == null) return funding;
        Funding cut = funding;
        if (funding.amount() != null) cut = cut.withAmount(times(funding.amount(), share));
        if (funding.share() != null) cut = cut.withShare(new Percent(rounded(funding.share().value().multiply(share))));
        return cut;
    }

    /// What cuts leave of a source's money; null: nothing cuts it.
    private @Nullable BigDecimal left(@Nullable String source) {
        BigDecimal ofAll = left.get("");
        BigDecimal own = source == null || source.isEmpty() ? null : left.get(source);
        return own == null ? ofAll : ofAll == null ? own : own.multiply(ofAll);
    }

    /// To what a file can hold of a percentage.
    private static BigDecimal rounded(BigDecimal percent) {
        return percent.scale() > DECIMALS ? percent.setScale(DECIMALS, RoundingMode.HALF_EVEN) : percent;
    }

    private static @Nullable Money times(Money amount, BigDecimal share) {
        return Rounding.money(amount.amount().multiply(share), amount.currency());
    }
}
