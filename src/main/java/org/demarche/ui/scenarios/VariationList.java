package org.demarche.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.FundingSource;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.Variation;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.VariationText;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Fields;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ParsedField;
import org.jspecify.annotations.Nullable;

/// What is other in a scenario, each with a way to take it out; and a cut of what a source gives.
final class VariationList extends VBox {
    private final Workbench bench;
    private final ScenariosController controller;
    private final VBox lines = new VBox();
    private final ChoiceField<String> source = new ChoiceField<>();
    private final ParsedField<@Nullable Percent> percent = Fields.percent();
    private final VBox cut;
    private final Label empty = Headings.label("Nothing yet. Show the plan in this scenario, and what you change of dates, states and money is its own.", "muted");
    private List<Told> told = List.of();
    private @Nullable Scenario shown;
    private @Nullable String chosen;

    /// A line as it stands: of which scenario, and what it says.
    private record Told(String scenario, Variation variation, String name, String words) {}

    VariationList(Workbench bench, ScenariosController controller) {
        super(8);
        this.bench = bench;
        this.controller = controller;
        empty.setWrapText(true);
        source.setName("Source that gives less");
        percent.setName("By how much less");
        percent.setPrompt("15%");
        source.onSend(id -> chosen = id);
        percent.onSend(this::cut);
        HBox.setHgrow(source, Priority.ALWAYS);
        percent.setMaxWidth(84);
        HBox fields = new HBox(6, source, percent);
        cut = new VBox(4, Headings.label("Cut what a source gives, by", "muted", "small"), fields);
        getChildren().addAll(lines, cut);
    }

    void show(Assessment assessment, Scenario scenario) {
        Plan plan = bench.document().base();
        shown = scenario;
        showLines(plan, scenario);
        List<Choice<String>> sources = new ArrayList<>();
        for (FundingSource one : plan.fundingSources()) sources.add(new Choice<>(one.id(), one.title()));
        source.setChoices(sources);
        if (chosen == null && !sources.isEmpty()) chosen = sources.getFirst().value();
        source.show(chosen);
        cut.setVisible(!sources.isEmpty());
        cut.setManaged(!sources.isEmpty());
    }

    private void showLines(Plan plan, Scenario scenario) {
        if (scenario.variations().isEmpty()) {
            told = List.of();
            lines.getChildren().setAll(empty);
            return;
        }
        VariationText text = new VariationText(plan);
        List<Told> now = scenario.variations().stream().map(one -> new Told(scenario.id(), one, text.name(one), text.words(one))).toList();
        if (now.equals(told)) return;
        told = now;
        lines.getChildren().setAll(now.stream().map(this::line).toList());
    }

    private Node line(Told one) {
        Label name = Headings.label(one.name, "medium");
        Label words = Headings.label(one.words, "second", "small");
        name.setWrapText(true);
        words.setWrapText(true);
        VBox text = new VBox(name, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(4, text, Buttons.icon("fth-x", "As in the plan again: " + one.name, () -> controller.takeOut(one.scenario, one.variation), "tight"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("variation-line");
        return line;
    }

    private void cut(@Nullable Percent by) {
        if (by == null || shown == null || chosen == null) return;
        if (by.value().compareTo(Percent.HUNDRED) > 0) throw new IllegalArgumentException("A cut is at most 100%.");
        controller.cut(shown, chosen, by);
        percent.show(null);
    }
}
