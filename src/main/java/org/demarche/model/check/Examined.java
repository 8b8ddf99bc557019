package org.demarche.model.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.spending.Spending;
import org.jspecify.annotations.Nullable;

/// A plan as the checks see it: with what is computed from it, and looked up once for all of them.
final class Examined {
    private final Plan plan;
    private final Schedule schedule;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final PlanIndex index;
    private final Numbers numbers;
    private final List<Initiative> active;
    private @Nullable Spending spending;

    Examined(Plan plan, Schedule schedule, Ledger ledger, LocalDate asOf) {
        this.plan = plan;
        this.schedule = schedule;
        this.ledger = ledger;
        this.asOf = asOf;
        this.index = PlanIndex.of(plan);
        this.numbers = Numbers.of(plan);
        this.active = plan.initiatives().stream().filter(one -> one.status() != InitiativeStatus.DROPPED).toList();
    }

    Plan plan() {
        return plan;
    }

    Schedule schedule() {
        return schedule;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Of the initiatives that have actuals; the others are left out, because no check asks for them.
    Spending spending() {
        Spending found = spending;
        if (found == null) {
            List<Initiative> begun = plan.initiatives().stream().filter(one -> one.costs().stream().anyMatch(cost -> !cost.actuals().isEmpty())).toList();
            spending = found = Spending.of(plan.withInitiatives(begun), ledger, asOf);
        }
        return found;
    }

    LocalDate asOf() {
        return asOf;
    }

    PlanIndex index() {
        return index;
    }

    /// The initiatives that were not dropped.
    List<Initiative> active() {
        return active;
    }

    Placement placement(Item item) {
        return schedule.placement(item.id());
    }

    /// Election day; null: not known.
    @Nullable LocalDate hinge() {
        return schedule.hinge();
    }

    /// The ids of the objectives that an active initiative serves.
    Set<String> servedObjectives() {
        Set<String> served = new HashSet<>();
        for (Initiative initiative : active) served.addAll(initiative.objectives());
        return served;
    }

    /// "2.5"
    String number(Initiative initiative) {
        return numbers.of(initiative.id());
    }

    /// "2.5 Court recording nationwide".
    String name(Initiative initiative) {
        return numbers.name(initiative);
    }

    static String title(Item item) {
        return item.title().isEmpty() ? item.id() : item.title();
    }

    /// "200,000"
    String amount(long minorUnits) {
        return AmountText.exact(minorUnits, ledger.currency());
    }
}
