package org.demarche.timeline;

import static org.demarche.timeline.Timelines.picture;
import static org.demarche.timeline.Timelines.rolesOf;
import static org.demarche.timeline.Timelines.rows;
import static org.demarche.timeline.Timelines.shapesOf;
import static org.demarche.timeline.Timelines.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.model.Baseline;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Edge;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.junit.jupiter.api.Test;

/// Marks that stand above, below and beside the bars.
class MarksTest {
    private static final Initiative TRAIN = Plans.initiative("train", "2005-10-05", "40d")
            .withPercentDone(25)
            .withSteps(List.of(Plans.milestone("ready", "2005-11-10"), Plans.step("print", "2005-10-05", "10d")));
    private static final Plan PLAN = Plans.with(TRAIN, Plans.initiative("after", "train.end+1w", "20d"));

    private static TimelinePicture with(Plan plan, TimelineOptions options) {
        return picture(rows(plan), options, 0);
    }

    private static Area box(TimelinePicture picture, String id, Role role) {
        return shapesOf(picture, id).stream().filter(shape -> shape.role() == role).map(shape -> ((Shape.Box) shape).area()).findFirst().orElseThrow();
    }

    @Test
    void aBaselineStandsBelowTheBarWhereItStood() {
        Baseline baseline = Baselines.take(Assessment.of(PLAN, Timelines.FIRST), "As agreed");
        Plan later = PLAN.withInitiatives(List.of(
                TRAIN.withDates(Plans.dates("2005-11-01", "40d")).withSteps(List.of(Plans.milestone("ready", "2005-11-20"))), PLAN.initiatives().getLast()));
        TimelinePicture picture = with(later, TimelineOptions.SCREEN.withBaseline(baseline));
        Area then = box(picture, "train", Role.BASELINE);
        Area now = box(picture, "train", Role.PRE_FILL);
        assertEquals(x("2005-10-05"), then.x());
        assertEquals(x("2005-11-14"), then.right());
        assertTrue(then.y() > now.bottom(), "below the bar");
        Shape.Path diamond = (Shape.Path) shapesOf(picture, "ready").stream().filter(shape -> shape.role() == Role.BASELINE_MARK).findFirst().orElseThrow();
        assertEquals(x("2005-11-10") + 1, diamond.points().getFirst().x());
    }

    @Test
    void withoutABaselineNothingStandsBelow() {
        assertTrue(with(PLAN, TimelineOptions.SCREEN).shapes().noneMatch(shape -> shape.role() == Role.BASELINE || shape.role() == Role.BASELINE_MARK));
    }

    @Test
    void theCriticalChainHasBracketsRingsAndBoldArrows() {
        TimelinePicture picture = with(PLAN, TimelineOptions.SCREEN.withCritical(Set.of("train", "ready", "after")));
        assertTrue(rolesOf(picture, "train").contains(Role.CRITICAL));
        assertTrue(rolesOf(picture, "ready").contains(Role.CRITICAL));
        assertFalse(rolesOf(picture, "print").contains(Role.CRITICAL));
        assertTrue(rolesOf(picture, "after").containsAll(List.of(Role.CRITICAL_ARROW, Role.CRITICAL_HEAD)));
        TimelinePicture half = with(PLAN, TimelineOptions.SCREEN.withCritical(Set.of("after")));
        assertTrue(rolesOf(half, "after").contains(Role.ARROW), "an arrow from what is not on the chain is a plain one");
    }

    @Test
    void aSelectedBarCanBeTakenWhereItsDonePartEndsAndByItsDots() {
        TimelinePicture picture = with(PLAN, TimelineOptions.SCREEN.withSelected(Set.of("train")));
        Area bar = box(picture, "train", Role.PRE_FILL);
        double done = bar.x() + 2 + (bar.width() - 4) / 4;
        assertEquals(new Target("train", Part.DONE), picture.hit(done, bar.bottom() + 2));
        assertEquals(new Target("train", Part.LINK_START), picture.hit(bar.x() - 3, bar.y() - 2.5));
        assertEquals(new Target("train", Part.LINK_END), picture.hit(bar.right() + 3, bar.y() - 2.5));
        assertEquals(new Target("train", Part.START), picture.hit(bar.x() - 1, bar.middleY()));
        assertEquals(new Target("train", Part.END), picture.hit(bar.right() + 1, bar.middleY()));
    }

    @Test
    void ofSeveralSelectedBarsNoneHasADoneGrip() {
        TimelinePicture picture = with(PLAN, TimelineOptions.SCREEN.withSelected(Set.of("train", "print")));
        assertTrue(picture.zones().stream().noneMatch(zone -> zone.target().part() == Part.DONE));
        assertEquals(2, picture.shapes().filter(shape -> shape.role() == Role.SELECTION).count());
    }

