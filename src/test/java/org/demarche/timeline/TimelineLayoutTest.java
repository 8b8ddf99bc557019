package org.demarche.timeline;

import static org.demarche.timeline.Timelines.captions;
import static org.demarche.timeline.Timelines.picture;
import static org.demarche.timeline.Timelines.rolesOf;
import static org.demarche.timeline.Timelines.rows;
import static org.demarche.timeline.Timelines.shapesOf;
import static org.demarche.timeline.Timelines.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.DateExpression;
import org.demarche.model.DeadlineKind;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scope;
import org.demarche.model.check.Assessment;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    private static Initiative after(String id, String start, String duration) {
        return Plans.initiative(id, start, duration).withPhase(PhaseName.POST_ELECTION);
    }

    private static Area bar(TimelinePicture picture, String id, Role role) {
        return shapesOf(picture, id).stream()
                .filter(shape -> shape.role() == role)
                .map(shape -> ((Shape.Box) shape).area())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRowsStandInTheOrderOfThePaper() {
        List<String> keys = rows(Plans.small()).all().stream().map(TimelineRow::key).toList();
        assertEquals(
                List.of(":events", "meeting", ":pre-election", "observers", "ballots", ":post-election", "journalists", ":levers", "chair"), keys);
    }

    @Test
    void foldingHidesWhatStandsBelow() {
        TimelineRows folded = TimelineRows.of(Assessment.of(Plans.small(), Timelines.FIRST), Set.of("observers", TimelineRows.EVENTS, ":post-election"));
        assertEquals(
                List.of(":events", ":pre-election", "observers", ":post-election", ":levers", "chair"),
                folded.all().stream().map(TimelineRow::key).toList());
    }

    @Test
    void aBarBeforeTheElectionIsSolidAndHoldsItsLastDay() {
        Area bar = bar(picture(Plans.with(Plans.initiative("train", "2005-10-05", "10d"))), "train", Role.PRE_FILL);
        assertEquals(x("2005-10-05"), bar.x());
        assertEquals(x("2005-10-15"), bar.right());
        assertEquals(14, bar.height());
    }

    @Test
    void aBarAfterItIsPaleHatchedAndEdged() {
        assertEquals(
                List.of(Role.POST_FILL, Role.POST_HATCH, Role.POST_EDGE, Role.POST_PLATE, Role.TEXT_ON_POST),
                rolesOf(picture(Plans.with(after("train", "election+1m", "9m"))), "train"));
    }

    @Test
    void datesStandInsideTheBarWithTheLastDayInclusive() {
        assertTrue(captions(picture(Plans.with(after("train", "election+1m", "9m")))).contains("4 Jan – 3 Oct 2006"));
    }

    @Test
    void whatHasNoDateHasNoRowAndNoShape() {
        Plan plan = Plans.with(Plans.initiative("someday", null, null), Plans.initiative("long", null, "9m"));
        assertEquals(-1, rows(plan).indexOf("someday"));
        assertEquals(List.of(), shapesOf(picture(plan), "someday"));
        assertEquals(List.of(), shapesOf(picture(plan), "long"));
    }

    @Test
    void anUnknownStartIsTornAtTheEdgeOfTheView() {
        Initiative open = Plans.initiative("visits", null, null);
        TimelinePicture picture = picture(Plans.with(open.withDates(open.dates().withEnd(DateExpression.parse("2005-12-03")))));
        assertFalse(shapesOf(picture, "visits").stream().anyMatch(shape -> shape instanceof Shape.Box box && box.area().width() > 20));
        double leftmost = shapesOf(picture, "visits").stream()
                .filter(shape -> shape.role() == Role.PRE_TEAR)
                .flatMap(shape -> ((Shape.Path) shape).points().stream())
                .mapToDouble(Point::x)
                .min()
                .orElseThrow();
        assertTrue(leftmost < 10, "torn at " + leftmost);
        assertTrue(captions(picture).contains("start not known"));
    }

    @Test
    void anUnknownEndIsTornAtTheOtherEdge() {
        TimelinePicture picture = picture(Plans.with(after("open", "2006-01-04", null)));
        assertTrue(rolesOf(picture, "open").contains(Role.POST_OPEN_END));
        assertFalse(rolesOf(picture, "open").contains(Role.POST_FILL));
        assertTrue(captions(picture).contains("end not known"));
    }

    @Test
    void aMonthWithoutADayIsHollowAndAMonthWide() {
        Initiative broadcasts = after("news", "2006-01-01", "12m").withSteps(List.of(Plans.milestone("begin", "2006-01")));
        TimelinePicture picture = picture(Plans.with(broadcasts));
        Area span = bar(picture, "begin", Role.POST_SPAN);
        assertEquals(x("2006-01-01"), span.x(), 1);
        assertEquals(x("2006-02-01"), span.right(), 1);
        assertFalse(rolesOf(picture, "begin").contains(Role.POST_MARK), "a diamond would claim a day");
    }

    @Test
    void aMilestoneIsADiamondInTheMiddleOfItsDay() {
        Plan plan = Plans.with(Plans.initiative("polls", "2005-11-01", "34d").withSteps(List.of(Plans.milestone("exit", "election"))));
        Shape.Path diamond = (Shape.Path) shapesOf(picture(plan), "exit").getFirst();
        assertEquals(Role.PRE_MARK, diamond.role());
        assertEquals(x("2005-12-04") + 1, diamond.points().getFirst().x());
    }

    @Test
    void deadlinesArePentagonsAndLegalOnesAreMarkedSo() {
        Plan plan = Plans.bare()
                .withEvents(List.of(
                        Plans.event("filing", EventKind.DEADLINE, "2005-11-10"),
                        Plans.event("law", EventKind.DEADLINE, "2005-11-20").withDeadline(DeadlineKind.LEGAL)));
        assertEquals(Role.DEADLINE, shapesOf(picture(plan), "filing").getFirst().role());
        assertEquals(Role.DEADLINE_LEGAL, shapesOf(picture(plan), "law").getFirst().role());
        assertEquals(5, ((Shape.Path) shapesOf(picture(plan), "law").getFirst()).points().size());
    }

    @Test
    void fiscalYearsCloseOnTheirLastDayUnlessThePlanSaysSoItself() {
        assertTrue(captions(picture(Plans.bare())).contains("FY 2005 closes"));
        Plan own = Plans.bare().withEvents(List.of(Plans.event("close", EventKind.DEADLINE, "2005-09-30")));
        assertFalse(captions(picture(own)).contains("FY 2005 closes"));
    }

    @Test
    void moneyThatIsNotThisCountrysIsAnOutline() {
        Initiative news = after("news", "2006-01-01", "6m").withCosts(List.of(Plans.once("project", "USD 1600000").withScope(Scope.REGIONAL)));
        TimelinePicture picture = picture(Plans.with(news));
        assertTrue(rolesOf(picture, "news").contains(Role.REGIONAL));
        assertFalse(rolesOf(picture, "news").contains(Role.POST_FILL));
        assertTrue(captions(picture).contains("regional, fixed: does not move"));
    }

    @Test
    void whatStandsOnARegionalBarIsWrittenAcrossTheLinesThatItCovers() {
        Initiative news = after("news", "2006-01-01", "12m").withCosts(List.of(Plans.once("project", "USD 1600000").withScope(Scope.REGIONAL)));
        TimelinePicture picture = picture(Plans.with(news));
        Shape.Caption caption = (Shape.Caption) shapesOf(picture, "news").stream().filter(Shape.Caption.class::isInstance).findFirst().orElseThrow();
        assertTrue(left(caption) < x("2006-10-01") && right(caption) > x("2006-10-01"), "the fiscal year's line does not lie under " + caption);
    }

    @Test
    void whatIsUnderWayWithoutDatesIsTornOnBothSides() {
        Initiative news = after("news", "2006-01-01", "6m").withDates(org.demarche.model.Dates.UNKNOWN).withStatus(InitiativeStatus.UNDER_WAY);
        TimelinePicture picture = picture(Plans.with(news));
        assertTrue(rolesOf(picture, "news").contains(Role.POST_OPEN_END));
        assertTrue(captions(picture).contains("under way, dates not known"));
        assertFalse(rolesOf(picture, "news").contains(Role.POST_FILL));
    }

    @Test
    void aConditionStandsBesideWhatWaitsForIt() {
        Condition condition = new Condition("The election meets expectations", ConditionState.OPEN, DateExpression.UNKNOWN, "", java.util.Map.of());
        Plan plan = Plans.with(after("visit", "2006-01-04", "2m").withCondition(condition));
        assertTrue(captions(picture(plan)).contains("only if the election meets expectations: open"));
        assertTrue(rolesOf(picture(plan), "visit").contains(Role.CONDITION_OPEN));
    }

    @Test
    void doneIsMeasuredAlongTheBar() {
        Area done = bar(picture(Plans.with(Plans.initiative("half", "2005-10-05", "50d").withPercentDone(50))), "half", Role.PRE_DONE);
        assertEquals(x("2005-10-05") + 2, done.x());
        assertEquals(x("2005-10-05") + 50, done.right());
    }

    @Test
    void aLeverIsSolidToTodayAndNamesWhatItDiesWith() {
        TimelinePicture picture = picture(Plans.small());
        Area solid = bar(picture, "chair", Role.LEVER);
        assertEquals(x("2005-10-03") + 1, solid.right());
        assertTrue(captions(picture).contains("best before Decision awaited: date not known, see tray"));
        assertTrue(rolesOf(picture, "chair").contains(Role.LEVER_TEAR));
    }

    @Test
    void anArrowLeadsFromTheEndThatIsWaitedForToTheStartThatWaits() {
        Plan plan = Plans.with(after("first", "2006-01-04", "2m"), after("second", "first.end+1w", "2m"));
        List<Point> way = shapesOf(picture(plan), "second").stream()
                .filter(shape -> shape.role() == Role.ARROW)
                .map(shape -> ((Shape.Path) shape).points())
                .findFirst()
                .orElseThrow();
        assertEquals(x("2006-03-04"), way.getFirst().x());
        for (int i = 1; i < way.size(); i++)
            assertTrue(way.get(i).x() == way.get(i - 1).x() || way.get(i).y() == way.get(i - 1).y(), "a slanting piece in " + way);
    }

    @Test
    void theElectionDrawsNoArrows() {
        assertTrue(picture(Plans.small()).shapes().noneMatch(shape -> shape.role() == Role.ARROW));
    }

    @Test
    void ghostsStandWhereThingsStoodAndOnlyForWhatMoved() {
        Plan plan = Plans.with(Plans.initiative("hung", "election-30d", "10d"), Plans.initiative("fixed", "2005-10-05", "10d"));
        TimelineRows before = rows(plan);
        TimelineRows now = rows(plan.withElectionOn(LocalDate.of(2005, 12, 18)));
        TimelinePicture picture = picture(now, TimelineOptions.SCREEN.withBefore(before).withHingeMoving(true), 0);
        assertEquals(x("2005-11-04"), bar(picture, "hung", Role.GHOST).x(), 1);
        assertEquals(x("2005-11-18"), bar(picture, "hung", Role.PRE_FILL).x());
        assertFalse(rolesOf(picture, "fixed").contains(Role.GHOST));
        assertTrue(captions(picture).contains("Election 4 Dec 2005 → 18 Dec 2005"));
    }

    @Test
    void onlyRowsThatCanBeSeenAreLaidOut() {
        List<Initiative> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) many.add(Plans.initiative("need-" + Character.toString('a' + i % 26) + i + "x", "2005-10-05", "10d"));
        TimelineRows rows = rows(Plans.bare().withInitiatives(many));
        TimelinePicture picture = picture(rows, TimelineOptions.SCREEN, 100_000);
        Set<String> drawn = new java.util.HashSet<>();
        picture.shapes().forEach(shape -> {
            if (shape.item() != null && shape.item().startsWith("need-")) drawn.add(shape.item());
        });
        int first = 100_000 / 30;
        assertTrue(drawn.contains(rows.row(first + 1).key()));
        assertFalse(drawn.contains(rows.row(first - 1).key()));
        assertTrue(drawn.size() <= 20, drawn.size() + " rows drawn");
    }

    @Test
    void captionsOfARowNeverLieOverEachOther() {
        Plan plan = Plans.bare();
        List<org.demarche.model.Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) events.add(Plans.event("event-" + (char) ('a' + i % 26) + i + "x", EventKind.MEETING, LocalDate.of(2005, 9, 3).plusDays(7L * i).toString()));
        TimelineRows folded = TimelineRows.of(Assessment.of(plan.withEvents(events), Timelines.FIRST), Set.of(TimelineRows.EVENTS));
        List<Shape.Caption> captions = picture(folded).layers().getFirst().shapes().stream()
                .filter(Shape.Caption.class::isInstance)
                .map(Shape.Caption.class::cast)
                .toList();
        assertNotEquals(0, captions.size());
        for (Shape.Caption one : captions)
            for (Shape.Caption other : captions)
                assertTrue(one == other || one.y() != other.y() || left(one) >= right(other) || left(other) >= right(one), one + " over " + other);
    }

    private static double left(Shape.Caption caption) {
        double wide = Timelines.MEASURE.width(caption.text(), caption.face(), caption.size());
        return switch (caption.align()) {
            case START -> caption.x();
            case MIDDLE -> caption.x() - wide / 2;
            case END -> caption.x() - wide;
        };
    }

    private static double right(Shape.Caption caption) {
        return left(caption) + Timelines.MEASURE.width(caption.text(), caption.face(), caption.size());
    }

    @Test
    void thePointerFindsTheItemItsEndsAndTheHinge() {
        TimelinePicture picture = picture(Plans.with(Plans.initiative("train", "2005-10-05", "30d")));
        double y = 56 + 2.5 * 30;
        assertEquals(new Target("train", Part.BODY), picture.hit(x("2005-10-20"), y));
        assertEquals(new Target("train", Part.START), picture.hit(x("2005-10-05") + 1, y));
        assertEquals(new Target("train", Part.END), picture.hit(x("2005-11-04") - 1, y));
        assertEquals(new Target("election", Part.HINGE), picture.hit(x("2005-12-04") + 1, 53));
        assertNull(picture.hit(x("2006-03-01"), y));
    }

    @Test
    void whereTheElectionIsNotKnownThereIsNoHingeAndNoBand() {
        Plan plan = Plans.bare();
        TimelinePicture picture = picture(plan.withHinge(plan.hinge().withDate(DateExpression.UNKNOWN)));
        assertTrue(picture.shapes().noneMatch(shape -> shape.role() == Role.HINGE || shape.role() == Role.PRE_BAND || shape.role() == Role.POST_BAND));
    }
}
