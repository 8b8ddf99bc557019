package org.demarche.model.donor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.model.CostCategory;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.schedule.DateRange;

/// The first sheet of a European Union budget for an action: every cost as a line, unit by unit, all years beside the first.
final class EuAnnex {
    private static final int COLUMNS = 8;

    private final Plan plan;
    private final Ledger ledger;
    private final ProjectYears years;
    private final DateRange firstYear;
    private final EuUnits units;
    private final Sums sums;
    private boolean someDiffer;

    EuAnnex(Plan plan, Ledger ledger, ProjectYears years) {
        this.plan = plan;
        this.ledger = ledger;
        this.years = years;
        this.firstYear = new DateRange(years.start(0), years.start(1));
        this.units = new EuUnits(ledger);
        this.sums = new Sums(ledger, Dimension.PHASE);
    }

    DonorSection budget() {
        String code = ledger.currency().getCurrencyCode();
        List<DonorColumn> columns = new ArrayList<>(List.of(DonorColumn.title("Costs")));
        for (String group : List.of("All years", "Year 1")) {
            if (group.equals("All years")) columns.add(DonorColumn.words("Unit"));
            columns.add(DonorColumn.number("Number of units").in(group));
            columns.add(DonorColumn.money("Unit value, " + code).in(group));
            columns.add(DonorColumn.money("Total cost, " + code).in(group));
        }
        List<DonorRow> rows = new ArrayList<>();
        for (EuHeading heading : EuHeading.values()) heading(heading, rows);
        CostCategory[] direct = Arrays.stream(CostCategory.values()).filter(category -> category != CostCategory.INDIRECT).toArray(CostCategory[]::new);
        rows.add(sum(DonorRow.Kind.SUBTOTAL, "7. Subtotal direct costs (1 to 6)", Sums.only(Dimension.CATEGORY, ObjectClass.ids(direct))));
        Filter indirect = Sums.only(Dimension.CATEGORY, ObjectClass.ids(CostCategory.INDIRECT));
        lines(indirect, rows);
        rows.add(sum(DonorRow.Kind.SUBTOTAL, "8. Indirect costs", indirect));
        rows.add(sum(DonorRow.Kind.SUBTOTAL, "9. Total costs without a reserve (7 + 8)", Filter.ALL));
        rows.add(open("10. Provision for a contingency reserve"));
        rows.add(sum(DonorRow.Kind.TOTAL, "11. Total costs (9 + 10)", Filter.ALL));
        return new DonorSection("1", "Budget for the action", columns, rows, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Year 1 is " + years.words(0) + ".");
        notes.add("1 holds personnel and fringe benefits; 3 equipment and supplies; 5 contracts and training; 6 grants to others and other direct costs; 4 stays open: no category of the plan is the local office's.");
        if (someDiffer) notes.add("Where units times their value is not the total, prices rise, exchange rates change, or only a share is this country's.");
        return notes;
    }

    private void heading(EuHeading heading, List<DonorRow> rows) {
        rows.add(DonorRow.band(heading.label()));
        if (heading != EuHeading.LOCAL_OFFICE) lines(heading.filter(), rows);
        rows.add(sum(DonorRow.Kind.SUBTOTAL, "Subtotal " + heading.label().substring(heading.label().indexOf(' ') + 1).toLowerCase(Locale.ROOT), heading.filter()));
    }

    private void lines(Filter categories, List<DonorRow> rows) {
        List<Dimension> apart = List.of(Dimension.INITIATIVE, Dimension.COST);
        Pivot all = ledger.pivot(apart, List.of(), categories);
        Pivot first = ledger.pivot(apart, List.of(), categories.and(years.year(0)));
        for (Heading need : all.rows().children())
            for (Heading cost : need.children())
                if (cost.key() != null && !all.total(cost, all.columns()).isNothing()) rows.add(line(cost, amount(all, cost), amount(first, cost)));
    }

    private static DonorCell.Amount amount(Pivot pivot, Heading row) {
        List<Key> path = row.path();
        return new DonorCell.Amount(pivot.total(path, List.of()), new Cell(path, List.of(), pivot.cell(pivot.rows(), pivot.columns()).filter(), Cell.Whose.THIS_COUNTRY));
    }

    private DonorRow line(Heading row, DonorCell.Amount all, DonorCell.Amount first) {
        CostLine line = lineOf(row.path());
        DonorCell number = units.number(line, null, all);
        DonorCell price = units.price(line, all);
        DonorCell numberFirst = units.number(line, firstYear, first);
        DonorCell priceFirst = units.price(line, first);
        someDiffer |= EuUnits.differs(number, price, all) || EuUnits.differs(numberFirst, priceFirst, first);
        return DonorRow.line(title(line), DonorCell.words(units.unit(line)), number, price, all, numberFirst, priceFirst, first);
    }

    private static DonorCell title(CostLine line) {
        String title = line.cost().title().isBlank() ? line.initiative().title() : line.cost().title();
        return DonorCell.words(line.number() + " " + title);
    }

    /// A cost's key stands in the order of the costs: its need's place, and its own there.
    private CostLine lineOf(List<Key> path) {
        Key cost = path.getLast();
        Initiative need = plan.initiatives().get((int) (cost.order() >> 32));
        Object wanted = need.costs().get((int) cost.order());
        for (CostLine line : ledger.lines()) if (line.initiative() == need && line.cost() == wanted) return line;
        throw new IllegalStateException("The ledger has no line for the cost " + cost.id());
    }

    private DonorRow sum(DonorRow.Kind kind, String title, Filter filter) {
        return new DonorRow(kind, List.of(
                DonorCell.words(title), DonorCell.NOTHING, DonorCell.NOTHING, DonorCell.NOTHING, sums.of(filter), DonorCell.NOTHING, DonorCell.NOTHING, sums.of(filter.and(years.year(0)))));
    }

    private static DonorRow open(String title) {
        DonorCell[] cells = new DonorCell[COLUMNS];
        Arrays.fill(cells, DonorCell.NOTHING);
        cells[0] = DonorCell.words(title);
        return DonorRow.line(cells);
    }
}
