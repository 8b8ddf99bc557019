package org.demarche.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Plan;
import org.demarche.model.schedule.ScheduleProblem.Kind;

/// Finds the dates that cannot be made sense of.
final class Problems {
    private final Nodes nodes;
    private final List<ScheduleProblem> found = new ArrayList<>();

    private Problems(Nodes nodes) {
        this.nodes = nodes;
    }

    static List<ScheduleProblem> of(Plan plan, Nodes nodes, Placement[] placements, List<List<Integer>> circles, Schedule schedule) {
        Problems problems = new Problems(nodes);
        circles.forEach(problems::circle);
        DateFields.visit(plan, (itemId, title, field, date, _, _) -> problems.field(itemId, title, field, date, schedule));
        for (int number = 0; number < placements.length; number++) problems.order(number, placements[number]);
        return List.copyOf(problems.found);
    }

    /// "“A” hangs on “B” hangs on “A”".
    static String path(Nodes nodes, List<Integer> circle) {
        StringBuilder path = new StringBuilder();
        for (int number : circle) path.append(name(nodes, number)).append(" hangs on ");
        return path.append(name(nodes, circle.getFirst())).toString();
    }

    private void circle(List<Integer> circle) {
        String path = path(nodes, circle);
        add(Kind.CIRCLE, nodes.item(circle.getFirst()).id(), "These dates hang on each other in a circle: " + path + ". Give one of them a date of its own.");
    }

    private void field(String itemId, String title, String field, DateExpression date, Schedule schedule) {
        switch (date) {
            case DateExpression.Unknown _, DateExpression.Fixed _ -> {}
            case DateExpression.Latest latest -> latest.of().forEach(one -> field(itemId, title, field, one, schedule));
            case DateExpression.Relative relative -> relative(itemId, title, field, relative, schedule);
        }
    }

    private void relative(String itemId, String title, String field, DateExpression.Relative relative, Schedule schedule) {
        int number = nodes.number(relative.id());
        if (number < 0) {
            add(Kind.REFERS_TO_NOTHING, itemId, where(title, field, relative) + " hangs on \"" + relative.id() + "\", which the plan does not have. Maybe it was deleted.");
        } else if (relative.edge() == null && !nodes.isAnchor(number)) {
            add(Kind.NO_EDGE, itemId, "%s does not say which end it hangs on. Write %s.start or %s.end."
                    .formatted(where(title, field, relative), relative.id(), relative.id()));
        } else if (schedule.isOutOfRange(relative)) {
            add(Kind.OUT_OF_RANGE, itemId, where(title, field, relative) + " lies outside the years 1000 to 9999, or no working day is within reach.");
        }
    }

    private static String where(String title, String field, DateExpression.Relative relative) {
        return "The date \"%s\" of \"%s\" (%s)".formatted(relative.text(), title, field);
    }

    private void order(int number, Placement placement) {
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first != null && last != null && last.isBefore(first))
            add(Kind.END_BEFORE_START, nodes.item(number).id(),
                    "\"%s\" ends on %s, before it starts on %s. Move one of the two.".formatted(nodes.item(number).title(), last, first));
    }

    private static String name(Nodes nodes, int number) {
        return "\"" + nodes.item(number).title() + "\"";
    }

    private void add(Kind kind, String itemId, String sentence) {
        found.add(new ScheduleProblem(kind, itemId, sentence));
    }
}
