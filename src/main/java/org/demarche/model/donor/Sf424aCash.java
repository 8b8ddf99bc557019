package org.demarche.model.donor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Key;
import org.demarche.model.schedule.DayText;

/// Sections D and E of the SF-424A: what is needed when. The donor's amounts of both add up to column (e) of Section A: where something
/// falls before the first year, after the fifth, or on no known day, it gets a column that the printed form does not have.
final class Sf424aCash {
    private static final List<String> ORDINALS = List.of("First", "Second", "Third", "Fourth");

    private final Sides sides;
    private final Sums sums;
    private final ProjectYears years;

    Sf424aCash(Sides sides, Sums sums, ProjectYears years) {
        this.sides = sides;
        this.sums = sums;
        this.years = years;
    }

    DonorSection forecast() {
        List<DonorColumn> columns = new ArrayList<>(List.of(DonorColumn.title(""), DonorColumn.money("Total for 1st year")));
        List<Filter> filters = new ArrayList<>(List.of(years.year(0)));
        for (int quarter = 0; quarter < 4; quarter++) {
            columns.add(DonorColumn.money(List.of("1st", "2nd", "3rd", "4th").get(quarter) + " quarter"));
            filters.add(years.quarter(quarter));
        }
        List<DonorRow> rows = List.of(
                row(DonorRow.Kind.LINE, "13. Federal", sides.donor(), filters),
                row(DonorRow.Kind.LINE, "14. Non-federal", sides.others(), filters),
                row(DonorRow.Kind.TOTAL, "15. Total (sum of lines 13 and 14)", Filter.ALL, filters));
        List<String> notes = List.of(
                "The first year is " + years.words(0) + ".",
                "An amount that is not known counts in every quarter that it could fall in, and once in the year.");
        return new DonorSection("Section D", "Forecasted cash needs", columns, rows, notes);
    }

    private DonorRow row(DonorRow.Kind kind, String title, Filter side, List<Filter> filters) {
        List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words(title)));
        for (Filter filter : filters) cells.add(sums.of(filter.and(side)));
        return new DonorRow(kind, cells);
    }

    DonorSection balance(List<Key> on, String continued, boolean isLast) {
        List<DonorColumn> columns = new ArrayList<>(List.of(DonorColumn.title("(a) Grant program")));
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < ORDINALS.size(); i++) {
            columns.add(DonorColumn.money("(" + (char) ('b' + i) + ") " + ORDINALS.get(i)).in("Future funding periods (years)"));
            filters.add(years.year(i + 1).and(sides.donor()));
        }
        addIfAny(columns, filters, "Later", years.from(ORDINALS.size() + 1));
        addIfAny(columns, filters, "Before the first year", years.before());
        addIfAny(columns, filters, "Date not known", years.undated());
        List<String> notes = new ArrayList<>(List.of("The first future period begins on " + DayText.of(years.start(1)) + "."));
        if (filters.size() > ORDINALS.size()) notes.add("The columns after (e) are not on the printed form; they hold what falls in none of its periods.");
        return new DonorSection(
                "Section E", "Budget estimates of federal funds needed for balance of the project" + continued, columns,
                Sf424a.lines(sums, on, 16, isLast, List.of(), filters), isLast ? notes : List.of());
    }

    private void addIfAny(List<DonorColumn> columns, List<Filter> filters, String head, Filter when) {
        Filter filter = when.and(sides.donor());
        if (sums.of(filter).total().isNothing()) return;
        columns.add(DonorColumn.money(head));
        filters.add(filter);
    }
}
