package org.demarche.model.donor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Banner;
import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;

/// Makes donor views from a plan's ledger.
public final class DonorViews {
    private DonorViews() {}

    public static DonorView of(Assessment assessment, DonorOptions options) {
        Plan plan = assessment.plan();
        Ledger ledger = assessment.ledger();
        Sides sides = new Sides(plan, ledger, options.donors());
        ProjectYears years = new ProjectYears(ledger, options.firstDay(), assessment.asOf());
        List<String> remarks = remarks(ledger);
        String scenario = assessment.scenario().isEmpty() ? "" : "In the scenario \"" + assessment.scenario() + "\". ";
        String donor = scenario + "The donor's part: " + sides.words();
        String banner = banner(plan);
        String title = plan.header().title();
        return switch (options.form()) {
            case SF_424A -> new DonorView(
                    options.form(), "SF-424A: budget information, non-construction programs", title, banner, donor + ". First year: " + years.words(0), ledger.currency(),
                    new Sf424a(ledger, sides, options.programmes()).sections(years, remarks), List.of());
            case EU -> new DonorView(
                    options.form(), "Budget for the action", title, banner, donor + ". Year 1: " + years.words(0), ledger.currency(),
                    List.of(new EuAnnex(plan, ledger, years).budget(), new EuSources(ledger, sides).sources(ledger.currency().getCurrencyCode())), remarks);
            case RESULTS -> new DonorView(
                    options.form(), "Budget by results", title, banner, scenario + "By objective, fiscal year, and how firm the money is", ledger.currency(),
                    new Results(plan, assessment.schedule(), ledger).sections(), remarks);
        };
    }

    /// As the most closed of all that a view's figures and names come from.
    private static String banner(Plan plan) {
        Banner banner = new Banner(plan);
        for (Initiative need : plan.initiatives()) {
            banner.add(need.mark());
            for (Cost cost : need.costs()) {
                banner.add(cost.mark());
                for (Funding funding : cost.fundings()) banner.add(funding.mark());
            }
        }
        for (FundingSource source : plan.fundingSources()) banner.add(source.mark());
        for (Objective objective : plan.objectives()) {
            banner.add(objective.mark());
            for (Indicator indicator : objective.indicators()) banner.add(indicator.mark());
        }
        return banner.words();
    }

    /// What every form has to say: what is not known, and what stands apart.
    private static List<String> remarks(Ledger ledger) {
        List<String> remarks = new ArrayList<>();
        Total total = ledger.total();
        if (total.unknown() > 0) remarks.add(unknown(total.unknown()));
        Total outside = ledger.regionalOutside();
        if (!outside.isNothing()) remarks.add("Besides, regional money that is not known to be this country's stands apart, in no sum: " + outside.text() + ".");
        return List.copyOf(remarks);
    }

    private static String unknown(int count) {
        return count == 1
                ? "1 amount is not known yet. It is in no sum, and is counted beside each that it could change."
                : count + " amounts are not known yet. They are in no sum, and are counted beside each that they could change.";
    }
}
