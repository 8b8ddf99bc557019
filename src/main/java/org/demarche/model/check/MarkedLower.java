package org.demarche.model.check;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Commitment;
import org.demarche.model.Consequence;
import org.demarche.model.Cost;
import org.demarche.model.DeficitArea;
import org.demarche.model.Event;
import org.demarche.model.Funding;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Impediment;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.Objective;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// An item whose own handling mark is less closed than that of something it holds.
final class MarkedLower implements Check {
    @Override
    public void look(Examined examined, Found found) {
        new Search(examined.plan(), found).over();
    }

    private record Search(Plan plan, Found found) {
        void over() {
            for (DeficitArea area : plan.areas()) text(area, area.mark(), area.evidence());
            for (Objective objective : plan.objectives()) objective(objective);
            for (Initiative initiative : plan.initiatives()) initiative(initiative);
            for (Impediment impediment : plan.impediments()) text(impediment, impediment.mark(), impediment.text());
            for (Stakeholder stakeholder : plan.stakeholders()) text(stakeholder, stakeholder.mark(), stakeholder.text());
            for (Event event : plan.events()) text(event, event.mark(), event.text());
            for (Lever lever : plan.levers()) text(lever, lever.mark(), lever.text());
            for (Commitment commitment : plan.commitments()) text(commitment, commitment.mark(), commitment.evidence());
            for (Consequence consequence : plan.consequences()) text(consequence, consequence.mark(), consequence.text());
        }

        private void text(Item item, @Nullable String mark, List<Paragraph> text) {
            if (mark != null) holder(item, mark, marks(text));
        }

        private void objective(Objective objective) {
            if (objective.mark() == null) return;
            List<@Nullable String> held = marks(objective.text());
            for (Indicator indicator : objective.indicators()) held.add(indicator.mark());
            holder(objective, objective.mark(), held);
        }

        private void initiative(Initiative initiative) {
            for (Cost cost : initiative.costs())
                if (cost.mark() != null) holder(cost, cost.mark(), cost.fundings().stream().map(Funding::mark).toList());
            if (initiative.mark() == null) return;
            List<@Nullable String> held = marks(initiative.text());
            for (Step step : initiative.steps()) held.add(step.mark());
            for (Cost cost : initiative.costs()) {
                held.add(cost.mark());
                for (Funding funding : cost.fundings()) held.add(funding.mark());
            }
            holder(initiative, initiative.mark(), held);
        }

        private static List<@Nullable String> marks(List<Paragraph> text) {
            List<@Nullable String> marks = new ArrayList<>();
            for (Paragraph paragraph : text) marks.add(paragraph.mark());
            return marks;
        }

        /// A mark that the scheme does not have is told of elsewhere.
        private void holder(Item item, String mark, List<? extends @Nullable String> held) {
            int own = plan.handlingScheme().rank(mark);
            if (own < 0) return;
            String highest = null;
            int rank = own;
            for (String one : held) {
                if (one == null || plan.handlingScheme().rank(one) <= rank) continue;
                highest = one;
                rank = plan.handlingScheme().rank(one);
            }
            if (highest != null) add(item, mark, highest);
        }

        private void add(Item item, String mark, String highest) {
            found.add(item.id(), "Marked lower than what it holds", "\"" + Examined.title(item) + "\" is marked " + label(mark) + ", and something in it " + label(highest)
                    + ". Raise the item's mark to " + label(highest) + ", or lower what is in it.");
        }

        private String label(String mark) {
            HandlingLevel level = plan.handlingScheme().level(mark);
            return level == null ? mark : level.label();
        }
    }
}
