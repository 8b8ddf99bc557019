package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.schedule.Linking;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;

/// What the selected item waits for and what waits for it; each can be gone to, and parted from it.
final class Waits extends VBox {
    private final Workbench bench;
    private List<String> told = List.of();

    Waits(Workbench bench) {
        this.bench = bench;
        getStyleClass().add("form-part");
    }

    /// @param after what waits for the item
    void show(Plan plan, Item item, List<Item> after) {
        List<Item> before = Linking.waitsFor(item).stream().map(id -> Items.find(plan, id)).filter(Objects::nonNull).toList();
        List<String> now = told(item, before, after);
        if (now.equals(told)) return;
        told = now;
        List<Node> lines = new ArrayList<>();
        if (!before.isEmpty()) lines.add(Headings.label("Waits for", "sub-title"));
        for (Item one : before) lines.add(line(one, one.id(), item.id()));
        if (!after.isEmpty()) lines.add(Headings.label("Is waited for by", "sub-title"));
        for (Item one : after) lines.add(line(one, item.id(), one.id()));
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private static List<String> told(Item item, List<Item> before, List<Item> after) {
        List<String> told = new ArrayList<>(List.of(item.id()));
        before.forEach(one -> told.add("<" + one.id() + one.title()));
        after.forEach(one -> told.add(">" + one.id() + one.title()));
        return told;
    }

    private Node line(Item other, String from, String to) {
        String title = other.title().isEmpty() ? other.id() : other.title();
        Button go = Buttons.link(title, () -> bench.goTo(ScreenName.TIMELINE, other.id()));
        go.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(4, go, space, Buttons.icon("fth-x", "No longer wait: " + title, () -> bench.edit("unlink " + title, plan -> Linking.unlink(plan, from, to)), "tight"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
