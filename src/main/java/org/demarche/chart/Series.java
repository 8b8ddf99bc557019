package org.demarche.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Certainty;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What the parts of all bars of one chart are, each with its look. The smallest of many are one part, which still adds up.
///
/// @param parts each the keys that it is made of, from the base outwards
record Series(Ledger ledger, Dimension by, Filter filter, List<Part> parts) {
    private static final List<Look> LOOKS = List.of(Look.FIRST, Look.SECOND, Look.THIRD, Look.FOURTH, Look.FIFTH);

    /// @param ids of the keys; one, or several of the smallest
    record Part(String label, Look look, Set<String> ids) {}

    /// @param most how many parts have no look of their own; at most as many as there are looks to tell apart
    static Series of(Ledger ledger, Dimension by, Filter filter, int most) {
        Pivot pivot = ledger.pivot(List.of(by), List.of(), filter);
        List<Heading> rows = new ArrayList<>(pivot.rows().children());
        if (by == Dimension.STATUS) rows.sort(Comparator.comparingInt(row -> -Series.look(row).ordinal()));
        List<Heading> plain = rows.stream().filter(row -> Look.of(key(row)) == null).toList();
        Set<Heading> shown = largest(pivot, plain, plain.size() <= most ? most : most - 1);
        List<Part> parts = new ArrayList<>();
        int used = 0;
        for (Heading row : rows) if (shown.contains(row)) parts.add(new Part(key(row).label(), LOOKS.get(used++ % LOOKS.size()), Set.of(key(row).id())));
        Set<String> rest = plain.stream().filter(row -> !shown.contains(row)).map(row -> key(row).id()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!rest.isEmpty()) parts.add(new Part(rest.size() + " others", Look.OTHER, rest));
        rows.stream().filter(row -> Look.of(key(row)) != null).sorted(Comparator.comparingInt(Series::lastOfAll)).forEach(row -> parts.add(new Part(key(row).label(), look(row), Set.of(key(row).id()))));
        return new Series(ledger, by, filter, List.copyOf(parts));
    }

    /// Firm money, expected money, and all the rest of the need.
    static Series certainty(Ledger ledger, Filter filter) {
        return new Series(ledger, Dimension.CERTAINTY, filter, List.of(
                new Part("Firm", Look.COMMITTED, Set.of(Certainty.FIRM.id())),
                new Part("Expected", Look.IDENTIFIED, Set.of(Certainty.EXPECTED.id())),
                new Part("Neither firm nor expected", Look.OPEN, FundingOutlook.Line.weightedGapFilter().only().get(Dimension.CERTAINTY))));
    }

    static int mostLooks() {
        return LOOKS.size() + 1;
    }

    /// What may be paid comes after what is, and what nobody pays last.
    private static int lastOfAll(Heading row) {
        Look look = look(row);
        return look == Look.GAP ? 2 : look == Look.NOT_SURE ? 1 : 0;
    }

    private static Look look(Heading row) {
        return Objects.requireNonNullElse(Look.of(key(row)), Look.OTHER);
    }

    private static Set<Heading> largest(Pivot pivot, List<Heading> rows, int most) {
        Comparator<Heading> bySize = Comparator.comparingLong(row -> -pivot.total(row, pivot.columns()).minorUnits());
        return new HashSet<>(rows.stream().sorted(bySize).limit(most).toList());
    }

    static Key key(Heading heading) {
        return Objects.requireNonNull(heading.key());
    }

    /// The parts of one column, or of all where it is null, that there is something of, known or not.
    ///
    /// @param columns what the pivot's columns tell apart
    List<Slice> slices(List<Dimension> columns, @Nullable Key column) {
        List<Slice> slices = new ArrayList<>();
        for (Part part : parts) {
            Slice slice = slice(part, columns, column);
            if (!slice.total().isNothing()) slices.add(slice);
        }
        return slices;
    }

    Slice slice(Part part, List<Dimension> columns, @Nullable Key column) {
        Pivot pivot = part.ids().size() == 1 ? ledger.pivot(List.of(by), columns, filter) : ledger.pivot(List.of(), columns, filter.and(new Filter(Map.of(by, part.ids()))));
        Heading row = part.ids().size() == 1 ? pivot.rows().child(part.ids().iterator().next()) : pivot.rows();
        Heading at = column == null ? pivot.columns() : pivot.columns().child(column);
        if (row == null || at == null) return new Slice(part.label(), part.look(), nothing(), new Cell(List.of(), List.of(), filter, Cell.Whose.THIS_COUNTRY));
        return new Slice(part.label(), part.look(), pivot.total(row, at), pivot.cell(row, at));
    }

    private Total nothing() {
        return new Total(0, 0, ledger.currency());
    }

    /// Only what is drawn somewhere.
    List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        for (Part part : parts) if (slice(part, List.of(), null).total().minorUnits() > 0) legend.add(new LegendEntry(part.look(), part.label()));
        return List.copyOf(legend);
    }
}
