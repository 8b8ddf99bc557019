package org.demarche.model.check;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;

/// Visible activity in a sensitivity window: programmes, visits, exchanges, summits and releases; not quiet diplomacy or advice.
final class SensitiveActivity implements Check {
    private record Window(String title, DateRange days) {}

    @Override
    public void look(Examined plan, Found found) {
        List<Window> windows = new ArrayList<>();
        add(plan, plan.plan().preElection().windows(), windows);
        add(plan, plan.plan().postElection().windows(), windows);
        if (windows.isEmpty()) return;
        for (Initiative initiative : plan.active())
            if (initiative.status() != InitiativeStatus.DONE && isVisible(initiative)) look(plan, initiative, true, windows, found);
        for (Event event : plan.plan().events()) if (isVisible(event)) look(plan, event, false, windows, found);
    }

    private static void add(Examined plan, List<SensitivityWindow> from, List<Window> windows) {
        for (SensitivityWindow window : from) {
            DateRange days = plan.placement(window).range();
            if (days != null) windows.add(new Window(Examined.title(window), days));
        }
    }

    private static boolean isVisible(Initiative initiative) {
        return switch (initiative.kind()) {
            case PROGRAMME, VISIT, EXCHANGE -> true;
            case DIPLOMACY, TECHNICAL_ADVICE, LEGISLATION, OTHER -> false;
        };
    }

    private static boolean isVisible(Event event) {
        return switch (event.kind()) {
            case VISIT, SUMMIT, RELEASE -> true;
            case DEADLINE, DECISION, MEETING, LEGISLATION, OTHER -> false;
        };
    }

    private static void look(Examined plan, Item item, boolean numbered, List<Window> windows, Found found) {
        DateRange days = plan.placement(item).range();
        if (days == null) return;
        for (Window window : windows) {
            DateRange both = days.intersection(window.days());
            if (both == null) continue;
            String name = numbered && item instanceof Initiative initiative ? plan.name(initiative) : "\"" + Examined.title(item) + "\"";
            found.add(item.id(), "Visible in a sensitive time", name + " falls into \"" + window.title() + "\", " + DayText.range(both.start(), both.lastDay())
                    + ". Move it, keep it quiet, or say why it must be then.");
            return;
        }
    }
}
