package org.demarche.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.ChartPicture.Mark;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.timeline.Area;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {
    private static final List<ChartSize> SIZES =
            List.of(ChartSize.window(700, 200), ChartSize.window(420, 240), ChartSize.window(1200, 400), ChartSize.PICTURE, ChartSize.picture(480, 320), ChartSize.picture(2400, 900));

    private static Assessment assessment(Plan plan) {
        return Assessment.of(plan, LocalDate.of(2005, 10, 3));
    }

    private static Area box(Shape.Caption caption) {
        double wide = FigureFonts.MEASURE.width(caption.text(), caption.face(), caption.size());
        double left = switch (caption.align()) {
            case START -> caption.x();
            case MIDDLE -> caption.x() - wide / 2;
            case END -> caption.x() - wide;
        };
        return new Area(left, caption.y() - caption.size() * 0.72, wide, caption.size() * 0.9);
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() < other.right() - 0.5 && other.x() < one.right() - 0.5 && one.y() < other.bottom() - 0.5 && other.y() < one.bottom() - 0.5;
    }

    private static List<ChartChoice> choices() {
        List<ChartChoice> choices = new ArrayList<>();
        for (Dimension by : Dimension.values())
            for (Dimension period : List.of(Dimension.FISCAL_YEAR, Dimension.QUARTER, Dimension.MONTH))
                if (!ChartChoice.isPeriod(by)) choices.add(ChartChoice.of(ChartKind.STACKED).withBy(by).withPeriod(period));
        for (ChartKind kind : List.of(ChartKind.FUNDING, ChartKind.WATERFALL))
            for (Dimension by : List.of(Dimension.STATUS, Dimension.SOURCE, Dimension.CERTAINTY)) choices.add(ChartChoice.of(kind).withBy(by));
        choices.add(ChartChoice.of(ChartKind.CLIFF));
        return choices;
    }

    @Test
    void noCaptionCoversAnotherOrLeavesThePicture() {
        List<Assessment> plans = new ArrayList<>(List.of(assessment(Samples.kazakhstan()), assessment(Samples.firstLook()), assessment(Plan.empty())));
        for (long seed = 1; seed <= 3; seed++) plans.add(assessment(SyntheticPlan.of(120, seed)));
        for (int i = 0; i < plans.size(); i++)
            for (ChartChoice choice : choices())
                for (ChartSize size : SIZES) requireApart(ChartLayout.of(plans.get(i), choice, size), "plan " + i + ", " + choice + ", " + size);
    }

    private static void requireApart(ChartPicture picture, String which) {
        List<Shape.Caption> captions = picture.shapes().shapes().filter(Shape.Caption.class::isInstance).map(Shape.Caption.class::cast).toList();
        for (int i = 0; i < captions.size(); i++) {
            Area box = box(captions.get(i));
            assertTrue(box.x() >= -1 && box.right() <= picture.shapes().width() + 1 && box.y() >= -1 && box.bottom() <= picture.shapes().height() + 2, () -> box + " leaves: " + which + " " + captions);
            for (int j = 0; j < i; j++) {
                String pair = captions.get(i).text() + " | " + captions.get(j).text();
                assertTrue(!overlap(box, box(captions.get(j))), () -> pair + ": " + which);
            }
        }
    }

    @Test
    void everyMarkSaysTheNumberThatTheLedgerExplains() {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook())) {
            Assessment assessment = assessment(plan);
            for (ChartChoice choice : choices())
                for (Mark mark : ChartLayout.of(assessment, choice, ChartSize.PICTURE).marks()) {
                    if (mark.words().endsWith(": none")) continue;
                    assertTrue(mark.words().endsWith(": " + assessment.ledger().explain(mark.cell()).total().wholeText()), () -> mark + " of " + choice);
                }
        }
    }

    @Test
    void thePartsOfEveryStackAddUpToIt() {
        for (long seed = 1; seed <= 5; seed++) {
            Assessment assessment = assessment(SyntheticPlan.of(200, seed));
            for (Dimension by : List.of(Dimension.PHASE, Dimension.AREA, Dimension.SOURCE, Dimension.STATUS, Dimension.INITIATIVE, Dimension.CATEGORY)) {
                StackedChart chart = (StackedChart) Chart.of(assessment, ChartChoice.of(ChartKind.STACKED).withBy(by), 400);
                for (Stack stack : chart.stacks())
                    assertEquals(stack.total().minorUnits(), stack.slices().stream().mapToLong(slice -> slice.total().minorUnits()).sum(), "seed " + seed + " " + by + " " + stack.fullName());
            }
            for (int most : new int[] {4, 6, 40})
                for (Stack stack : ((FundingChart) Chart.of(assessment, ChartChoice.of(ChartKind.FUNDING), most)).stacks())
                    assertEquals(stack.total().minorUnits(), stack.slices().stream().mapToLong(slice -> slice.total().minorUnits()).sum(), "seed " + seed + " " + stack.fullName());
        }
    }

    @Test
    void theWaterfallEndsInTheGapToTheCent() {
        for (long seed = 1; seed <= 5; seed++) {
            Assessment assessment = assessment(SyntheticPlan.of(200, seed));
            for (Dimension by : List.of(Dimension.STATUS, Dimension.SOURCE, Dimension.CERTAINTY)) {
                WaterfallChart chart = (WaterfallChart) Chart.of(assessment, ChartChoice.of(ChartKind.WATERFALL).withBy(by), 20);
                List<WaterfallChart.Step> steps = chart.steps();
                assertEquals(assessment.ledger().total().minorUnits(), steps.getFirst().to(), "seed " + seed);
                assertEquals(assessment.ledger().gap().minorUnits(), steps.getLast().from(), "seed " + seed);
                for (int i = 1; i < steps.size(); i++) {
                    assertEquals(steps.get(i - 1).to(), steps.get(i).from(), "seed " + seed + " step " + i);
                    assertEquals(steps.get(i).total().minorUnits(), steps.get(i).from() - steps.get(i).to(), "seed " + seed + " step " + i);
                }
            }
        }
    }

    @Test
    void theReferencePlanReadsAsInItsPaper() {
        Assessment assessment = assessment(Samples.kazakhstan());
        StackedChart stacked = (StackedChart) Chart.of(assessment, ChartChoice.of(ChartKind.STACKED), 40);
        assertEquals(List.of("Q1 FY 2006: 1,300,000 and 1 amount not known", "Q2 FY 2006: 560,342 and 3 amounts not known"), stacked.stacks().stream().limit(2).map(Stack::words).toList());
        assertEquals("USD. Total 2,567,000 and 5 amounts not known", stacked.unit());
        assertEquals(List.of("No date: not known", "Outside the total, regional: 1,600,000"), stacked.notes());
        WaterfallChart waterfall = (WaterfallChart) Chart.of(assessment, ChartChoice.of(ChartKind.WATERFALL), 20);
        assertEquals(
                List.of("Need: 2,567,000 and 5 amounts not known", "Committed: not known", "Identified: 1,300,000 and 1 amount not known", "Sought: 1,067,000", "Not known how much is covered: not known", "Gap: 200,000 and 4 amounts not known"),
                waterfall.steps().stream().map(WaterfallChart.Step::words).toList());
    }

    @Test
    void theCliffSetsFirmMoneyAgainstTheNeed() {
        Assessment assessment = assessment(Samples.firstLook());
        StackedChart chart = (StackedChart) Chart.of(assessment, ChartChoice.of(ChartKind.CLIFF), 40);
        FundingOutlook outlook = FundingOutlook.of(assessment.ledger(), Dimension.QUARTER);
        assertEquals(outlook.cliffDay(), chart.cliff());
        long firm = chart.stacks().stream().flatMap(stack -> stack.slices().stream()).filter(slice -> slice.look() == Look.COMMITTED).mapToLong(slice -> slice.total().minorUnits()).sum();
        long undated = outlook.periods().stream().filter(line -> line.period() != null && line.period().days() == null).mapToLong(line -> line.firm().minorUnits()).sum();
        assertEquals(outlook.total().firm().minorUnits() - undated, firm);
        assertTrue(chart.unit().contains("Firm money ends on ") && chart.unit().endsWith(" needed after it"), chart.unit());
    }

    /// 1,000 and a refund of 400 in the next quarter: the bar is 1,000 high, and words tell the rest.
    @Test
    void whatIsBelowZeroIsToldInWords() {
        Plan plan = Plans.with(Plans.initiative("a", "2005-11-01", "1d", Plans.once("a-cost", "USD 1000")), Plans.initiative("b", "2006-02-01", "1d", Plans.once("b-cost", "USD -400")));
        StackedChart stacked = (StackedChart) Chart.of(assessment(plan), ChartChoice.of(ChartKind.STACKED), 40);
        assertEquals(List.of("Below zero, so not drawn: -400 in Q2 FY 2006"), stacked.notes());
        assertTrue(stacked.description().endsWith(" Below zero, so not drawn: -400 in Q2 FY 2006."), stacked.description());
        assertEquals(List.of(), ((StackedChart) Chart.of(assessment(plan), ChartChoice.of(ChartKind.STACKED).withFilter(Filter.of(Dimension.INITIATIVE, "a")), 40)).notes());
    }

    @Test
    void theHingeStandsAtItsTrueDayInTheQuarter() {
        ChartPicture picture = ChartLayout.of(assessment(Samples.kazakhstan()), ChartChoice.of(ChartKind.STACKED), ChartSize.PICTURE);
        Area quarter = picture.marks().getFirst().area();
        Shape.Path hinge = picture.shapes().shapes().filter(shape -> shape.role() == Role.HINGE).map(Shape.Path.class::cast).findFirst().orElseThrow();
        assertEquals(quarter.x() + quarter.width() * 64 / 92, hinge.points().getFirst().x(), 0.001, "4 Dec is day 65 of 92");
    }

    @Test
    void columnsAreAsHighAsTheirAmounts() {
        ChartPicture picture = ChartLayout.of(assessment(Samples.kazakhstan()), ChartChoice.of(ChartKind.STACKED), ChartSize.PICTURE);
        double pre = height(picture, Role.PRE_FILL);
        double post = height(picture, Role.POST_FILL);
        assertEquals(1_300_000 / 560_342.47, pre / post, 0.001);
    }

    /// Of the highest box in this role, beside the legend's.
    private static double height(ChartPicture picture, Role role) {
        return picture.shapes().shapes().filter(shape -> shape.role() == role).map(Shape.Box.class::cast).mapToDouble(box -> box.area().height()).max().orElseThrow();
    }

    @Test
    void aPictureNamesThePlanAndItsHandlingMark() {
        String svg = ChartFiles.svg(Release.whole(assessment(Samples.kazakhstan())), ChartChoice.of(ChartKind.FUNDING), ChartSize.PICTURE);
        assertTrue(svg.contains(">CONFIDENTIAL</text>"), svg);
        assertTrue(svg.contains(">Source: " + Samples.kazakhstan().header().title() + ". The plan itself, as of "), svg);
    }
}
