package org.demarche.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;

/// The findings that weigh most.
final class FindingsCard extends VBox {
    private static final int MOST = 6;

    private final OverviewController controller;
    private final Button all;
    private final VBox rows = new VBox();

    FindingsCard(OverviewController controller) {
        super(8);
        this.controller = controller;
        all = Buttons.link("All", () -> controller.onScreen(ScreenName.FINDINGS));
        getStyleClass().addAll("card", "card-narrow");
        getChildren().addAll(Headings.section("Findings that matter", all), rows);
    }

    void show(Assessment assessment) {
        List<Finding> open = assessment.findings().stream().filter(finding -> finding.setAside() == null).toList();
        all.setText("All " + open.size());
        rows.getChildren().setAll(open.stream().limit(MOST).map(this::row).toList());
        if (open.isEmpty()) rows.getChildren().add(CardRows.none("Nothing wants a look."));
    }

    private Node row(Finding finding) {
        Node icon =
                switch (finding.severity()) {
                    case ERROR -> Icons.of("fth-alert-octagon", "icon-danger");
                    case WARNING -> Icons.of("fth-alert-triangle", "icon-warn");
                    case NOTE -> Icons.of("fth-info", "icon-muted");
                };
        return CardRows.row(icon, finding.title(), finding.why(), Icons.of("fth-chevron-right", "icon-small", "icon-muted"), () -> go(finding));
    }

    private void go(Finding finding) {
        if (finding.itemId() == null) controller.onScreen(ScreenName.FINDINGS);
        else controller.onItem(finding.itemId());
    }
}
