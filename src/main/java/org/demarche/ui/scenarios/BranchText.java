package org.demarche.ui.scenarios;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Consequence;
import org.demarche.model.Scenario;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Headings;

/// The consequences of heading G that belong to a scenario's outcome.
final class BranchText extends VBox {
    BranchText() {
        super(2);
    }

    void show(Assessment assessment, Scenario scenario) {
        List<Consequence> all = assessment.plan().consequences().stream()
                .filter(one -> scenario.branch() != null && one.outcome() == scenario.branch())
                .toList();
        getChildren().setAll(all.stream().map(BranchText::label).filter(Objects::nonNull).toList());
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private static Label label(Consequence consequence) {
        Label label = Headings.label("G: " + consequence.title(), "muted", "small");
        label.setWrapText(true);
        return label;
    }
}
