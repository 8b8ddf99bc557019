package org.demarche.ui.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.timeline.TimelineRows;

/// Something without a date, as its card in the tray says it.
///
/// @param icon the name of a Feather icon
/// @param detail "2.5 step, date not known"
/// @param endsLever whether a lever dies with it
record TrayItem(String id, String title, String icon, String detail, boolean endsLever) {
    /// What has neither a date nor a row, in the plan's order.
    static List<TrayItem> of(TimelineRows rows) {
        Plan plan = rows.assessment().plan();
        List<Item> items = rows.assessment().schedule().unscheduled().stream().filter(item -> rows.indexOf(item.id()) < 0).toList();
        if (items.isEmpty()) return List.of();
        Set<String> endings = new HashSet<>();
        for (Lever lever : plan.levers()) if (lever.diesWith() != null) endings.add(lever.diesWith());
        Details details = new Details(plan);
        return items.stream().map(item -> of(item, details, endings.contains(item.id()))).toList();
    }

    private static TrayItem of(Item item, Details details, boolean endsLever) {
        return new TrayItem(item.id(), item.title(), icon(item), endsLever ? "date not known, ends the lever" : details.of(item), endsLever);
    }

    private static String icon(Item item) {
        return switch (item) {
            case Anchor anchor -> "fth-octagon";
            case Event event -> switch (event.kind()) {
                case VISIT -> "fth-map-pin";
                case SUMMIT, MEETING -> "fth-users";
                case DEADLINE, DECISION -> "fth-flag";
                case RELEASE -> "fth-radio";
                case LEGISLATION -> "fth-book";
                case OTHER -> "fth-calendar";
            };
            default -> "fth-clipboard";
        };
    }

    /// What each item is, for a whole tray.
    private static final class Details {
        private final Numbers numbers;
        private final Map<String, String> initiativeOfStep = new HashMap<>();

        Details(Plan plan) {
            numbers = Numbers.of(plan);
            for (Initiative initiative : plan.initiatives()) for (Step step : initiative.steps()) initiativeOfStep.put(step.id(), initiative.id());
        }

        String of(Item item) {
            return switch (item) {
                case Event event -> number(event.initiative() == null ? "" : event.initiative()) + Label.of(event.kind()) + ", date not known";
                case Initiative initiative -> number(initiative.id()) + "need, dates not known";
                case Step step -> number(initiativeOfStep.getOrDefault(step.id(), "")) + "step, date not known";
                default -> "date not known";
            };
        }

        private String number(String initiative) {
            String number = numbers.of(initiative);
            return number.isEmpty() ? "" : number + " ";
        }
    }
}
