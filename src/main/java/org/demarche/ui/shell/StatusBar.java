package org.demarche.ui.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.model.check.Assessment;
import org.demarche.storage.Seal;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// Saved or not, what is selected, what the plan counts by.
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Node pencil = Icons.of("fth-edit-2", "icon-tiny");
    private final Node tick = Icons.of("fth-check", "icon-tiny");
    private final Label saved = new Label();
    private final Label protection = new Label("", Icons.of("fth-lock", "icon-tiny"));
    private final Label selection = new Label();
    private final Label findings = new Label();
    private final Label fiscalYear = new Label();

    StatusBar() {
        getStyleClass().add("status-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(saved, protection, selection, space, findings, fiscalYear);
    }

    void show(OpenPlan plan, Assessment assessment) {
        boolean modified = plan.document.isModified();
        saved.setText(modified ? "Not saved" : savedWords(plan.savedAt));
        saved.setGraphic(modified ? pencil : tick);
        showProtection(plan.seal());
        findings.setText(Words.count(assessment.openFindings(), "finding"));
        var start = assessment.plan().settings().fiscalYearStart();
        fiscalYear.setText("FY starts " + start.getDayOfMonth() + " " + start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    private void showProtection(@Nullable Seal seal) {
        protection.setText(seal == null ? "" : "Protected " + (seal.isSlow() ? "by " : "for ") + seal.words());
        protection.setVisible(seal != null);
        protection.setManaged(seal != null);
    }

    private static String savedWords(@Nullable LocalTime at) {
        return at == null ? "Saved" : "Saved " + TIME.format(at);
    }

    void showSelection(String sentence) {
        selection.setText(sentence);
    }
}
