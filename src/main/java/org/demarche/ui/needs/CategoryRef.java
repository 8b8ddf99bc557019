package org.demarche.ui.needs;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.CostCategory;
import org.demarche.model.Item;
import org.demarche.model.Label;

/// A category as something that can be picked from a list.
record CategoryRef(CostCategory category) implements Item {
    static final List<CategoryRef> ALL = Stream.of(CostCategory.values()).map(CategoryRef::new).toList();

    static List<String> ids(List<CostCategory> categories) {
        return categories.stream().map(CostCategory::name).toList();
    }

    static List<CostCategory> of(List<String> ids) {
        return ids.stream().map(CostCategory::valueOf).toList();
    }

    @Override
    public String id() {
        return category.name();
    }

    @Override
    public String title() {
        return Label.alone(category);
    }
}
