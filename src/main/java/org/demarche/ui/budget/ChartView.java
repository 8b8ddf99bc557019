package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.demarche.chart.ChartChoice;
import org.demarche.chart.ChartLayout;
import org.demarche.chart.ChartPicture;
import org.demarche.chart.ChartSize;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.Area;
import org.demarche.timeline.Palette;
import org.demarche.ui.control.canvas.CanvasPainter;
import org.jspecify.annotations.Nullable;

/// Paints a chart. Every bar and part can be pointed at, reached by the arrow keys, read out, and explains its number.
final class ChartView extends Region {
    private static final double LEAST = 80;

    private final BudgetController controller;
    private final Canvas canvas = new Canvas();
    private final List<Region> targets = new ArrayList<>();
    private @Nullable Assessment assessment;
    private ChartChoice choice = ChartChoice.of(org.demarche.chart.ChartKind.STACKED);
    private @Nullable Painted painted;

    /// What is on the canvas, so that it is not painted twice.
    private record Painted(Assessment assessment, ChartChoice choice, double width, double height, boolean dark) {}

    ChartView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("cost-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        getChildren().add(canvas);
        sceneProperty().addListener((scene, was, is) -> {
            if (is != null) is.getRoot().getStyleClass().addListener((InvalidationListener) tone -> requestLayout());
        });
    }

    void show(Assessment assessment, ChartChoice choice) {
        this.assessment = assessment;
        this.choice = choice;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Assessment shown = assessment;
        if (shown == null || !isVisible() || getWidth() < LEAST || getHeight() < LEAST) return;
        boolean dark = getScene() != null && getScene().getRoot().getStyleClass().contains("dark");
        Painted now = new Painted(shown, choice, Math.floor(getWidth()), Math.floor(getHeight()), dark);
        if (painted != null && painted.assessment == now.assessment && painted.equals(now)) return;
        painted = now;
        paint(now);
    }

    private void paint(Painted now) {
        canvas.setWidth(now.width);
        canvas.setHeight(now.height);
        ChartPicture picture = ChartLayout.of(now.assessment, now.choice, ChartSize.window(now.width, now.height));
        canvas.getGraphicsContext2D().clearRect(0, 0, now.width, now.height);
        CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
        painter.paint(picture.shapes(), now.dark ? Palette.DARK : Palette.LIGHT);
        painter.end();
        setAccessibleText(picture.description());
        getChildren().removeAll(targets);
        targets.clear();
        for (ChartPicture.Mark mark : picture.marks()) targets.add(target(mark, targets.size()));
        getChildren().addAll(targets);
    }

    private Region target(ChartPicture.Mark mark, int index) {
        Region target = new Region();
        Area area = mark.area();
        target.getStyleClass().add("chart-target");
        target.resizeRelocate(Math.floor(area.x()), Math.floor(area.y()), Math.ceil(area.width()), Math.ceil(area.height()));
        target.setManaged(false);
        target.setAccessibleRole(AccessibleRole.BUTTON);
        target.setAccessibleText(mark.words());
        target.setFocusTraversable(index == 0);
        Tooltip.install(target, new Tooltip(mark.words()));
        target.setOnMouseClicked(click -> controller.explain(mark.cell()));
        target.setOnKeyPressed(key -> onKey(key, mark, index));
        return target;
    }

    private void onKey(KeyEvent key, ChartPicture.Mark mark, int index) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) controller.explain(mark.cell());
        else if (code == KeyCode.RIGHT || code == KeyCode.DOWN) targets.get(Math.min(targets.size() - 1, index + 1)).requestFocus();
        else if (code == KeyCode.LEFT || code == KeyCode.UP) targets.get(Math.max(0, index - 1)).requestFocus();
        else if (code == KeyCode.ESCAPE) controller.onCloseExplanation();
        else return;
        key.consume();
    }
}
