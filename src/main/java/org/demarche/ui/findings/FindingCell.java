package org.demarche.ui.findings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Finding;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/// A finding, as high as its words need; or the head of a weight.
final class FindingCell extends ListCell<FindingRow> {
    private static final double WIDEST_TEXT = 900;

    private final FindingsView view;
    private final ReasonBar reason;
    private final StackPane icon = new StackPane();
    private final Label title = Headings.label("", "medium", "finding-title");
    private final Label why = Headings.label("", "second", "finding-why");
    private final Label setAside = Headings.label("", "finding-reason");
    private final Label item = Headings.label("", "link", "small");
    private final Label rule = Headings.label("", "muted", "small");
    private final Button go;
    private final Button put;
    private final Button back;
    private final VBox text = new VBox(2);
    private final HBox line;
    private final Label headTitle = Headings.label("", "section-title");
    private final Label headAside = Headings.label("", "muted", "small");
    private final HBox head = new HBox(8, headTitle, headAside);

    FindingCell(FindingsView view, FindingsController controller, ReasonBar reason) {
        this.view = view;
        this.reason = reason;
        getStyleClass().add("finding-cell");
        title.setWrapText(true);
        why.setWrapText(true);
        setAside.setWrapText(true);
        setAside.setGraphic(Icons.of("fth-archive", "icon-tiny", "icon-muted"));
        go = Buttons.plain("fth-arrow-right", "Go there", () -> withFinding(controller::goThere));
        put = Buttons.flat("fth-archive", "Set aside", () -> withFinding(view::ask));
        back = Buttons.flat("fth-corner-up-left", "Bring back", () -> withFinding(controller::bringBack));
        icon.getStyleClass().add("finding-icon");
        item.setOnMouseClicked(click -> withFinding(controller::goThere));
        text.setMaxWidth(WIDEST_TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox actions = new HBox(4, put, back, go);
        actions.setMinWidth(USE_PREF_SIZE);
        line = new HBox(12, icon, text, space, actions);
        line.getStyleClass().add("finding-line");
        head.getStyleClass().add("finding-head");
        head.setAlignment(Pos.BASELINE_LEFT);
    }

    private void withFinding(Consumer<Finding> action) {
        if (getItem() instanceof FindingRow.Line shown) action.accept(shown.finding());
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        repaint();
    }

    void repaint() {
        getStyleClass().removeAll("finding-filled");
        FindingRow row = isEmpty() ? null : getItem();
        switch (row) {
            case null -> setGraphic(null);
            case FindingRow.Head shown -> showHead(shown);
            case FindingRow.Line shown -> showLine(shown);
        }
        requestLayout();
    }

    private void showHead(FindingRow.Head shown) {
        headTitle.setText(shown.weight().title() + "  " + shown.count());
        headAside.setText(shown.weight().meaning());
        setAccessibleText(headTitle.getText());
        setGraphic(head);
    }

    private void showLine(FindingRow.Line shown) {
        Finding finding = shown.finding();
        Weight weight = Weight.of(finding);
        getStyleClass().add("finding-filled");
        icon.getChildren().setAll(Icons.of(weight.icon(), weight.iconStyle()));
        title.setText(finding.title());
        why.setText(finding.why());
        item.setText(shown.item());
        rule.setText(shown.rule());
        setAside.setText(finding.setAside());
        boolean open = finding.setAside() == null;
        show(put, open);
        show(back, !open);
        HBox where = new HBox(8, rule);
        if (!shown.item().isEmpty()) where.getChildren().addFirst(item);
        text.getChildren().setAll(title, why, where);
        if (!open) text.getChildren().add(2, setAside);
        if (view.isAsked(finding)) text.getChildren().add(reason);
        setAccessibleText(finding.title() + ". " + finding.why());
        setGraphic(line);
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    private @Nullable Region content() {
        return getGraphic() instanceof Region region ? region : null;
    }

    @Override
    protected void layoutChildren() {
        Region content = content();
        if (content != null) content.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Region content = content();
        if (content == null) return 32;
        double wide = width > 0 ? width : getWidth() > 0 ? getWidth() : getListView().getWidth() - 12;
        return Math.ceil(content.prefHeight(wide));
    }
}
