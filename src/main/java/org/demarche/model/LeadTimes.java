package org.demarche.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long things take before an election: a few figures with their sources, and what a plan says instead.
public final class LeadTimes {
    public static final List<LeadTime> SHIPPED = List.of(
            new LeadTime("election-observation", "Long-term election observation", new Length(8, Length.Unit.WEEK),
                    "OSCE/ODIHR, Election Observation Handbook, 6th edition (2010), 6.1: a mission opens six to eight weeks before election day"),
            new LeadTime("procurement", "Competitive procurement", Length.days(180),
                    "US Department of the Interior, Interior Business Center, lead time goals for competitive contracts up to USD 10 million: 90 to 180 days"),
            new LeadTime("electoral-law", "Change of electoral law", new Length(1, Length.Unit.YEAR),
                    "Venice Commission, Code of Good Practice in Electoral Matters (CDL-AD(2002)023rev2), II.2.b: no change of its fundamentals in the last year"),
            new LeadTime("voter-education", "Voter education", Length.months(3), "planner's estimate: change it to what your partners say"),
            new LeadTime("curriculum-change", "Change of a school curriculum", new Length(2, Length.Unit.YEAR), "planner's estimate: change it to what the ministry says"));

    private LeadTimes() {}

    /// The plan's own lead times and the shipped ones that it does not replace.
    public static List<LeadTime> of(Plan plan) {
        Map<String, LeadTime> all = new LinkedHashMap<>();
        for (LeadTime shipped : SHIPPED) all.put(shipped.id(), shipped);
        for (LeadTime own : plan.settings().leadTimes()) all.put(own.id(), own);
        return new ArrayList<>(all.values());
    }

    /// The one with this id; null: there is none.
    public static @Nullable LeadTime find(Plan plan, @Nullable String id) {
        if (id == null) return null;
        for (LeadTime one : of(plan)) if (one.id().equals(id)) return one;
        return null;
    }
}
