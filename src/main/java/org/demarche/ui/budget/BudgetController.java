package org.demarche.ui.budget;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.demarche.model.Ceiling;
import org.demarche.model.CeilingBuilder;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.storage.SafeWrite;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.budget.BudgetModel.Side;
import org.demarche.ui.control.Selection;
import org.jspecify.annotations.Nullable;

/// What can be done with the budget: choose what to tell apart, have numbers explained, copy, export, and keep the sources of money.
public final class BudgetController implements Screen {
    private final Workbench bench;
    private final BudgetModel model = new BudgetModel();
    private final ChartActions charts;
    private final BudgetView view;
    private final DonorDesk donors;
    private @Nullable Assessment shown;
    private @Nullable BudgetTable table;

    public BudgetController(Workbench bench) {
        this.bench = bench;
        this.charts = new ChartActions(bench, this::refresh);
        this.view = new BudgetView(this, bench);
        this.donors = new DonorDesk(bench, model, view);
    }

    @Override
    public ScreenName name() {
        return ScreenName.BUDGET;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node details() {
        return view.details();
    }

    @Override
    public void show(Assessment assessment) {
        shown = assessment;
        switch (model.side) {
            case COSTS -> showCosts(assessment);
            case SOURCES -> showSources(assessment);
            case SPENDING -> view.showSpending(assessment);
            case DONORS -> donors.show(assessment);
            case WHAT_IF -> view.showWhatIf(assessment);
        }
    }

    private void showSources(Assessment assessment) {
        view.showSources(assessment, model.source);
        view.details().showSource(assessment, ItemList.FUNDING_SOURCES.find(assessment.plan(), model.source));
    }

    private void showCosts(Assessment assessment) {
        BudgetTable now = BudgetTable.of(assessment, model.layout, Set.copyOf(model.folded));
        table = now;
        Cell at = cellAt(now, model.spot);
        if (at != null) model.cell = at;
        view.showCosts(assessment, now, model.spot);
        explain(assessment);
    }

    private static @Nullable Cell cellAt(BudgetTable table, @Nullable Spot spot) {
        if (spot == null) return null;
        int row = spot.rowIn(table);
        int column = spot.columnIn(table);
        return row < 0 || column < 0 ? null : table.cell(table.allRows().get(row), column);
    }

    private void explain(Assessment assessment) {
        Cell cell = model.cell;
        Explained explained = cell == null ? null : Explained.of(assessment.ledger(), cell);
        view.details().showExplanation(explained);
        tell(explained == null ? null : explained.explanation().total());
    }

    private void tell(@Nullable Total total) {
        bench.tellSelection(total == null ? "" : "1 number: " + total.currency().getCurrencyCode() + " " + total.wholeText());
    }

    @Override
    public void select(String itemId) {
        FundingSource source = ItemList.FUNDING_SOURCES.find(plan(), itemId);
        if (source == null) return;
        model.source = itemId;
        choose(Side.SOURCES);
    }

    @Override
    public @Nullable String selected() {
        return model.side == Side.SOURCES ? model.source : null;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("New funding source", this::addSource),
                new Command("Show what is spent", () -> goTo(Side.SPENDING)),
                new Command("Show the budget in a donor's form", () -> goTo(Side.DONORS)),
                new Command("Ask what if there were less money", () -> goTo(Side.WHAT_IF)),
                new Command("Copy the budget table", this::copyTable),
                new Command("Export the budget", this::export),
                new Command("Copy the budget's chart as a picture", charts::copy));
    }

    private void goTo(Side side) {
        bench.goTo(ScreenName.BUDGET, null);
        choose(side);
    }

    Plan plan() {
        return bench.assessment().plan();
    }

    ChartActions charts() {
        return charts;
    }

    // ---- the table

    /// What the table is narrowed to.
    Narrowing narrowing() {
        return new Narrowing(bench.assessment().ledger(), model.layout.only());
    }

    Layout layout() {
        return model.layout;
    }

    void choose(Layout layout) {
        model.layout = layout;
        model.folded.clear();
        model.spot = null;
        model.cell = Cell.of(layout.filter());
        refresh();
    }

    void choose(Side side) {
        model.side = side;
        view.show(side);
        bench.tellSelection("");
        refresh();
    }

    private void refresh() {
        show(bench.assessment());
    }

    void onFold(BudgetRow row) {
        model.fold(row.path());
        refresh();
    }

    void onSpot(Spot spot) {
        model.spot = spot;
        Assessment assessment = shown;
        BudgetTable now = table;
        if (assessment == null || now == null) return;
        model.cell = cellAt(now, spot);
        explain(assessment);
    }

