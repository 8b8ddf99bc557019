package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.AnchorStatus;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeKind;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineRowsTest {
    private static List<String> keys(Plan plan, RowChoice choice) {
        return TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), choice).all().stream().map(TimelineRow::key).toList();
    }

    private static List<String> filtered(Plan plan, RowFilter filter) {
        return keys(plan, RowChoice.ALL.withFilter(filter));
    }

    private static List<String> grouped(Plan plan, Grouping grouping) {
        return keys(plan, RowChoice.ALL.withGroup(grouping));
    }

    private static Plan twoAreas() {
        Plan plan = Plans.with(
                Plans.initiative("both", "2005-10-05", "10d").withObjectives(List.of("courts", "press")).withLead("Embassy"),
                Plans.initiative("one", "2005-10-05", "10d").withObjectives(List.of("press")).withLead("embassy "),
                Plans.initiative("none", "2005-10-05", "10d").withPhase(PhaseName.POST_ELECTION).withLead(""));
        return plan.withAreas(List.of(Plans.area("media", true), Plans.area("judges", true), Plans.area("unserved", true)))
                .withObjectives(List.of(Plans.objective("press", "media"), Plans.objective("courts", "judges")));
    }

    @Test
    void underAreasAnInitiativeStandsOnceAndSaysWhatElseItServes() {
        assertEquals(List.of(":events", ":area:media", "one", ":area:judges", "both", ":area:", "none"), grouped(twoAreas(), Grouping.AREA));
        TimelineRows rows = TimelineRows.of(Assessment.of(twoAreas(), LocalDate.of(2005, 10, 3)), RowChoice.ALL.withGroup(Grouping.AREA));
        assertEquals(Plans.area("media", true).title(), rows.row(rows.indexOf("both")).alsoServes());
        assertEquals("", rows.row(rows.indexOf("one")).alsoServes());
        assertEquals("No area named", rows.row(rows.indexOf(":area:")).title());
    }

    @Test
    void objectivesLeadsAndNothingGroupToo() {
        assertEquals(List.of(":events", ":objective:press", "one", ":objective:courts", "both", ":objective:", "none"), grouped(twoAreas(), Grouping.OBJECTIVE));
        assertEquals(List.of(":events", ":lead:embassy", "both", "one", ":lead:", "none"), grouped(twoAreas(), Grouping.LEAD));
        assertEquals(List.of(":events", "both", "one", "none"), grouped(twoAreas(), Grouping.NONE));
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyGroupingShowsTheSameItemsEachOnce(Grouping grouping) {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook(), SyntheticPlan.of(300, 3))) {
            List<String> keys = grouped(plan, grouping);
            assertEquals(keys.size(), new HashSet<>(keys).size(), "a key twice");
            Set<String> items = new HashSet<>(keys);
            items.removeIf(key -> key.startsWith(":"));
            Set<String> byPhase = new HashSet<>(grouped(plan, Grouping.PHASE));
            byPhase.removeIf(key -> key.startsWith(":"));
            assertEquals(byPhase, items);
        }
    }

    @Test
    void stepsAreNumberedBelowTheirInitiativeWhateverIsShown() {
        Initiative need = Plans.initiative("need", "2005-10-05", "30d")
                .withSteps(List.of(Plans.step("undated", null, null), Plans.step("later", "2005-10-20", "5d"), Plans.step("first", "2005-10-05", "5d")));
        TimelineRows all = Timelines.rows(Plans.with(need));
        assertEquals(List.of("1.1", "1.1.2", "1.1.3"), List.of(number(all, "need"), number(all, "later"), number(all, "first")));
        TimelineRows some = TimelineRows.of(all.assessment(), RowChoice.ALL.withFilter(RowFilter.NONE.withText("first")));
        assertEquals("1.1.3", number(some, "first"));
        assertEquals("1.1.2", all.longestNumber());
    }

    private static String number(TimelineRows rows, String key) {
        return rows.row(rows.indexOf(key)).number();
    }

    @Test
    void aGroupReachesFromTheFirstDayBelowItToTheLastAlsoWhereFolded() {
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-05", "10d"), Plans.initiative("b", "2005-11-01", "30d"));
        for (Set<String> folded : List.of(Set.<String>of(), Set.of(":pre-election"))) {
            TimelineRows rows = TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), folded);
            TimelineRow group = rows.row(rows.indexOf(":pre-election"));
            assertEquals(new DateRange(LocalDate.of(2005, 10, 5), LocalDate.of(2005, 12, 1)), group.placement().range());
        }
    }

    @Test
    void whatIsCancelledHasNoRow() {
        Plan plan = Plans.bare().withAnchors(List.of(Plans.anchor("run-off", "2005-12-18").withStatus(AnchorStatus.CANCELLED), Plans.anchor("oath", "2006-01-11")));
        assertEquals(List.of(":events", "oath", ":pre-election", ":post-election"), keys(plan, RowChoice.ALL));
    }

    @Test
    void whatDoesNotPassIsNotThereAndWhatStandsAboveSomethingThatPassesIs() {
        Plan plan = Plans.with(
                        Plans.initiative("parent", "2005-10-05", "30d").withSteps(List.of(Plans.step("wanted", "2005-10-05", "5d"), Plans.step("other", "2005-10-05", "5d"))),
                        Plans.initiative("unwanted", "2005-10-05", "30d"))
                .withEvents(List.of(Plans.event("visit", EventKind.VISIT, "2005-11-01")));
        Plan named = plan.withInitiatives(plan.initiatives().stream()
                .map(one -> one.withTitle("Need").withSteps(one.steps().stream().map(step -> step.withTitle(step.id().equals("wanted") ? "Print Ballots" : "Else")).toList()))
                .toList());
        assertEquals(List.of(":pre-election", "parent", "wanted"), filtered(named, RowFilter.NONE.withText(" ballots ")));
        assertEquals(List.of(":pre-election", "parent", "wanted"), filtered(named, RowFilter.NONE.withText("1.1.1")));
        assertEquals(List.of(), filtered(named, RowFilter.NONE.withText("nowhere")));
    }

    @Test
    void periodsAreCountedFromTheStatusDate() {
        Plan plan = Plans.with(
                Plans.initiative("sunday", "2005-10-09", "1d"), Plans.initiative("monday", "2005-10-10", "1d"),
                Plans.initiative("last", "2005-11-01", "1d"), Plans.initiative("beyond", "2005-11-02", "1d"), Plans.initiative("past", "2005-10-01", "2d"),
                Plans.initiative("open", "2005-09-01", null));
        assertEquals(List.of(":pre-election", "sunday", "open"), filtered(plan, RowFilter.NONE.withPeriod(Period.THIS_WEEK)));
        assertEquals(List.of(":pre-election", "sunday", "monday", "last", "open"), filtered(plan, RowFilter.NONE.withPeriod(Period.NEXT_30_DAYS)));
    }

    @Test
    void lateIsWhatShouldHaveStartedOrEndedAndHasNot() {
        Plan plan = Plans.with(
                Plans.initiative("not-started", "2005-09-01", "90d"),
                Plans.initiative("under-way", "2005-09-01", "90d").withStatus(InitiativeStatus.UNDER_WAY),
                Plans.initiative("not-ended", "2005-09-01", "10d").withStatus(InitiativeStatus.UNDER_WAY),
                Plans.initiative("done", "2005-09-01", "10d").withStatus(InitiativeStatus.DONE),
                Plans.initiative("all-of-it", "2005-09-01", "10d").withPercentDone(100),
                Plans.initiative("to-come", "2005-10-04", "10d"),
                Plans.initiative("step-late", "2005-10-04", "10d").withSteps(List.of(Plans.step("late", "2005-09-01", "5d"), Plans.step("over", "2005-09-01", "5d").withPercentDone(100))));
        assertEquals(List.of(":pre-election", "not-started", "not-ended", "step-late", "late"), filtered(plan, RowFilter.NONE.withLate(true)));
    }

    @Test
    void mineIsWhatIsLedOwnedOrSharedInAnyCase() {
        Plan plan = Plans.with(
                Plans.initiative("led", "2005-10-05", "10d").withLead("Aigul").withSteps(List.of(Plans.step("inherited", "2005-10-05", "1d"), Plans.step("given", "2005-10-05", "1d").withOwner("Bob"))),
                Plans.initiative("shared", "2005-10-05", "10d").withPartners(List.of("AIGUL ")),
                Plans.initiative("owned", "2005-10-05", "10d").withSteps(List.of(Plans.step("hers", "2005-10-05", "1d").withOwner("aigul"))),
                Plans.initiative("others", "2005-10-05", "10d").withLead("Aigul Suleimenova"));
        assertEquals(List.of(":pre-election", "led", "inherited", "shared", "owned", "hers"), filtered(plan, RowFilter.NONE.withMine(" aigul")));
    }

    @Test
    void kindsAreOfNeedsOnly() {
        Plan plan = Plans.small().withInitiatives(List.of(
                Plans.initiative("visit", "2005-10-05", "10d").withKind(InitiativeKind.VISIT), Plans.initiative("law", "2005-10-05", "10d").withKind(InitiativeKind.LEGISLATION)));
        assertEquals(List.of(":pre-election", "visit"), filtered(plan, RowFilter.NONE.withKinds(Set.of(InitiativeKind.VISIT))));
    }

    @Test
    void rowsCanBeShownFromOneDayToAnother() {
        TimelineRows rows = Timelines.rows(Plans.small());
        DateRange days = new DateRange(LocalDate.of(2005, 11, 1), LocalDate.of(2005, 12, 1));
        assertEquals(days, PlanExtent.of(rows.reaching(days)));
        assertEquals(rows.all(), rows.reaching(days).all());
    }
}
