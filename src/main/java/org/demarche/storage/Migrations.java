package org.demarche.storage;

import java.util.List;
import java.util.function.UnaryOperator;

/// What makes an older file's JSON a newer one's, in a row.
///
/// @param row the first makes version 2 of version 1, the next version 3 of version 2, and so on; none is needed yet
record Migrations(List<UnaryOperator<Json.Fields>> row) {
    static final Migrations ALL = new Migrations(List.of());

    /// The newest version: what the last step makes.
    int newest() {
        return 1 + row.size();
    }

    /// @param version 1 to newest
    Json.Fields toNewest(Json.Fields root, int version) {
        Json.Fields migrated = root;
        for (UnaryOperator<Json.Fields> step : row.subList(version - 1, row.size())) migrated = step.apply(migrated);
        return migrated;
    }
}
