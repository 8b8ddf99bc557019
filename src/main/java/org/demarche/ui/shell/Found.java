package org.demarche.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.ui.Command;
import org.demarche.ui.ScreenName;

/// Something to go to or to do, by its name.
///
/// @param kind what it is: "need", "screen", "command"
/// @param where the screen it stands on, or the keys that do it
record Found(String kind, String title, String where, String searched, Runnable action) {
    private Found(String kind, String title, String where, Runnable action) {
        this(kind, title, where, (kind + " " + title).toLowerCase(Locale.ROOT), action);
    }

    /// Whether it holds all of these words, in lower case.
    boolean matches(List<String> words) {
        return words.stream().allMatch(searched::contains);
    }

    /// Screens first, then what can be done, then items.
    static List<Found> all(OpenPlan plan, List<Command> commands) {
        List<Found> all = new ArrayList<>();
        for (ScreenName screen : ScreenName.values())
            all.add(new Found("screen", (screen.letter() + " " + screen.title()).strip(), "", () -> plan.bench.goTo(screen, null)));
        for (Command command : commands) all.add(new Found("command", command.label(), command.keys(), command.action()));
        addItems(all, plan);
        return all;
    }

    private static void addItems(List<Found> all, OpenPlan open) {
        Plan plan = open.document.plan();
        Numbers numbers = Numbers.of(plan);
        for (ItemList<? extends Item> list : ItemList.ALL)
            for (Item item : list.in().apply(plan)) {
                String name = (numbers.of(item.id()) + " " + item.title()).strip();
                all.add(new Found(list.word(), name, "", () -> open.bench.goTo(item.id())));
                for (Item inside : Items.inside(item))
                    if (!inside.title().isBlank()) all.add(new Found("part", inside.title(), name, () -> open.bench.goTo(inside.id())));
            }
    }
}
