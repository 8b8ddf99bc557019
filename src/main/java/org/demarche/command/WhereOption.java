package org.demarche.command;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import picocli.CommandLine.Option;

/// Which amounts count, as an option.
final class WhereOption {
    @Option(
            names = "--where",
            paramLabel = "DIMENSION=ID[,ID]",
            description = "Count only amounts of these, by id or by name: --where source=ministry --where fiscal-year=2006,2007. Several must all hold.")
    private List<String> where = List.of();

    boolean isGiven() {
        return !where.isEmpty();
    }

    /// @throws Refusal where a dimension or a key of it is not there
    Where read(Ledger ledger) {
        return Where.of(ledger, "--where", where);
    }

    /// What they let through: "Post-election, FY 2006"; empty: all.
    static String words(Where where) {
        return where.keys().values().stream().flatMap(List::stream).map(Key::label).collect(Collectors.joining(", "));
    }
}
