package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Scenario;
import org.demarche.model.Variation;
import org.demarche.model.check.Assessment;
import org.demarche.model.whatif.Outcome;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.budget.WhatIfAnswer.Question;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.jspecify.annotations.Nullable;

/// Asks what would be other if a source gave less, if one paid the gap, or if only so much money were there; and shows what falls out.
final class WhatIfView extends VBox {
    private final Workbench bench;
    private final WhatIfChoices choices;
    private final Label title = Headings.label("", "section-title");
    private final Label sentence = Headings.label("", "second");
    private final Button keep = Buttons.main("fth-git-branch", "Keep as a scenario", this::keep);
    private final StackPane place = new StackPane();
    private final VBox tables;
    private final ItemTable<WhatIfYear> years;
    private final ItemTable<WhatIfNeed> needs;
    private final Latest<Asked, Reply> answers;
    private @Nullable Assessment now;
    private @Nullable WhatIfAnswer answer;
    /// What the answer that shows was asked; null: none shows.
    private @Nullable Asked told;

    WhatIfView(Workbench bench) {
        this.bench = bench;
        answers = new Latest<>(bench, "Working out what if", Asked::reply, this::answered);
        choices = new WhatIfChoices(this::ask);
        years = new ItemTable<>("Money by fiscal year, as it would be and as it is", List.of(
                Column.<WhatIfYear>text("Year", 68, WhatIfYear::title, "medium"),
                amount("Need", WhatIfYear::need).growing(),
                amount("Gap, firm", WhatIfYear::firmGap).growing(),
                amount("Gap, weighted", WhatIfYear::weightedGap).growing(),
                amount("Open", WhatIfYear::open).growing()), 0).asHighAsItsRows();
        needs = new ItemTable<>("Needs that feel it", List.of(
                Column.<WhatIfNeed>text("No.", 44, WhatIfNeed::number, "muted"),
                Column.<WhatIfNeed>text("Need", 150, WhatIfNeed::title, "medium").growing(),
                Column.text("Priority", 56, WhatIfNeed::priority, "second").atRight(),
                amount("Cost", 100, WhatIfNeed::cost),
                amount("Open", 138, WhatIfNeed::open),
                Column.node("", 76, need -> need.fate().words, WhatIfView::chip)), 1)
                .onOpen(need -> bench.goTo(need.id()));
        VBox.setVgrow(needs, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox words = new VBox(2, title, sentence);
        words.setMinWidth(0);
        keep.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(12, words, space, keep);
        tables = new VBox(16, head, years, needs);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getStyleClass().add("what-if");
        getChildren().addAll(choices, place);
    }

    private static <T> Column<T> amount(String title, Function<T, @Nullable BeforeAfter> amounts) {
        return amount(title, 132, amounts);
    }

    private static <T> Column<T> amount(String title, double width, Function<T, @Nullable BeforeAfter> amounts) {
        return Column.<T>node(title, width, line -> text(amounts.apply(line)), line -> node(amounts.apply(line))).atRight();
    }

    private static String text(@Nullable BeforeAfter amount) {
        return amount == null ? "" : amount.text();
    }

    private static Node node(@Nullable BeforeAfter amount) {
        return amount == null ? new Label() : amount.node();
    }

    private static Node chip(WhatIfNeed need) {
        return switch (need.fate()) {
            case FALLS_OUT -> new Chip(Chip.Look.WARN, need.fate().words);
            case CHOSEN -> new Chip(Chip.Look.OK, need.fate().words);
            case KEPT -> Chip.neutral(need.fate().words);
            case STAYS -> new Label();
        };
    }

    void show(Assessment assessment) {
        now = assessment;
        choices.offer(assessment);
        choices.ask();
    }

    private void ask(@Nullable Question question) {
        Assessment at = now;
        if (question == null || at == null) {
            answers.drop();
            told = null;
            tell("Something is missing", choices.missing());
            return;
        }
        Asked open = answers.open();
        if (told != null && told.isOf(question, at)) answers.drop();
        else if (open == null || !open.isOf(question, at)) answers.ask(new Asked(question, at));
    }

    private void answered(Asked asked, Reply reply) {
        told = asked;
        if (reply.answer() != null) show(reply.answer());
        else tell("That can't be told", reply.refusal());
    }

    /// A question about a plan.
    private record Asked(Question question, Assessment at) {
        boolean isOf(Question question, Assessment at) {
            return this.at == at && this.question.equals(question);
        }

        Reply reply() {
            try {
                return new Reply(WhatIfAnswer.to(question, at), "");
            } catch (IllegalArgumentException refused) {
                return new Reply(null, String.valueOf(refused.getMessage()));
            }
        }
    }

    /// @param answer null: there is none, and the refusal says why
    private record Reply(@Nullable WhatIfAnswer answer, String refusal) {}

    private void tell(String what, String why) {
        answer = null;
        keep.setDisable(true);
        place.getChildren().setAll(new EmptyState(what, why));
    }

    private void show(WhatIfAnswer found) {
        answer = found;
        keep.setDisable(found.scenario().variations().isEmpty());
        title.setText("If: " + found.scenario().title());
        sentence.setText(found.sentence());
        List<Row<WhatIfYear>> lines = new ArrayList<>();
        for (Outcome.Year year : found.outcome().years()) lines.add(new Row.Line<>(new WhatIfYear(year.name(), year.money())));
        lines.add(new Row.Line<>(new WhatIfYear("All years", found.outcome().whole())));
        years.show(lines);
        needs.show(found.needs().stream().<Row<WhatIfNeed>>map(Row.Line::new).toList());
        needs.setVisible(!found.needs().isEmpty());
        if (!place.getChildren().contains(tables)) place.getChildren().setAll(tables);
    }

    void keep() {
        WhatIfAnswer found = answer;
        if (found == null) return;
        Scenario within = bench.document().scenario();
        Scenario scenario = found.scenario().withId(Items.freeId(bench.document().base(), "scenario"));
        if (within != null) scenario = scenario.withTitle(within.title() + ": " + scenario.title()).withVariations(both(within, scenario));
        add(scenario);
    }

    private static List<Variation> both(Scenario within, Scenario scenario) {
        List<Variation> both = new ArrayList<>(within.variations());
        both.addAll(scenario.variations());
        return both;
    }

    private void add(Scenario scenario) {
        bench.edit("keep a scenario", plan -> ItemList.SCENARIOS.add(plan, scenario));
        bench.notify("\"" + scenario.title() + "\" is among the scenarios");
        bench.goTo(ScreenName.SCENARIOS, scenario.id());
    }

    WhatIfChoices choices() {
        return choices;
    }

    @Nullable WhatIfAnswer answer() {
        return answer;
    }
}
