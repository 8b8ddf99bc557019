package org.demarche.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.chart.ChartChoice;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.check.Assessment;
import picocli.CommandLine.Option;

/// Which amounts count.
final class WhereOption {
    @Option(
            names = "--where",
            paramLabel = "DIMENSION=ID[,ID]",
            description = "Count only amounts of these, by id or by name: --where source=ministry --where fiscal-year=2006,2007. Several must all hold.")
    private List<String> where = List.of();

    boolean isGiven() {
        return !where.isEmpty();
    }

    /// What is asked for, of the keys that the plan has.
    ///
    /// @throws Refusal where a dimension or a key of it is not there
    Filter read(Ledger ledger) {
        Filter filter = Filter.ALL;
        for (String one : where) filter = filter.and(read(ledger, one));
        return filter;
    }

    private static Filter read(Ledger ledger, String one) {
        int equals = one.indexOf('=');
        if (equals < 1 || equals == one.length() - 1) throw new Refusal("--where: \"%s\" is no condition. Write it as source=ministry.".formatted(one));
        Dimension dimension = Dimensions.of("--where", one.substring(0, equals));
        List<Key> keys = ledger.pivot(List.of(dimension), List.of()).rows().children().stream().map(Heading::key).toList();
        Set<String> ids = new HashSet<>();
        for (String name : one.substring(equals + 1).split(",")) ids.add(id(dimension, name.strip(), keys));
        return new Filter(Map.of(dimension, ids));
    }

    private static String id(Dimension dimension, String name, List<Key> keys) {
        for (Key key : keys) if (key.id().equalsIgnoreCase(name)) return key.id();
        for (Key key : keys) if (key.label().equalsIgnoreCase(name)) return key.id();
        String known = keys.stream().map(Key::id).limit(20).collect(Collectors.joining(", "));
        throw new Refusal("--where: no cost has %s \"%s\". There is: %s.".formatted(dimension.label().toLowerCase(Locale.ROOT), name, known));
    }

    /// What it lets through, in words: "Ministry of Justice, FY 2006"; empty: all.
    String words(Ledger ledger) {
        Filter filter = read(ledger);
        List<String> words = new ArrayList<>();
        for (Dimension dimension : Dimension.values())
            if (filter.only().containsKey(dimension))
                for (Heading row : ledger.pivot(List.of(dimension), List.of()).rows().children())
                    if (row.key() != null && filter.only().get(dimension).contains(row.key().id())) words.add(row.key().label());
        return String.join(", ", words);
    }

    ChartChoice applyTo(ChartChoice choice, Assessment assessment) {
        return isGiven() ? choice.withFilter(read(assessment.ledger())).withOnly("Cost of " + words(assessment.ledger())) : choice;
    }
}
