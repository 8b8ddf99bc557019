package org.demarche.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Conflict;
import org.demarche.model.merge.Differences;
import org.demarche.model.merge.Merge;
import org.demarche.model.merge.Side;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;

/// Shows what another program has changed in the plan's file, and lets the user choose where both have changed the same thing. Compares and merges off the
/// window's thread.
final class ReviewDialog extends Dialog<Review.Answer> {
    private final Review review;
    private final ButtonType merge = new ButtonType("Merge", ButtonBar.ButtonData.OK_DONE);
    private final ButtonType overwrite = new ButtonType("Overwrite with mine", ButtonBar.ButtonData.LEFT);
    private final ButtonType elsewhere = new ButtonType("Save as…", ButtonBar.ButtonData.LEFT);
    private final StackPane body = new StackPane(new ProgressIndicator());
    private final Label summary = Headings.label("Comparing…", "muted");
    private final Label chosen = Headings.label("", "muted");
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final List<ConflictCard> cards = new ArrayList<>();

    /// What there is to show.
    private record Compared(List<Change> changes, Merge merge) {
        static Compared of(Review review) {
            return new Compared(Differences.between(review.base(), review.theirs().plan()), Merge.of(review.base(), review.ours(), review.theirs().plan()));
        }
    }

    ReviewDialog(Review review) {
        this.review = review;
        setTitle("Demarche");
        setResizable(true);
        getDialogPane().getStyleClass().add("review-dialog");
        getDialogPane().getButtonTypes().setAll(merge, ButtonType.CANCEL);
        if (review.isSaving()) getDialogPane().getButtonTypes().addAll(overwrite, elsewhere);
        getDialogPane().getButtonTypes().forEach(type -> asWideAsItsWords(button(type)));
        getDialogPane().setContent(content());
        button(merge).setDisable(true);
        setResultConverter(button -> new Review.Answer(button == overwrite ? Review.Way.OVERWRITE : button == elsewhere ? Review.Way.SAVE_AS : Review.Way.CANCEL, null));
        compute(() -> Compared.of(review), this::show);
    }

    private VBox content() {
        Label title = Headings.label(review.file() + " was changed by another program", "screen-title");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(12, new VBox(2, title, summary), body);
        return content;
    }

    private Node button(ButtonType type) {
        return getDialogPane().lookupButton(type);
    }

    private static void asWideAsItsWords(Node button) {
        ButtonBar.setButtonUniformSize(button, false);
        ((Button) button).setMinWidth(Region.USE_PREF_SIZE);
    }

    private interface Computing<V> {
        V compute();
    }

    private static <V> void compute(Computing<V> computing, Consumer<V> then) {
        Thread.ofVirtual().name("review").start(() -> {
            V value = computing.compute();
            Platform.runLater(() -> then.accept(value));
        });
    }

    private void show(Compared compared) {
        List<Conflict> conflicts = compared.merge.open();
        summary.setText(words(compared.changes.size(), conflicts.size()));
        Node theirs = ChangeRows.column("What was changed there", new Label(Words.count(compared.changes.size(), "change")), new Node[0], 2, ChangeRows.of(compared.changes));
        if (conflicts.isEmpty()) body.getChildren().setAll(theirs);
        else {
            HBox both = new HBox(24, theirs, choices(compared.merge, conflicts));
            body.getChildren().setAll(both);
        }
        button(merge).setDisable(!conflicts.isEmpty());
        getDialogPane().applyCss();
        getDialogPane().layout();
        ((Button) button(merge)).addEventFilter(ActionEvent.ACTION, click -> {
            click.consume();
            finish(compared.merge);
        });
        if (conflicts.isEmpty()) button(merge).requestFocus();
        else cards.getFirst().focusFirst();
    }

    private String words(int changes, int conflicts) {
        String since = Words.count(changes, "change") + " since you opened or saved it. ";
        if (review.ours().equals(review.base())) return since + "You have changed nothing.";
        if (conflicts == 0) return since + "None of them is against what you have changed.";
        return since + (conflicts == 1 ? "One thing was changed by both of you." : conflicts + " things were changed by both of you.");
    }

    private VBox choices(Merge found, List<Conflict> conflicts) {
        cards.clear();
        sides.clear();
        for (Conflict conflict : conflicts) cards.add(new ConflictCard(conflict, side -> choose(conflict, side)));
        tellChosen();
        Node[] all = {Buttons.link("All mine", () -> cards.forEach(card -> card.choose(Side.OURS))), Buttons.link("All theirs", () -> cards.forEach(card -> card.choose(Side.THEIRS)))};
        VBox column = ChangeRows.column("Changed by both: whose holds?", chosen, all, 10, List.copyOf(cards));
        column.setAlignment(Pos.TOP_LEFT);
        return column;
    }

    private void choose(Conflict conflict, Side side) {
        sides.put(conflict.key(), side);
        tellChosen();
    }

    private void tellChosen() {
        chosen.setText("%d of %d chosen".formatted(sides.size(), cards.size()));
        button(merge).setDisable(sides.size() < cards.size());
    }

    /// A choice can bring up another conflict: then that is asked too.
    private void finish(Merge found) {
        button(merge).setDisable(true);
        compute(() -> chosen(found), merged -> {
            if (merged.open().isEmpty()) {
                setResult(new Review.Answer(Review.Way.MERGE, merged.merged()));
                close();
            } else show(new Compared(Differences.between(review.base(), review.theirs().plan()), merged));
        });
    }

    private Merge chosen(Merge found) {
        return found.choose(of(found, Side.OURS), Side.OURS).choose(of(found, Side.THEIRS), Side.THEIRS);
    }

    private List<Conflict> of(Merge found, Side side) {
        return found.open().stream().filter(conflict -> sides.get(conflict.key()) == side).toList();
    }
}
