package org.demarche.ui.timeline;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.InitiativeKind;
import org.demarche.timeline.Period;
import org.demarche.timeline.RowFilter;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.FilterField;
import org.demarche.ui.control.Headings;

/// The filters of the rows, and how many pass. Out of the way until they are wanted.
final class FilterBar extends HBox {
    private final TimelineController controller;
    private final TimelineModel model;
    private final ToggleButton week = toggle("This week", on -> filtering().period(Period.THIS_WEEK, on));
    private final ToggleButton month = toggle("30 days", on -> filtering().period(Period.NEXT_30_DAYS, on));
    private final ToggleButton late = toggle("Late", on -> filtering().late(on));
    private final ToggleButton mine = toggle("Mine", this::onMine);
    private final MenuButton kinds = new MenuButton("All kinds");
    private final FilterField text = new FilterField(words -> filtering().text(words));
    private final Label count = Headings.label("", "muted", "small");
    private final Button clear = Buttons.link("Clear all", () -> filtering().clear());

    FilterBar(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        getStyleClass().add("timeline-filter");
        for (InitiativeKind kind : InitiativeKind.values()) {
            CheckMenuItem item = new CheckMenuItem(org.demarche.model.Label.alone(kind));
            item.setUserData(kind);
            item.setOnAction(chosen -> filtering().kind(kind, item.isSelected()));
            kinds.getItems().add(item);
        }
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setAccessibleText("Kinds of needs");
        text.setPromptText("Title, lead, note or number");
        text.setPrefWidth(200);
        count.setMinWidth(Region.USE_PREF_SIZE);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(text, week, month, late, mine, kinds, space, count, clear);
        setAlignment(Pos.CENTER_LEFT);
        open(false);
    }

    private Filtering filtering() {
        return controller.filtering();
    }

    private static ToggleButton toggle(String words, Consumer<Boolean> onToggle) {
        ToggleButton button = new ToggleButton(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("filter-chip");
        button.setOnAction(click -> onToggle.accept(button.isSelected()));
        return button;
    }

    private void onMine(boolean on) {
        if (!on) filtering().mine(null);
        else if (filtering().userName().isBlank()) askName(mine);
        else filtering().mine(filtering().userName());
    }

    /// Once: whose items "mine" are.
    private void askName(Node owner) {
        TextField name = new TextField();
        name.setPromptText("As it stands under Lead");
        name.setAccessibleText("Your name or office");
        VBox content = new VBox(8, Headings.label("Your name or office", "section-title"), name, Headings.label("Needs that it leads or is a partner in are yours.", "muted", "small"));
        content.setPrefWidth(300);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        name.setOnAction(entered -> {
            if (!name.getText().isBlank()) filtering().keepUserName(name.getText().strip());
            popover.hide();
        });
        popover.setOnHidden(hidden -> show());
        popover.show(owner);
        name.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    /// @param isOpen closed, nothing is filtered
    void open(boolean isOpen) {
        setVisible(isOpen);
        setManaged(isOpen);
        if (!isOpen && controller.isReady()) filtering().clear();
    }

    /// For Ctrl+F.
    void find() {
        open(true);
        text.requestFocus();
        text.selectAll();
    }

    /// Shows the filter that holds.
    void show() {
        RowFilter filter = model.showing().rows().filter();
        if (!filter.isNone() && !isOpen()) open(true);
        week.setSelected(filter.period() == Period.THIS_WEEK);
        month.setSelected(filter.period() == Period.NEXT_30_DAYS);
        late.setSelected(filter.late());
        mine.setSelected(filter.mine() != null);
        kinds.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(filter.kinds().contains((InitiativeKind) item.getUserData())));
        kinds.setText(filter.kinds().isEmpty() ? "All kinds" : filter.kinds().size() == 1 ? org.demarche.model.Label.alone(filter.kinds().iterator().next()) : filter.kinds().size() + " kinds");
        if (!text.getText().strip().equals(filter.text())) text.setText(filter.text());
        Outlook.Count items = model.outlook().items();
        count.setText(filter.isNone() ? "%,d rows".formatted(items.of()) : "%,d of %,d rows".formatted(items.shown(), items.of()));
        clear.setVisible(!filter.isNone());
    }
}