    @Test
    void whatIsNotKnownToBeDoneHasAHollowGripAtItsStart() {
        TimelinePicture picture = with(PLAN, TimelineOptions.SCREEN.withSelected(Set.of("print")));
        assertTrue(rolesOf(picture, "print").contains(Role.DONE_GRIP_OPEN));
        assertFalse(rolesOf(picture, "print").contains(Role.DONE_GRIP));
    }

    @Test
    void whatThePointerIsOverShowsItsDotsAndNothingElse() {
        TimelinePicture picture = with(PLAN, TimelineOptions.SCREEN.withHovered("ready"));
        assertEquals(2, rolesOf(picture, "ready").stream().filter(role -> role == Role.LINK_DOT).count());
        assertFalse(rolesOf(picture, "ready").contains(Role.SELECTION));
        assertTrue(rolesOf(picture, "train").stream().noneMatch(role -> role == Role.LINK_DOT));
    }

    @Test
    void aDependencyBeingDrawnEndsAtThePointerAndSaysWhetherItCanBeMade() {
        LinkSketch link = new LinkSketch("train", Edge.END, new Point(500, 300), true);
        Shape.Path line = (Shape.Path) shapesOf(with(PLAN, TimelineOptions.SCREEN.withLink(link)), "train").stream().filter(shape -> shape.role() == Role.LINK).findFirst().orElseThrow();
        assertEquals(x("2005-11-14"), line.points().getFirst().x());
        assertEquals(new Point(500, 300), line.points().getLast());
        List<Role> refused = rolesOf(with(PLAN, TimelineOptions.SCREEN.withLink(new LinkSketch("train", Edge.END, new Point(500, 300), false))), "train");
        assertTrue(refused.contains(Role.LINK_REFUSED) && refused.contains(Role.LINK_CROSS) && !refused.contains(Role.LINK));
    }

    @Test
    void anAnchorThatLastsIsARange() {
        Plan plan = Plans.bare().withAnchors(List.of(Plans.anchor("challenges", "2005-12-06").withDuration(Length.days(10)), Plans.anchor("oath", "2006-01-11")));
        Area range = box(picture(plan), "challenges", Role.EVENT_RANGE);
        assertEquals(x("2005-12-06"), range.x(), 1);
        assertEquals(x("2005-12-16"), range.right(), 1);
        assertTrue(rolesOf(picture(plan), "oath").contains(Role.EVENT), "one day is a diamond");
    }

    @Test
    void stepsWithADeadlineAreMarkedByItsKind() {
        Plan plan = Plans.with(Plans.initiative("need", "2005-10-05", "40d").withSteps(List.of(
                Plans.milestone("law", "2005-10-20").withDeadline(DeadlineKind.LEGAL),
                Plans.step("form", "2005-10-20", "10d").withDeadline(DeadlineKind.ADMINISTRATIVE))));
        assertEquals(List.of(Role.DEADLINE_LEGAL), rolesOf(picture(plan), "law"));
        assertTrue(rolesOf(picture(plan), "form").contains(Role.DEADLINE));
    }

    @Test
    void aVisitSaysWhatItCarriesWhereThereIsRoom() {
        Plan plan = Plans.bare().withEvents(List.of(Plans.event("visit", EventKind.VISIT, "2006-01-20").withMessages(List.of("Let observers in", "Free the press"))));
        assertTrue(Timelines.captions(picture(plan)).contains("20 Jan 2006, carries “Let observers in” and 1 more"));
        assertEquals("carries “Let observers in”, “Free the press”", EventText.carriesAll(plan.events().getFirst()));
        assertEquals("", EventText.carriesAll(Plans.event("quiet", EventKind.VISIT, "2005-10-20")));
    }

    @Test
    void aFoldedGroupIsABracketAndAnOpenOneIsNot() {
        TimelineRows folded = TimelineRows.of(Assessment.of(PLAN, LocalDate.of(2005, 10, 3)), Set.of(":pre-election"));
        Shape.Path bracket = (Shape.Path) shapesOf(picture(folded), ":pre-election").stream().filter(shape -> shape.role() == Role.SUMMARY).findFirst().orElseThrow();
        assertEquals(x("2005-10-05"), bracket.points().getFirst().x());
        assertFalse(rolesOf(picture(PLAN), ":pre-election").contains(Role.SUMMARY));
    }

    @Test
    void aDayAmongYearsCanStillBeSeen() {
        TimelineRows rows = rows(Plans.with(Plans.initiative("day", "2005-10-20", "1d")));
        TimelinePicture picture = TimelineLayout.of(rows, new TimeScale(Timelines.FIRST.toEpochDay(), 0.05), new Viewport(1000, 600, 0), TimelineOptions.SCREEN, Timelines.MEASURE);
        assertEquals(3, box(picture, "day", Role.PRE_FILL).width(), 1e-9);
    }
}
