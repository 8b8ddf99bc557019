package org.demarche.ui;

import java.util.Map;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Plan;

/// Which screen an item stands on.
public final class Whereabouts {
    private static final Map<ItemList<?>, ScreenName> SCREENS = Map.ofEntries(
            Map.entry(ItemList.ANCHORS, ScreenName.STRATEGY),
            Map.entry(ItemList.AREAS, ScreenName.DEFICITS),
            Map.entry(ItemList.OBJECTIVES, ScreenName.DEFICITS),
            Map.entry(ItemList.INITIATIVES, ScreenName.NEEDS),
            Map.entry(ItemList.FUNDING_SOURCES, ScreenName.BUDGET),
            Map.entry(ItemList.IMPEDIMENTS, ScreenName.IMPEDIMENTS),
            Map.entry(ItemList.STAKEHOLDERS, ScreenName.ACTORS),
            Map.entry(ItemList.EVENTS, ScreenName.EVENTS),
            Map.entry(ItemList.LEVERS, ScreenName.EVENTS),
            Map.entry(ItemList.COMMITMENTS, ScreenName.EVENTS),
            Map.entry(ItemList.CONSEQUENCES, ScreenName.CONSEQUENCES),
            Map.entry(ItemList.ASSUMPTIONS, ScreenName.CONSEQUENCES),
            Map.entry(ItemList.FEEDBACK, ScreenName.CONSEQUENCES),
            Map.entry(ItemList.DECISIONS, ScreenName.CONSEQUENCES));

    private Whereabouts() {}

    /// The screen that shows the item with this id; what stands in no list of items belongs to the strategy.
    public static ScreenName of(Plan plan, String itemId) {
        for (ItemList<? extends Item> list : ItemList.ALL)
            for (Item item : list.in().apply(plan))
                if (item.id().equals(itemId) || Items.inside(item).stream().anyMatch(inside -> inside.id().equals(itemId)))
                    return SCREENS.getOrDefault(list, ScreenName.OVERVIEW);
        return ScreenName.STRATEGY;
    }
}
