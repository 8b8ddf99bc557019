package org.demarche.ui.start;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.demarche.model.PhaseName;
import org.demarche.ui.control.Marks;
import org.demarche.ui.control.PhaseSwatch;

/// The idea in one drawing: bars before the hinge, bars after it.
final class StartDrawing extends Pane {
    private static final double HINGE = 150;
    private static final double HEIGHT = 112;

    StartDrawing() {
        getStyleClass().add("start-drawing");
        setPrefSize(408, HEIGHT);
        setMinHeight(HEIGHT);
        Region line = new Region();
        line.getStyleClass().add("drawn-hinge-line");
        line.setLayoutX(HINGE - 0.75);
        line.setPrefSize(1.5, HEIGHT);
        Node hinge = Marks.hinge(20);
        hinge.setLayoutX(HINGE - 10);
        getChildren().addAll(
                line,
                bar(PhaseName.PRE_ELECTION, 8, 20, 134), bar(PhaseName.PRE_ELECTION, 56, 42, 86), bar(PhaseName.PRE_ELECTION, 84, 64, 58),
                bar(PhaseName.POST_ELECTION, 246, 20, 110), bar(PhaseName.POST_ELECTION, 162, 42, 150), bar(PhaseName.POST_ELECTION, 184, 64, 120),
                bar(PhaseName.POST_ELECTION, 216, 86, 176), hinge);
    }

    private static Region bar(PhaseName phase, double x, double y, double width) {
        Region bar = new Region();
        bar.getStyleClass().addAll("drawn-bar", PhaseSwatch.fill(phase));
        bar.setPrefSize(width, 12);
        bar.relocate(x, y);
        return bar;
    }
}
