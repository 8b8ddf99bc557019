package org.demarche.ui.needs;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.demarche.model.Initiative;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;

/// What the checks find about a need, a line each; a click goes to the findings.
final class FindingLines extends VBox {
    private final Workbench bench;

    FindingLines(Workbench bench) {
        super(4);
        this.bench = bench;
    }

    void show(Assessment assessment, Initiative need) {
        getChildren().setAll(assessment.findings().stream()
                .filter(finding -> finding.setAside() == null && need.id().equals(finding.itemId()))
                .map(this::line)
                .toList());
        setManaged(!getChildren().isEmpty());
    }

    private Label line(Finding finding) {
        Label line = CostBreakdown.warning(finding.title());
        line.setTooltip(new Tooltip(finding.why()));
        line.getStyleClass().add("row-link");
        line.setOnMouseClicked(click -> bench.goTo(ScreenName.FINDINGS, finding.itemId()));
        return line;
    }
}
