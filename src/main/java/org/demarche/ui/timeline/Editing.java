package org.demarche.ui.timeline;

import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.schedule.Linking;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What keys and commands do to the selected items.
final class Editing {
    private final Workbench bench;
    private final TimelineModel model;
    private final Dragging dragging;
    private final Selecting selecting;

    Editing(Workbench bench, TimelineModel model, Dragging dragging, Selecting selecting) {
        this.bench = bench;
        this.model = model;
        this.dragging = dragging;
        this.selecting = selecting;
    }

    /// Presses in a row are one step.
    void move(int days) {
        List<String> ids = selected().stream().map(TimelineRow::key).toList();
        String lead = lead();
        if (lead != null) dragging.nudge(new Grip.Whole(lead, ids), days);
    }

    void moveEnd(Edge edge, int days) {
        String lead = lead();
        if (lead != null) dragging.nudge(new Grip.End(lead, edge), days);
    }

    void addDone(int percent) {
        String lead = lead();
        if (lead != null) dragging.nudgeDone(lead, percent);
    }

    /// Takes the dates of the selected items away: they go into the tray.
    void unschedule() {
        List<Item> items = selected().stream().map(TimelineRow::item).filter(item -> item != null && ItemDates.hasDates(item)).toList();
        if (items.isEmpty()) return;
        if (items.stream().anyMatch(ScheduleChange::isLegal)) {
            bench.notify("A legal date can't be taken away here. Change it in its screen.");
            return;
        }
        String what = items.size() == 1 ? items.getFirst().title() : items.size() + " items";
        edit("take the date of " + what + " away", ItemDates.unschedule(items.stream().map(Item::id).toList()));
        bench.notify(what + (items.size() == 1 ? " has" : " have") + " no date now. Undo brings it back.");
    }

    /// The one selected last waits for all that were selected before it.
    void link() {
        List<String> ids = inOrder();
        if (ids.size() < 2) bench.notify("Select what is waited for, then what waits, and link them.");
        else dragging.nudge(new Grip.Link(ids.subList(0, ids.size() - 1), Edge.END, ids.getLast()), 1);
    }

    /// No two of the selected items wait for each other any more.
    void unlink() {
        List<String> ids = inOrder();
        if (ids.size() < 2) {
            bench.notify("Select two items that wait for each other.");
            return;
        }
        edit("unlink " + title(ids.getLast()) + " from " + others(ids), plan -> {
            Plan free = plan;
            for (String from : ids) for (String to : ids) if (!from.equals(to)) free = Linking.unlink(free, from, to);
            return free;
        });
    }

    private String others(List<String> ids) {
        return ids.size() == 2 ? title(ids.getFirst()) : ids.size() - 1 + " items";
    }

    private void edit(String label, UnaryOperator<Plan> edit) {
        try {
            bench.edit(label, edit);
            selecting.tell();
        } catch (IllegalArgumentException refused) {
            bench.notify(String.valueOf(refused.getMessage()));
        }
    }

    private List<TimelineRow> selected() {
        return model.selection().items(model.rows());
    }

    private List<String> inOrder() {
        List<String> items = selected().stream().map(TimelineRow::key).toList();
        return model.selection().keys().stream().filter(items::contains).toList();
    }

    /// The leading one of the selected items; null: none is selected.
    private @Nullable String lead() {
        List<String> items = inOrder();
        String lead = model.selection().lead();
        return lead != null && items.contains(lead) ? lead : items.isEmpty() ? null : items.getLast();
    }

    private String title(String id) {
        int row = model.rows().indexOf(id);
        return row < 0 ? id : model.rows().row(row).title();
    }
}
