package org.demarche.ui.needs;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.budget.Ledger;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.StatusRing;

/// The columns of the table of needs.
final class NeedColumns {
    static final int TITLE = 1;
    static final int LEAD = 2;
    static final int STARTS = 3;
    static final int STATUS = 4;
    /// The same as a mark alone, where there is no room for words.
    static final int STATUS_MARK = 5;
    static final int COST = 6;
    static final int FUNDING = 7;

    private final NeedsModel model;
    private final NeedsController controller;

    NeedColumns(NeedsModel model, NeedsController controller) {
        this.model = model;
        this.controller = controller;
    }

    List<Column<Item>> all() {
        return List.of(
                Column.text("No.", 28, model::number, "muted"),
                column("Title", 170, false, Item::title, () -> new TitleCell(model, controller)).growing(),
                Column.text("Lead", 108, NeedColumns::lead, "second"),
                column("Starts", 156, false, this::starts, () -> new StartsCell(model)),
                Column.node("Status", 90, NeedColumns::status, NeedColumns::statusNode),
                Column.node("", 20, item -> "", NeedColumns::statusMark),
                column("Cost", 80, true, this::cost, () -> new CostCell(model)),
                column("Funding", 64, false, this::funding, () -> new FundingCell(model)));
    }

    private static Column<Item> column(String title, double width, boolean right, Function<Item, String> text, Supplier<Column.Cell<Item>> cells) {
        return new Column<>(title, width, false, right, text, cells);
    }

    /// Whether an item's words hold these, which are in small letters.
    boolean holds(Item item, String words) {
        return contains(item.title(), words) || contains(model.number(item), words) || contains(lead(item), words) || contains(starts(item), words)
                || contains(status(item), words) || contains(cost(item), words);
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    private static String lead(Item item) {
        return switch (item) {
            case Initiative need -> need.lead().isEmpty() ? "not set" : need.lead();
            case Step step -> step.owner();
            default -> "";
        };
    }

    private String starts(Item item) {
        return item instanceof Timed timed ? StartWords.of(model.shown().schedule(), timed).text() : "";
    }

    private String cost(Item item) {
        return item instanceof Initiative need ? CostWords.of(ledger(), need).whole() : "";
    }

    private String funding(Item item) {
        return item instanceof Initiative ? FundingParts.words(ledger(), item.id()) : "";
    }

    private Ledger ledger() {
        return model.shown().ledger();
    }

    private static String status(Item item) {
        return switch (item) {
            case Initiative need -> org.demarche.model.Label.alone(need.status());
            case Step step when step.condition() != null -> "waits: " + org.demarche.model.Label.of(step.condition().state());
            case Step step when step.deadline() != null -> org.demarche.model.Label.of(step.deadline()) + " date";
            case Step step when step.percentDone() != null -> step.percentDone() + "%";
            case Step step when step.isMilestone() -> "milestone";
            default -> "";
        };
    }

    private static Node statusNode(Item item) {
        return switch (item) {
            case Initiative need -> new StatusRing(need.status());
            case Step step when step.condition() != null -> Chip.condition(step.condition());
            case Step step when step.deadline() == DeadlineKind.LEGAL -> Chip.of(Chip.Look.DANGER, "fth-alert-triangle", "legal date");
            default -> quiet(status(item));
        };
    }

    private static Node statusMark(Item item) {
        Node whole = statusNode(item);
        String words = status(item);
        if (!(whole instanceof Label label) || label.getGraphic() == null) return Headings.label(words.isEmpty() ? "" : "·", "muted");
        label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        label.setTooltip(new Tooltip(words));
        label.setAccessibleText(words);
        label.getStyleClass().add("needs-status-mark");
        return label;
    }

    private static Label quiet(String words) {
        return Headings.label(words, "muted", "small");
    }
}
