package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Item;
import org.demarche.model.budget.Total;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What the user selects, told to the status bar and the details.
final class Selecting {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;
    private final TimelineDetails details;

    Selecting(Workbench bench, TimelineModel model, TimelineView view, TimelineDetails details) {
        this.bench = bench;
        this.model = model;
        this.view = view;
        this.details = details;
    }

    /// In the order in which they were selected.
    Set<String> keys() {
        return model.selection().keys();
    }

    /// @param key null: nothing
    void only(@Nullable String key) {
        model.selection().only(key);
        tell();
    }

    /// As the pointer does: with Ctrl one more or less, with Shift everything in between.
    void at(@Nullable String key, boolean isMore, boolean isRange) {
        if (key != null && isRange) model.selection().extendTo(key, model.rows());
        else if (key != null && isMore) model.selection().toggle(key);
        else if (!isMore && !isRange) model.selection().only(key);
        tell();
    }

    /// As arrow keys do.
    ///
    /// @param isRange everything in between
    /// @param isLoose another row leads, and the selection stays
    void by(int rowsOn, boolean isRange, boolean isLoose) {
        TimelineRow row = model.rowBeside(rowsOn);
        if (row == null) return;
        if (isRange) model.selection().extendTo(row.key(), model.rows());
        else if (isLoose) model.selection().lead(row.key());
        else model.selection().only(row.key());
        tell();
    }

    void toggleLeading() {
        if (model.selection().lead() instanceof String lead) at(lead, true, false);
    }

    void all() {
        model.selection().all(model.rows().all().stream().filter(row -> !row.isGroup()).map(TimelineRow::key).toList());
        tell();
    }

    /// All of these, besides what was selected before the rubber band began.
    void band(List<String> before, List<String> inside) {
        List<String> both = new ArrayList<>(before);
        for (String key : inside) if (!both.contains(key)) both.add(key);
        model.selection().all(both);
        tell();
    }

    /// Says again what is selected.
    void tell() {
        bench.tellSelection(words());
        details.showSoon(model);
        view.redraw();
    }

    private String words() {
        List<TimelineRow> items = model.selection().items(model.rows());
        if (items.size() > 1) return items.size() + " selected";
        if (items.isEmpty() || items.getFirst().item() == null) return "";
        return "1 selected: " + about(items.getFirst().item());
    }

    private String about(Item item) {
        Total total = bench.assessment().ledger().totalOf(item.id());
        return total.isNothing() ? item.title() : total.toString();
    }
}
