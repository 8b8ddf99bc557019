package org.demarche.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;

/// Events without a date, those of one initiative told together: "Three visits have no date".
final class EventsWithoutDates implements Check {
    private static final List<String> NUMBERS = List.of("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    @Override
    public void look(Examined plan, Found found) {
        Map<String, List<Event>> together = new LinkedHashMap<>();
        for (Event event : plan.plan().events())
            if (plan.placement(event).isUnscheduled()) {
                Initiative initiative = plan.index().item(event.initiative(), Initiative.class);
                together.computeIfAbsent(initiative == null ? event.id() : initiative.id(), _ -> new ArrayList<>()).add(event);
            }
        together.forEach((id, events) -> add(plan, id, events, found));
    }

    private static void add(Examined plan, String id, List<Event> events, Found found) {
        Initiative initiative = plan.index().item(id, Initiative.class);
        String where = initiative == null ? "" : plan.name(initiative) + ": ";
        if (events.size() == 1) {
            found.add(id, "An event has no date", where + "\"" + Examined.title(events.getFirst()) + "\" stands at no date. Give it a day, a month or a year.");
            return;
        }
        int size = events.size();
        String count = size - 2 < NUMBERS.size() ? NUMBERS.get(size - 2) : Integer.toString(size);
        boolean visits = events.stream().allMatch(event -> event.kind() == EventKind.VISIT);
        found.add(id, count + (visits ? " visits" : " events") + " have no date", where + "the first is \"" + Examined.title(events.getFirst())
                + "\". Give each a day, a month or a year.");
    }
}
