package org.demarche.model.budget;

import java.util.List;
import org.demarche.model.Plan;

/// The lines of some initiatives that follow each other in the plan, with all that tells their amounts apart in columns.
final class Page {
    /// How many initiatives stand on a page.
    static final int LENGTH = 64;

    private final List<CostLine> lines;
    private final int[] phases;
    private final int[] objectives;
    private final int[] places;
    private final int[] categories;
    private final Portions whole;
    private final Portions funded;

    Page(List<CostLine> lines, Codes codes) {
        this.lines = List.copyOf(lines);
        phases = new int[lines.size()];
        objectives = new int[lines.size()];
        places = new int[lines.size()];
        categories = new int[lines.size()];
        for (int at = 0; at < phases.length; at++) {
            CostLine line = lines.get(at);
            phases[at] = line.initiative().phase().ordinal();
            places[at] = line.place();
            objectives[at] = at > 0 && places[at] == places[at - 1] ? objectives[at - 1] : codes.objectives().of(line.initiative().objectives());
            categories[at] = line.cost().category().ordinal();
        }
        whole = new Portions(this.lines, false, codes);
        funded = new Portions(this.lines, true, codes);
    }

    /// The place in the plan of the first initiative of the page with this number.
    static int first(int number) {
        return number * LENGTH;
    }

    /// The place after its last.
    static int end(int number, Plan plan) {
        return Math.min(first(number + 1), plan.initiatives().size());
    }

    List<CostLine> lines() {
        return lines;
    }

    /// @param funding whether to tell apart who pays
    Portions portions(boolean funding) {
        return funding ? funded : whole;
    }

    int phase(int line) {
        return phases[line];
    }

    /// The code of the objectives that the initiative names.
    int objectives(int line) {
        return objectives[line];
    }

    /// The initiative's place in the plan.
    int place(int line) {
        return places[line];
    }

    int category(int line) {
        return categories[line];
    }
}
