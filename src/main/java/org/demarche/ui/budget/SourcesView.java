package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.demarche.model.FundingSource;
import org.demarche.model.Label;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.FundingBar;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The sources of money, with what the plan counts on from each and what is left.
final class SourcesView extends StackPane {
    private final ItemTable<FundingSource> table;
    private final EmptyState empty;
    private final Map<FundingSource, SourceMoney> money = new HashMap<>();
    private @Nullable Assessment shown;

    SourcesView(BudgetController controller) {
        getStyleClass().add("sources");
        List<Column<FundingSource>> columns = List.of(
                Column.<FundingSource>text("Source", 190, FundingSource::title, "medium").growing(),
                Column.text("Kind", 112, source -> Label.alone(source.kind()), "second"),
                Column.node("Money in the plan", 116, source -> CellText.of(money(source).total()).oneLine(), this::amount).atRight(),
                Column.node("", 72, source -> "", this::bar),
                Column.node("Ceiling, tightest year", 152, source -> money(source).ceilingWords(), this::ceiling));
        table = new ItemTable<>("Sources of money", columns, 0)
                .onSelect(controller::onSelectSources)
                .onRename(controller::rename)
                .onNew(controller::addSource)
                .onDelete(controller::deleteSources)
                .onMove(controller::moveSources);
        empty = new EmptyState("No sources yet", "A source is who gives money: your own budget, the host government, another donor.",
                Buttons.plain("fth-plus", "New source", controller::addSource));
        getChildren().setAll(table);
    }

    private SourceMoney money(FundingSource source) {
        Assessment assessment = shown;
        if (assessment == null) throw new IllegalStateException("No plan shows");
        return money.computeIfAbsent(source, one -> SourceMoney.of(assessment.ledger(), one));
    }

    private Node amount(FundingSource source) {
        AmountNode amount = new AmountNode();
        amount.show(money(source).total(), false);
        return amount;
    }

    private Node bar(FundingSource source) {
        FundingBar bar = new FundingBar();
        bar.show(parts(money(source)));
        bar.setPrefWidth(72);
        return bar;
    }

    static List<FundingBar.Part> parts(SourceMoney money) {
        List<FundingBar.Part> parts = new ArrayList<>();
        for (Map.Entry<Key, Total> status : money.byStatus().entrySet())
            if (status.getValue().minorUnits() > 0) parts.add(new FundingBar.Part("funding-" + status.getKey().id(), status.getValue().minorUnits()));
        if (money.total().unknown() > 0) parts.add(new FundingBar.Part(FundingBar.NOT_KNOWN, 0));
        return parts;
    }

    private Node ceiling(FundingSource source) {
        String words = money(source).ceilingWords();
        return Headings.label(words, words.equals(Words.NOT_KNOWN) ? "not-known" : money(source).isExceeded() ? "danger-text" : "second");
    }

    void show(Assessment assessment, @Nullable String selected) {
        shown = assessment;
        money.clear();
        List<FundingSource> sources = assessment.plan().fundingSources();
        table.show(sources.stream().<Row<FundingSource>>map(Row.Line::new).toList());
        Node wanted = sources.isEmpty() ? empty : table;
        if (!getChildren().contains(wanted)) getChildren().setAll(wanted);
        if (selected != null && !selected.equals(table.selectedId())) table.select(selected);
    }

    void rename(String id) {
        table.rename(id);
    }

    ItemTable<FundingSource> table() {
        return table;
    }
}
