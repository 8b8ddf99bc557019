package org.demarche.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.FundingBar;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;

/// The money by how far its funding has come, the gap, what is not known, and what stands outside the totals.
final class MoneyCard extends VBox {
    private static final int NAMED = 2;
    private static final int MOST_IN_A_ROW = 6;

    private final FundingBar bar = new FundingBar();
    private final GridPane tiles = new GridPane(18, 14);
    private final Label aside = new Label();
    private final Label none = Headings.label("", "muted", "small");

    /// One figure of the card.
    private record Tile(String style, String label, String figure, String sentence, long weight) {}

    MoneyCard(OverviewController controller) {
        super(10);
        getStyleClass().add("card");
        bar.getStyleClass().add("money-bar");
        getChildren().addAll(Headings.section("Money by funding status", aside, none, Buttons.link("Budget", () -> controller.onScreen(ScreenName.BUDGET))), bar, tiles);
    }

    void show(Assessment assessment) {
        Ledger ledger = assessment.ledger();
        Resolved horizon = assessment.schedule().resolve(assessment.plan().settings().horizon());
        aside.setText(ledger.currency().getCurrencyCode() + (horizon.isKnown() ? ", to the horizon" : ", no horizon is set"));
        none.setText(emptyStatuses(ledger.byStatus()));
        List<Tile> shown = tiles(assessment);
        bar.show(shown.stream().filter(tile -> tile.weight > 0).map(tile -> new FundingBar.Part(tile.style, tile.weight)).toList());
        bar.setVisible(shown.stream().anyMatch(tile -> tile.weight > 0));
        bar.setManaged(bar.isVisible());
        place(shown);
    }

    /// In one row, or in two where there are many, so that every figure stands whole.
    private void place(List<Tile> shown) {
        int columns = shown.size() > MOST_IN_A_ROW ? (shown.size() + 1) / 2 : Math.max(1, shown.size());
        tiles.getChildren().clear();
        tiles.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            tiles.getColumnConstraints().add(width);
        }
        for (int i = 0; i < shown.size(); i++) tiles.add(node(shown.get(i), i % columns == 0), i % columns, i / columns);
        if (shown.isEmpty()) tiles.add(CardRows.none("No need has a cost yet."), 0, 0);
    }

    private static String emptyStatuses(Map<Key, Total> byStatus) {
        List<String> held = byStatus.keySet().stream().map(Key::id).toList();
        String empty = Arrays.stream(FundingStatus.values())
                .map(org.demarche.model.Label::of)
                .filter(status -> !held.contains(status))
                .collect(Collectors.joining(", "));
        return empty.isEmpty() || held.isEmpty() ? "" : Character.toUpperCase(empty.charAt(0)) + empty.substring(1) + ": none";
    }

    private static List<Tile> tiles(Assessment assessment) {
        Ledger ledger = assessment.ledger();
        List<Tile> tiles = new ArrayList<>();
        Pivot needs = ledger.pivot(List.of(Dimension.INITIATIVE), List.of(Dimension.STATUS));
        long known = 0;
        for (Map.Entry<Key, Total> entry : ledger.byStatus().entrySet()) {
            Total total = entry.getValue();
            if (total.minorUnits() == 0) continue;
            String id = entry.getKey().id();
            known += total.minorUnits();
            tiles.add(new Tile(style(id), id.equals(Key.GAP) ? "Gap, no source" : entry.getKey().label(), figure(total), names(needs, id), total.minorUnits()));
        }
        int unknown = ledger.total().unknown();
        if (unknown > 0) tiles.add(new Tile(FundingBar.NOT_KNOWN, "Not known", Words.count(unknown, "amount"), "Could change these totals. Never counted as zero", Math.max(1, known / 8)));
        Total regional = ledger.regionalOutside();
        if (!regional.isNothing()) tiles.add(new Tile(FundingBar.REGIONAL, "Regional, not counted", figure(regional), regionalNames(assessment), 0));
        return tiles;
    }

    private static String style(String statusId) {
        return switch (statusId) {
            case Key.GAP -> FundingBar.GAP;
            case Key.COVERAGE_NOT_KNOWN -> FundingBar.NOT_KNOWN;
            default -> FundingBar.style(FundingStatus.valueOf(statusId.toUpperCase(Locale.ROOT)));
        };
    }

    private static String figure(Total total) {
        return total.minorUnits() == 0 ? Words.NOT_KNOWN : AmountText.whole(total.minorUnits(), total.currency());
    }

    private static String names(Pivot pivot, String statusId) {
        Heading column = pivot.columns().child(statusId);
        if (column == null) return "";
        List<String> names = new ArrayList<>();
        for (Heading row : pivot.rows().children()) if (row.key() != null && pivot.total(row, column).minorUnits() != 0) names.add(row.key().label());
        return few(names);
    }

    private static String regionalNames(Assessment assessment) {
        List<String> names = new ArrayList<>();
        for (Initiative need : assessment.plan().initiatives()) if (!assessment.ledger().regionalOutside(need.id()).isNothing()) names.add(need.title());
        return few(names);
    }

    private static String few(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    private static Node node(Tile tile, boolean first) {
        Label label = Headings.label(tile.label, "second", "small");
        label.setGraphic(FundingBar.swatch(tile.style));
        label.setGraphicTextGap(8);
        Label sentence = Headings.label(tile.sentence, "muted", "small", "two-lines");
        sentence.setWrapText(true);
        VBox box = new VBox(2, label, Headings.label(tile.figure, "figure"), sentence);
        box.getStyleClass().add(first ? "money-tile-first" : "money-tile");
        box.setMinWidth(0);
        return box;
    }
}