    /// Explains a number that stands outside the table.
    void explain(Cell cell) {
        model.spot = null;
        model.cell = cell;
        refresh();
    }

    void onCloseExplanation() {
        model.spot = null;
        model.donorSpot = null;
        model.cell = null;
        refresh();
    }

    void onOpenRow(BudgetRow row) {
        String id = row.need() != null ? row.need() : row.key() == null ? "" : row.key().id();
        if (Items.find(plan(), id) != null) bench.goTo(id);
    }

    void goToNeeds() {
        bench.goTo(ScreenName.NEEDS, null);
    }

    void open(Entry entry) {
        bench.goTo(entry.cost().id().isEmpty() ? entry.initiative().id() : entry.cost().id());
    }

    void open(Item item) {
        bench.goTo(item.id());
    }

    void copy(Explained explained) {
        explained.text().toClipboard();
        bench.notify("Copied " + explained.explanation().lines().size() + " entries and their sum");
    }

    void copyTable() {
        if (model.side == Side.DONORS) {
            donors.copy();
            return;
        }
        (model.side == Side.SPENDING ? view.spending().text() : TableText.shown(unfoldedOrShown(false))).toClipboard();
        bench.notify("The table is on the clipboard");
    }

    private BudgetTable unfoldedOrShown(boolean unfolded) {
        return BudgetTable.of(bench.assessment(), model.layout, unfolded ? Set.of() : Set.copyOf(model.folded));
    }

    /// The exact amounts, every row unfolded, as the lines of a CSV file.
    String csv() {
        return TableText.exact(unfoldedOrShown(true)).csv();
    }

    void export() {
        if (model.side == Side.DONORS) {
            donors.export();
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the budget");
        chooser.setInitialFileName("budget.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Comma-separated values", "*.csv"));
        File chosen = bench.window() == null ? null : chooser.showSaveDialog(bench.window());
        if (chosen != null) export(chosen.toPath());
    }

    void export(Path file) {
        String csv = csv();
        bench.run("Exporting the budget", () -> write(file, csv), () -> bench.notify("The budget stands in " + file.getFileName()));
    }

    private static void write(Path file, String csv) {
        try {
            SafeWrite.to(file, csv.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " could not be written. Maybe it is open in another program?", refused);
        }
    }

    /// What can be done with a donor's form.
    DonorDesk donors() {
        return donors;
    }

    // ---- sources

    void onSelectSources(List<FundingSource> sources) {
        model.source = sources.isEmpty() ? null : sources.getFirst().id();
        bench.tellSelection(Selection.words(sources));
        view.details().showSource(bench.assessment(), ItemList.FUNDING_SOURCES.find(plan(), model.source));
    }

    void addSource() {
        FundingSource source = FundingSourceBuilder.builder().id(Items.freeId(bench.plan(), "source")).title("New source").build();
        model.source = source.id();
        bench.edit("add a funding source", plan -> ItemList.FUNDING_SOURCES.add(plan, source));
        choose(Side.SOURCES);
        view.renameSource(source.id());
    }

    void rename(FundingSource source, String title) {
        bench.edit("rename the funding source", plan -> ItemList.FUNDING_SOURCES.change(plan, source.id(), before -> before.withTitle(title)));
    }

    void deleteSources(Collection<FundingSource> sources) {
        List<String> ids = sources.stream().map(FundingSource::id).toList();
        bench.edit(ids.size() == 1 ? "delete the funding source" : "delete " + ids.size() + " funding sources", plan -> ItemList.FUNDING_SOURCES.remove(plan, ids));
    }

    void moveSources(Collection<FundingSource> sources, boolean down) {
        bench.edit("move the funding source", plan -> ItemList.FUNDING_SOURCES.moveByOne(plan, sources.stream().map(FundingSource::id).toList(), down));
    }

    /// A ceiling for the year after the selected source's last one, else for the year of the election or of the status date.
    Ceiling newCeiling() {
        FundingSource source = ItemList.FUNDING_SOURCES.find(plan(), model.source);
        Assessment assessment = bench.assessment();
        int last = source == null ? 0 : source.ceilings().stream().mapToInt(Ceiling::fiscalYear).max().orElse(0);
        var day = Objects.requireNonNullElse(assessment.schedule().resolve(plan().hinge().date()).day(), assessment.asOf());
        return CeilingBuilder.builder().fiscalYear(last > 0 ? last + 1 : assessment.ledger().calendar().yearOf(day)).build();
    }
}
