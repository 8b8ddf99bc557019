package org.demarche.ui.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Ceiling;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.ItemList;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.DetailsHead;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.FundingBar;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// A source, field by field, with what the plan counts on from it.
final class SourceDetails extends VBox {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final DetailsHead head;
    private final Form<FundingSource> form;
    private final GridPane statuses = grid();
    private final GridPane years = grid();
    private @Nullable FundingSource shown;

    SourceDetails(BudgetController controller, Workbench bench) {
        getStyleClass().add("quiet");
        head = new DetailsHead(Buttons.icon("fth-trash-2", "Delete the funding source (Del)", () -> {
            if (shown != null) controller.deleteSources(List.of(shown));
        }, "tight"));
        form = Form.of(bench, ItemList.FUNDING_SOURCES)
                .elsewhere("Title", head.title(), FundingSource::title, FundingSource::withTitle)
                .choice("Kind", FundingSourceKind.class, FundingSource::kind, FundingSource::withKind)
                .date("Last day to commit", FundingSource::lastCommitmentDay, FundingSource::withLastCommitmentDay)
                .section("Money in the plan")
                .node(statuses, (assessment, source) -> showStatuses(SourceMoney.of(assessment.ledger(), source)))
                .section("Under the ceiling, by fiscal year")
                .node(years, (assessment, source) -> showYears(SourceMoney.of(assessment.ledger(), source)))
                .list("ceiling", FundingSource::ceilings, SourceDetails::withCeilings, plan -> controller.newCeiling(), SourceDetails::summary, SourceDetails::ceilingFields)
                .section("Note and source")
                .mark(FundingSource::mark, FundingSource::withMark)
                .area("Note", FundingSource::note, FundingSource::withNote)
                .area("Source", FundingSource::sourceNote, FundingSource::withSourceNote);
        getChildren().addAll(head, form);
    }

    private static void ceilingFields(Form<Ceiling> form) {
        form.wholeNumber("Fiscal year", Ceiling::fiscalYear, SourceDetails::withYear).money("At most", Ceiling::amount, Ceiling::withAmount);
    }

    /// Refuses what is no fiscal year.
    private static Ceiling withYear(Ceiling ceiling, @Nullable Integer year) {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR)
            throw new IllegalArgumentException("A ceiling holds for a fiscal year. Write the year in which it ends, such as 2006.");
        return ceiling.withFiscalYear(year);
    }

    /// Refuses two ceilings for one year.
    private static FundingSource withCeilings(FundingSource source, List<Ceiling> ceilings) {
        Set<Integer> years = new HashSet<>();
        for (Ceiling ceiling : ceilings)
            if (!years.add(ceiling.fiscalYear())) throw new IllegalArgumentException("There is a ceiling for FY %d already.".formatted(ceiling.fiscalYear()));
        return source.withCeilings(ceilings);
    }

    private static String summary(Ceiling ceiling) {
        return "FY " + ceiling.fiscalYear() + ": " + (ceiling.amount() == null ? Words.NOT_KNOWN : "at most " + ceiling.amount().currency().getCurrencyCode() + " " + Words.amount(ceiling.amount()));
    }

    void show(Assessment assessment, FundingSource source) {
        shown = source;
        head.show("", List.of(Chip.neutral("funding source")));
        form.show(assessment, source);
    }

    private void showStatuses(SourceMoney money) {
        statuses.getChildren().clear();
        int row = 0;
        for (Map.Entry<Key, Total> status : money.byStatus().entrySet()) {
            Label name = Headings.label(status.getKey().label());
            name.setGraphic(FundingBar.swatch("funding-" + status.getKey().id()));
            statuses.addRow(row++, name, amount(status.getValue()));
        }
        if (row == 0) statuses.add(Headings.label("The plan counts on nothing from it yet.", "muted"), 0, 0);
        else if (row > 1) statuses.addRow(row, Headings.label("Together", "strong"), amount(money.total(), "strong"));
    }

    private void showYears(SourceMoney money) {
        years.getChildren().clear();
        int row = 0;
        for (SourceMoney.OfYear year : money.years()) {
            Long left = year.left();
            Label words = Headings.label(year.leftWords(), year.hasCeiling() && left == null ? "not-known" : left != null && left < 0 ? "danger-text" : "second");
            years.addRow(row++, Headings.label("FY " + year.year()), amount(year.asked()), words);
        }
    }

    private static Node amount(Total total, String... styles) {
        AmountNode amount = new AmountNode();
        amount.getStyleClass().addAll(styles);
        amount.show(total, false);
        return amount;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 4);
        grid.getStyleClass().add("money-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        ColumnConstraints left = new ColumnConstraints();
        left.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, amount, left);
        return grid;
    }
}
