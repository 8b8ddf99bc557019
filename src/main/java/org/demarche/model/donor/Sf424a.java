package org.demarche.model.donor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.CostBasis;
import org.demarche.model.CostCategory;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.Percent;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;

/// The United States' SF-424A, "Budget Information - Non-Construction Programs": sections A to C and F. [Sf424aCash] has D and E.
///
/// "Federal" is the donor's part. Section B counts both sides, as Section A's last column does. What a plan does not have is left open.
final class Sf424a {
    /// Programmes on a sheet; more are continued on another.
    static final int ON_A_SHEET = 4;

    private final Ledger ledger;
    private final Sides sides;
    private final Sums sums;
    private final List<Key> programmes;

    Sf424a(Ledger ledger, Sides sides, Programmes programmes) {
        this.ledger = ledger;
        this.sides = sides;
        this.sums = new Sums(ledger, programmes.dimension());
        this.programmes = sums.keys();
    }

    List<DonorSection> sections(ProjectYears years, List<String> remarks) {
        List<DonorSection> sections = new ArrayList<>();
        sheets(sections, this::summary);
        sheets(sections, this::categories);
        sheets(sections, this::nonFederal);
        Sf424aCash cash = new Sf424aCash(sides, sums, years);
        sections.add(cash.forecast());
        sheets(sections, cash::balance);
        sections.add(other(remarks));
        return sections;
    }

    /// A section of one sheet.
    interface Sheet {
        /// @param on the programmes on this sheet
        /// @param isLast whether the totals of all programmes stand here
        DonorSection of(List<Key> on, String continued, boolean isLast);
    }

    private void sheets(List<DonorSection> sections, Sheet sheet) {
        for (int from = 0; from == 0 || from < programmes.size(); from += ON_A_SHEET) {
            int to = Math.min(programmes.size(), from + ON_A_SHEET);
            sections.add(sheet.of(programmes.subList(from, to), from == 0 ? "" : ", continued", to == programmes.size()));
        }
    }

    private DonorSection summary(List<Key> on, String continued, boolean isLast) {
        List<DonorColumn> columns = List.of(
                DonorColumn.title("(a) Grant program, function or activity"), DonorColumn.words("(b) Assistance listing number"),
                DonorColumn.money("(c) Federal").in("Estimated unobligated funds"), DonorColumn.money("(d) Non-federal").in("Estimated unobligated funds"),
                DonorColumn.money("(e) Federal").in("New or revised budget"), DonorColumn.money("(f) Non-federal").in("New or revised budget"),
                DonorColumn.money("(g) Total").in("New or revised budget"));
        List<Filter> filters = List.of(sides.donor(), sides.others(), Filter.ALL);
        List<DonorCell> open = List.of(DonorCell.NOTHING, DonorCell.NOTHING, DonorCell.NOTHING);
        return new DonorSection("Section A", "Budget summary" + continued, columns, lines(on, 1, isLast, open, filters), List.of());
    }

    private DonorSection nonFederal(List<Key> on, String continued, boolean isLast) {
        List<DonorColumn> columns = List.of(
                DonorColumn.title("(a) Grant program"), DonorColumn.money("(b) Applicant"), DonorColumn.money("(c) State"),
                DonorColumn.money("(d) Other sources"), DonorColumn.money("(e) Totals"));
        List<Filter> filters = List.of(sides.others(FundingSourceKind.OWN), sides.others(FundingSourceKind.HOST_GOVERNMENT), sides.othersElsewhere(), sides.others());
        List<String> notes = new ArrayList<>(List.of("Applicant: our own money. State: the host government's. Other sources: other donors, private givers, and sources not named."));
        if (sides.isChosen()) notes.add("What no source covers yet is not the donor's, and stands under other sources.");
        return new DonorSection("Section C", "Non-federal resources" + continued, columns, lines(on, 8, isLast, List.of(), filters), isLast ? notes : List.of());
    }

    private List<DonorRow> lines(List<Key> on, int number, boolean isLast, List<DonorCell> open, List<Filter> filters) {
        return lines(sums, on, number, isLast, open, filters);
    }

