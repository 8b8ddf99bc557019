package org.demarche.model.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.check.ScheduleChange.LegalDate;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;

/// Which legal dates a change of dates puts at risk.
final class LegalDates {
    private final Assessment before;
    private final Assessment after;
    private final Numbers numbers;
    private final List<Later> later = new ArrayList<>();

    /// An initiative that ends later than it did.
    private record Later(Initiative initiative, LocalDate ended, LocalDate ends) {}

    private LegalDates(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.numbers = Numbers.of(after.plan());
        for (Initiative initiative : after.plan().initiatives()) {
            LocalDate ended = before.schedule().placement(initiative.id()).lastDay();
            LocalDate ends = after.schedule().placement(initiative.id()).lastDay();
            if (ended != null && ends != null && ends.isAfter(ended)) later.add(new Later(initiative, ended, ends));
        }
    }

    static List<LegalDate> atRisk(Assessment before, Assessment after) {
        LegalDates dates = new LegalDates(before, after);
        List<LegalDate> found = new ArrayList<>();
        for (Item item : Items.all(after.plan())) if (ScheduleChange.isLegal(item)) dates.add(found, item);
        return List.copyOf(found);
    }

    private void add(List<LegalDate> found, Item item) {
        Placement was = before.schedule().placement(item.id());
        Placement is = after.schedule().placement(item.id());
        if (!was.equals(is)) {
            found.add(new LegalDate(item, null, item.title() + " moves to " + DayText.of(is)));
            return;
        }
        LocalDate day = is.lastDay();
        if (day == null) return;
        for (Later one : later) {
            if (one.ended.isAfter(day) || !one.ends.isAfter(day)) continue;
            long late = ChronoUnit.DAYS.between(day, one.ends);
            String name = numbers.of(one.initiative.id()) + " " + one.initiative.title();
            found.add(new LegalDate(item, one.initiative, "%s ends %d day%s after: %s".formatted(name, late, late == 1 ? "" : "s", item.title())));
        }
    }
}
