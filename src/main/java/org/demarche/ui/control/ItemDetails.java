package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// What is selected, field by field: one head and form for each list of a screen.
public final class ItemDetails extends StackPane {
    private final List<Pane<?>> panes = new ArrayList<>();
    private final Node nothing;

    /// @param hint what to select
    public ItemDetails(String hint) {
        getStyleClass().add("quiet");
        nothing = new EmptyState("Nothing is selected", hint);
        getChildren().setAll(nothing);
    }

    /// Shows items of this list in this form.
    ///
    /// @param chips what stands above the title
    public <T extends Item> ItemDetails with(ItemEdits<T> edits, Form<T> form, BiFunction<Assessment, T, List<? extends Node>> chips) {
        panes.add(new Pane<>(edits, form, chips));
        return this;
    }

    /// Shows the item with this id; null, or of none of the lists: nothing is selected.
    public void show(Assessment assessment, @Nullable String id) {
        Node wanted = nothing;
        for (Pane<?> pane : panes) if (pane.show(assessment, id)) wanted = pane;
        if (!getChildren().contains(wanted)) getChildren().setAll(wanted);
    }

    private static final class Pane<T extends Item> extends VBox {
        private final ItemEdits<T> edits;
        private final Form<T> form;
        private final BiFunction<Assessment, T, List<? extends Node>> chips;
        private final DetailsHead head;
        private @Nullable T shown;

        Pane(ItemEdits<T> edits, Form<T> form, BiFunction<Assessment, T, List<? extends Node>> chips) {
            this.edits = edits;
            this.form = form;
            this.chips = chips;
            head = new DetailsHead(Buttons.icon("fth-trash-2", "Delete the " + edits.word() + " (Del)", this::delete, "tight"));
            form.elsewhere("Title", head.title(), Item::title, edits.withTitle());
            getChildren().setAll(head, form);
        }

        private void delete() {
            if (shown != null) edits.delete(List.of(shown));
        }

        boolean show(Assessment assessment, @Nullable String id) {
            shown = edits.list().find(assessment.plan(), id);
            if (shown == null) return false;
            head.show("", chips.apply(assessment, shown));
            form.show(assessment, shown);
            return true;
        }
    }
}
