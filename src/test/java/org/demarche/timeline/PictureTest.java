package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.Slack;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold of every picture, at every zoom.
class PictureTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);
    private static final double SMALLEST_GAP = -0.5;

    private static List<Plan> plans() {
        return List.of(Samples.kazakhstan(), Samples.firstLook(), SyntheticPlan.of(120, 11));
    }

    /// A view somewhere, at some zoom, with marks of every kind on.
    private static TimelinePicture picture(TimelineRows rows, ScaleKind scale, Random random) {
        LocalDate hinge = rows.assessment().schedule().hinge();
        double wide = Math.exp(Math.log(0.02) + random.nextDouble() * Math.log(64 / 0.02));
        double width = 700 + random.nextInt(1000);
        double at = (hinge == null ? TODAY : hinge).toEpochDay() - random.nextDouble() * width / wide;
        Baseline baseline = Baselines.take(rows.assessment(), "Now");
        TimelineOptions look = (random.nextBoolean() ? TimelineOptions.SCREEN : TimelineOptions.PICTURE.withColumns(List.of(Column.values()).subList(0, 1 + random.nextInt(Column.values().length))))
                .withScale(scale)
                .withBaseline(baseline)
                .withCritical(Slack.of(rows.assessment().plan(), rows.assessment().schedule()).criticalChain());
        double most = Math.max(1, rows.size() * look.metrics().rowHeight() - 300);
        return TimelineLayout.of(rows, new TimeScale(at, wide), new Viewport(width + look.outlineWidth(), 700, random.nextDouble() * most), look, FigureFonts.MEASURE);
    }

    private static TimelineRows rows(Plan plan, Random random) {
        Assessment assessment = Assessment.of(plan, TODAY);
        Set<String> folded = random.nextBoolean() ? Set.of() : TimelineRows.foldedAtFirst(plan);
        return TimelineRows.of(assessment, RowChoice.ALL.withGroup(Grouping.values()[random.nextInt(Grouping.values().length)]).withFolded(folded));
    }

    @ParameterizedTest
    @EnumSource(ScaleKind.class)
    void noTwoCaptionsLieOverEachOther(ScaleKind scale) {
        for (Plan plan : plans())
            for (long seed = 0; seed < 60; seed++) {
                Random random = new Random(seed);
                for (Layer layer : picture(rows(plan, random), scale, random).layers()) apart(layer, plan.header().title() + ", " + scale + ", seed " + seed);
            }
    }

    private static void apart(Layer layer, String where) {
        List<Shape.Caption> captions = layer.shapes().stream().filter(Shape.Caption.class::isInstance).map(Shape.Caption.class::cast).toList();
        for (int i = 0; i < captions.size(); i++)
            for (int j = 0; j < i; j++) {
                Shape.Caption one = captions.get(i);
                Shape.Caption other = captions.get(j);
                boolean sameLine = Math.abs(one.y() - other.y()) < one.size() * 0.7;
                double gap = Math.max(left(one) - right(other), left(other) - right(one));
                if (sameLine && gap < SMALLEST_GAP) throw new AssertionError("%s: \"%s\" lies over \"%s\"".formatted(where, one.text(), other.text()));
            }
    }

    private static double left(Shape.Caption caption) {
        double wide = FigureFonts.MEASURE.width(caption.text(), caption.face(), caption.size());
        return switch (caption.align()) {
            case START -> caption.x();
            case MIDDLE -> caption.x() - wide / 2;
            case END -> caption.x() - wide;
        };
    }

    private static double right(Shape.Caption caption) {
        return left(caption) + FigureFonts.MEASURE.width(caption.text(), caption.face(), caption.size());
    }

    @Test
    void noArrowRunsThroughAName() {
        for (Plan plan : plans())
            for (long seed = 0; seed < 60; seed++) {
                Random random = new Random(seed);
                Layer body = picture(rows(plan, random), ScaleKind.CALENDAR, random).layers().getFirst();
                List<Shape.Caption> names = body.shapes().stream()
                        .filter(Shape.Caption.class::isInstance)
                        .map(Shape.Caption.class::cast)
                        .filter(caption -> caption.role() == Role.TEXT_SECOND || caption.role() == Role.TEXT_MUTED)
                        .toList();
                for (Shape shape : body.shapes())
                    if (shape instanceof Shape.Path path && (path.role() == Role.ARROW || path.role() == Role.CRITICAL_ARROW))
                        for (Shape.Caption name : names) assertFalse(crosses(path, name), plan.header().title() + ", seed " + seed + ": " + name.text());
            }
    }

    private static boolean crosses(Shape.Path path, Shape.Caption name) {
        double top = name.y() - name.size() * 0.7;
        for (int i = 1; i < path.points().size(); i++) {
            Point a = path.points().get(i - 1);
            Point b = path.points().get(i);
            boolean isBeside = Math.max(a.x(), b.x()) <= left(name) + 0.5 || Math.min(a.x(), b.x()) >= right(name) - 0.5;
            boolean isAboveOrBelow = Math.max(a.y(), b.y()) <= top || Math.min(a.y(), b.y()) >= name.y();
            if (!isBeside && !isAboveOrBelow) return true;
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(ScaleKind.class)
    void thePictureOfTheSameIsTheSame(ScaleKind scale) {
        for (Plan plan : plans())
            for (long seed = 0; seed < 10; seed++) {
                Random one = new Random(seed);
                Random other = new Random(seed);
                assertEquals(picture(rows(plan, one), scale, one), picture(rows(plan, other), scale, other), plan.header().title() + ", seed " + seed);
            }
    }

    /// A year, a month's name or a day of a month.
    private static final Pattern DATE = Pattern.compile("\\b(19|20)\\d\\d\\b|\\b\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b|^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b");

    @Test
    void inMonthsOfTheProjectNothingTellsADate() {
        Plan plan = SyntheticPlan.of(120, 11);
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            TimelineRows rows = rows(plan, random);
            for (String text : Timelines.captions(picture(rows, ScaleKind.PROJECT_MONTHS, random)))
                assertFalse(DATE.matcher(text).find(), "\"" + text + "\" tells a date, seed " + seed);
        }
        TimelineRows rows = Timelines.rows(plan);
        TimelineOptions paper = TimelineOptions.PAPER.withScale(ScaleKind.PROJECT_MONTHS).withColumns(List.of(Column.values())).withTodayLabel("As of 3 Oct 2005");
        List<String> said = new ArrayList<>(Timelines.captions(TimelineFiles.picture(rows, TimelineFiles.PictureOptions.DEFAULT.withLook(paper))));
        said.add(PictureText.describe(rows, ScaleKind.PROJECT_MONTHS));
        for (String text : said) assertFalse(DATE.matcher(text).find(), "\"" + text + "\" tells a date");
        assertTrue(said.stream().anyMatch(text -> text.startsWith("As of M")), "the status date is told by its month");
    }

    @Test
    void aViewTooSmallForItsOutlineOrItsHeadIsLaidOutAllTheSame() {
        TimelineOptions look = TimelineOptions.PICTURE.withColumns(List.of(Column.values()));
        for (Plan plan : plans())
            for (double width : new double[] {0, 30, 400, 900})
                for (double height : new double[] {0, 30, 80}) {
                    TimelineRows rows = Timelines.rows(plan);
                    TimelinePicture picture = TimelineLayout.of(rows, new TimeScale(TODAY.toEpochDay(), 2), new Viewport(width, height, 0), look, FigureFonts.MEASURE);
                    assertEquals(width, picture.width());
                }
    }

    @Test
    void nothingIsLaidOutBeyondReason() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            long shapes = picture(rows(SyntheticPlan.of(4000, 2), random), ScaleKind.CALENDAR, random).shapes().count();
            assertTrue(shapes < 4000, shapes + " shapes in one frame, seed " + seed);
        }
    }
}
