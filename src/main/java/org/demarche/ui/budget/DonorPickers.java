package org.demarche.ui.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.demarche.model.FundingSource;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.Programmes;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.PaperSize;
import org.jspecify.annotations.Nullable;

/// What can be chosen for a donor's form.
final class DonorPickers {
    private static final int MOST_FIRST_DAYS = 24;
    private static final String ASKED_FOR = "All that is asked for";
    private static final String FIRST_YEAR = "First fiscal year with money";

    private DonorPickers() {}

    static List<MenuItem> forms(DonorDesk desk) {
        List<MenuItem> items = new ArrayList<>();
        for (DonorForm form : DonorForm.values()) items.add(Picker.choice(form.label(), form == desk.options().form(), true, () -> desk.choose(form)));
        return items;
    }

    static List<MenuItem> programmes(DonorDesk desk) {
        List<MenuItem> items = new ArrayList<>();
        for (Programmes one : Programmes.values()) items.add(Picker.choice(one.label(), one == desk.options().programmes(), true, () -> desk.choose(one)));
        return items;
    }

    static List<MenuItem> papers(DonorDesk desk) {
        List<MenuItem> items = new ArrayList<>();
        for (PaperSize paper : PaperSize.values()) items.add(Picker.choice(paper.label(), paper == desk.paper(), true, () -> desk.choose(paper)));
        return items;
    }

    static List<MenuItem> donors(DonorDesk desk, Plan plan) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Picker.choice(ASKED_FOR, desk.options().donors().isEmpty(), true, desk::onNoDonor));
        if (!plan.fundingSources().isEmpty()) items.add(new SeparatorMenuItem());
        for (FundingSource source : plan.fundingSources()) {
            CheckMenuItem item = new CheckMenuItem(title(source));
            item.setMnemonicParsing(false);
            item.setSelected(desk.options().donors().contains(source.id()));
            item.setOnAction(click -> desk.onDonor(source.id(), item.isSelected()));
            items.add(item);
        }
        return items;
    }

    private static String title(FundingSource source) {
        return source.title().isBlank() ? source.id() : source.title();
    }

    static String donorWords(DonorOptions options, Plan plan) {
        List<String> titles = plan.fundingSources().stream().filter(source -> options.donors().contains(source.id())).map(DonorPickers::title).toList();
        if (titles.isEmpty()) return ASKED_FOR;
        return titles.size() == 1 ? titles.getFirst() : titles.size() + " sources";
    }

    /// The quarters in which the plan has money.
    static List<MenuItem> firstDays(DonorDesk desk, Assessment assessment) {
        LocalDate chosen = desk.options().firstDay();
        List<MenuItem> items = new ArrayList<>();
        items.add(Picker.choice(FIRST_YEAR, chosen == null, true, () -> desk.chooseFirstDay(null)));
        items.add(new SeparatorMenuItem());
        for (Heading quarter : assessment.ledger().pivot(List.of(Dimension.QUARTER), List.of()).rows().children()) {
            if (quarter.key() == null || quarter.key().days() == null || items.size() > MOST_FIRST_DAYS) continue;
            LocalDate day = quarter.key().days().start();
            items.add(Picker.choice(DayText.of(day), day.equals(chosen), true, () -> desk.chooseFirstDay(day)));
        }
        return items;
    }

    static String firstDayWords(@Nullable LocalDate firstDay) {
        return firstDay == null ? FIRST_YEAR : DayText.of(firstDay);
    }
}
