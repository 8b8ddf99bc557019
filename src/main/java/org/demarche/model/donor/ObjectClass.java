package org.demarche.model.donor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.CostCategory;
import org.demarche.model.Label;

/// The rows of Section B of the SF-424A, and what of our categories each holds.
enum ObjectClass {
    PERSONNEL("a. Personnel", CostCategory.PERSONNEL),
    FRINGE("b. Fringe benefits", CostCategory.FRINGE),
    TRAVEL("c. Travel", CostCategory.TRAVEL),
    EQUIPMENT("d. Equipment", CostCategory.EQUIPMENT),
    SUPPLIES("e. Supplies", CostCategory.SUPPLIES),
    CONTRACTUAL("f. Contractual", CostCategory.CONTRACTUAL),
    /// Nothing in a plan is construction.
    CONSTRUCTION("g. Construction"),
    OTHER("h. Other", CostCategory.OTHER_DIRECT, CostCategory.GRANTS, CostCategory.TRAINING),
    DIRECT("i. Total direct charges (sum of 6a to 6h)", direct()),
    INDIRECT("j. Indirect charges", CostCategory.INDIRECT),
    TOTALS("k. Totals (sum of 6i and 6j)", CostCategory.values());

    private final String label;
    private final Set<String> categories;

    ObjectClass(String label, CostCategory... categories) {
        this.label = label;
        this.categories = ids(categories);
    }

    private static CostCategory[] direct() {
        return Arrays.stream(CostCategory.values()).filter(category -> category != CostCategory.INDIRECT).toArray(CostCategory[]::new);
    }

    static Set<String> ids(CostCategory... categories) {
        return Arrays.stream(categories).map(category -> Label.id(category)).collect(Collectors.toSet());
    }

    String label() {
        return label;
    }

    /// The ids of their keys.
    Set<String> categories() {
        return categories;
    }

    boolean isSum() {
        return this == DIRECT || this == TOTALS;
    }
}
