package org.demarche.model.donor;

import java.util.Set;
import org.demarche.model.CostCategory;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;

/// The headings of direct costs in a European Union budget for an action, and what of our categories each holds.
enum EuHeading {
    HUMAN_RESOURCES("1. Human resources", CostCategory.PERSONNEL, CostCategory.FRINGE),
    TRAVEL("2. Travel", CostCategory.TRAVEL),
    EQUIPMENT("3. Equipment and supplies", CostCategory.EQUIPMENT, CostCategory.SUPPLIES),
    /// Nothing in a plan is told to be the local office's.
    LOCAL_OFFICE("4. Local office"),
    SERVICES("5. Other costs, services", CostCategory.CONTRACTUAL, CostCategory.TRAINING),
    OTHER("6. Other", CostCategory.GRANTS, CostCategory.OTHER_DIRECT);

    private final String label;
    private final Set<String> categories;

    EuHeading(String label, CostCategory... categories) {
        this.label = label;
        this.categories = ObjectClass.ids(categories);
    }

    String label() {
        return label;
    }

    Filter filter() {
        return Sums.only(Dimension.CATEGORY, categories);
    }
}
