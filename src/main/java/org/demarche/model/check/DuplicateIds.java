package org.demarche.model.check;

import org.demarche.model.Item;

/// Two items with the same id: what refers to it means only the first.
final class DuplicateIds implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Item item : plan.index().duplicates())
            found.add(item.id(), "Two items share an id", "\"" + Examined.title(item) + "\" has the id \"" + item.id()
                    + "\", which an item before it has too. Give one of them another id.");
    }
}