    /// Four numbered lines, some of them open, and the totals after the last programme.
    static List<DonorRow> lines(Sums sums, List<Key> on, int number, boolean isLast, List<DonorCell> open, List<Filter> filters) {
        List<DonorRow> rows = new ArrayList<>();
        for (int i = 0; i < ON_A_SHEET; i++) {
            Key key = i < on.size() ? on.get(i) : null;
            List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words((number + i) + ". " + (key == null ? "" : label(key)))));
            cells.addAll(open);
            for (Filter filter : filters) cells.add(key == null ? DonorCell.NOTHING : sums.of(key, filter));
            rows.add(new DonorRow(DonorRow.Kind.LINE, cells));
        }
        if (!isLast) return rows;
        List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words((number + ON_A_SHEET) + ". Totals")));
        cells.addAll(open);
        for (Filter filter : filters) cells.add(sums.of(filter));
        rows.add(new DonorRow(DonorRow.Kind.TOTAL, cells));
        return rows;
    }

    /// With a word before a number of its own, so that it is not taken for the line's.
    private static String label(Key key) {
        return switch (key.dimension()) {
            case INITIATIVE -> "Need " + key.label();
            case OBJECTIVE -> key.label().replaceFirst("^([0-9]+)\\. ", "Objective $1: ");
            default -> key.label();
        };
    }

    private DonorSection categories(List<Key> on, String continued, boolean isLast) {
        List<DonorColumn> columns = new ArrayList<>(List.of(DonorColumn.title("6. Object class categories")));
        for (int i = 0; i < ON_A_SHEET; i++)
            columns.add(DonorColumn.money("(" + (i + 1) + ")" + (i < on.size() ? " " + label(on.get(i)) : "")).in("Grant program, function or activity"));
        if (isLast) columns.add(DonorColumn.money("(5) Total"));
        List<DonorRow> rows = new ArrayList<>();
        for (ObjectClass one : ObjectClass.values()) {
            List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words(one.label())));
            for (int i = 0; i < ON_A_SHEET; i++) cells.add(i < on.size() ? sums.ofCategories(on.get(i), one.categories()) : DonorCell.NOTHING);
            if (isLast) cells.add(sums.ofCategories(null, one.categories()));
            rows.add(new DonorRow(one == ObjectClass.TOTALS ? DonorRow.Kind.TOTAL : one.isSum() ? DonorRow.Kind.SUBTOTAL : DonorRow.Kind.LINE, cells));
        }
        DonorCell[] income = new DonorCell[columns.size()];
        Arrays.fill(income, DonorCell.NOTHING);
        income[0] = DonorCell.words("7. Program income");
        rows.add(DonorRow.line(income));
        List<String> notes = List.of("\"h. Other\" holds other direct costs, grants to others, and training.", "Federal and non-federal money together, as in column (g) of Section A.");
        return new DonorSection("Section B", "Budget categories" + continued, columns, rows, isLast ? notes : List.of());
    }

    private DonorSection other(List<String> remarks) {
        List<DonorColumn> columns = List.of(DonorColumn.title("Line"), DonorColumn.words(""), DonorColumn.money("Amount"));
        List<DonorRow> rows = new ArrayList<>();
        rows.add(DonorRow.line(DonorCell.words("21. Direct charges"), DonorCell.words("6i of Section B"), sums.ofCategories(null, ObjectClass.DIRECT.categories())));
        rows.add(DonorRow.line(DonorCell.words("22. Indirect charges"), DonorCell.words(rates()), sums.ofCategories(null, ObjectClass.INDIRECT.categories())));
        for (String remark : remarks)
            rows.add(DonorRow.line(DonorCell.words(remark.equals(remarks.getFirst()) ? "23. Remarks" : ""), DonorCell.words(remark), DonorCell.NOTHING));
        if (remarks.isEmpty()) rows.add(DonorRow.line(DonorCell.words("23. Remarks"), DonorCell.NOTHING, DonorCell.NOTHING));
        return new DonorSection("Section F", "Other budget information", columns, rows, List.of());
    }

    /// "10% (2.1, 2.3)": the indirect rates, and the needs where each is used.
    private String rates() {
        Map<String, List<String>> byRate = new TreeMap<>();
        for (CostLine line : ledger.lines())
            if (line.cost().category() == CostCategory.INDIRECT) byRate.computeIfAbsent(rate(line.cost().basis()), rate -> new ArrayList<>()).add(line.number());
        if (byRate.isEmpty()) return "No indirect charges";
        return String.join("; ", byRate.entrySet().stream().map(one -> one.getKey() + " (" + String.join(", ", one.getValue().stream().distinct().toList()) + ")").toList());
    }

    private static String rate(CostBasis basis) {
        if (!(basis instanceof CostBasis.Share share)) return "flat amount";
        Percent rate = share.rate();
        return rate == null ? "rate not known" : rate.text() + (share.of().isEmpty() && share.categories().isEmpty() ? " of direct costs" : " of chosen direct costs");
    }
}
