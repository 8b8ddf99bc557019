package org.demarche.model.schedule;

import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Says in words what a date hangs on.
final class Reasons {
    private final Nodes nodes;

    Reasons(Nodes nodes) {
        this.nodes = nodes;
    }

    String why(DateExpression date) {
        return switch (date) {
            case DateExpression.Unknown _ -> "not known";
            case DateExpression.Fixed fixed ->
                switch (fixed.precision()) {
                    case DAY -> "fixed";
                    case MONTH -> "only the month is known";
                    case YEAR -> "only the year is known";
                };
            case DateExpression.Relative relative -> relative(relative);
            case DateExpression.Latest latest ->
                latest.of().stream().map(this::why).collect(Collectors.joining("; ", "the latest of: ", ""));
        };
    }

    private String relative(DateExpression.Relative relative) {
        String target = target(relative);
        Length distance = relative.distance();
        if (distance == null || distance.amount() == 0) return "on the day of " + target;
        return distance.words() + (distance.amount() < 0 ? " before " : " after ") + target;
    }

    private String target(DateExpression.Relative relative) {
        if (relative.id().equals(Plan.ELECTION)) return "the election";
        int number = nodes.number(relative.id());
        if (number < 0) return "\"" + relative.id() + "\", which the plan does not have";
        Item item = nodes.item(number);
        String title = edge(relative.edge()) + (item.title().isEmpty() ? item.id() : item.title());
        return item instanceof Anchor anchor && anchor.isCancelled() ? title + ", which is cancelled" : title;
    }

    private static String edge(@Nullable Edge edge) {
        if (edge == null) return "";
        return switch (edge) {
            case START -> "the start of ";
            case END -> "the end of ";
        };
    }
}
