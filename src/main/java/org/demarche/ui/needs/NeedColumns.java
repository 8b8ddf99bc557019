package org.demarche.ui.needs;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    static final int COST = 5;
    static final int FUNDING = 6;

    private final NeedsModel model;
    private final NeedsController controller;

    NeedColumns(NeedsModel model, NeedsController controller) {
        this.model = model;
        this.controller = controller;
    }

    List<Column<Item>> all() {
        return List.of(
                Column.text("No.", 34, model::number, "muted"),
                column("Title", 180, false, Item::title, () -> new TitleCell(model, controller)).growing(),
                Column.text("Lead", 128, NeedColumns::lead, "second"),
                column("Starts", 162, false, this::starts, () -> new StartsCell(model)),
                Column.node("Status", 100, NeedColumns::status, this::statusNode),
                column("Cost", 86, true, this::cost, () -> new CostCell(model)),
                column("Funding", 72, false, this::funding, () -> new FundingCell(model)));
    }

    private static Column<Item> column(String title, double width, boolean right, java.util.function.Function<Item, String> text, Supplier<Column.Cell<Item>> cells) {
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

    private Node statusNode(Item item) {
        return switch (item) {
            case Initiative need -> new StatusRing(need.status());
            case Step step when step.condition() != null -> Chip.condition(step.condition());
            case Step step when step.deadline() == DeadlineKind.LEGAL -> Chip.of(Chip.Look.DANGER, "fth-alert-triangle", "legal date");
            default -> quiet(status(item));
        };
    }

    private static Label quiet(String words) {
        return Headings.label(words, "muted", "small");
    }
}
