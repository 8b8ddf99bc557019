package org.demarche.timeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.demarche.model.Baseline;
import org.demarche.model.Edge;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.Slack;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.timeline.TimelineFiles.PictureOptions;

/// Writes pictures of every sample on every scale, in every grouping, at several zooms, light, dark and in the colours of paper, to be looked at.
public final class TimelinePictures {
    private static final List<Double> ZOOMS = List.of(0.02, 0.05, 0.2, 0.6, 1.2, 2.5, 5.0, 10.0, 24.0, 48.0);
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);

    private TimelinePictures() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Map<String, Plan> plans = Map.of("kazakhstan", Samples.kazakhstan(), "first-look", Samples.firstLook(), "synthetic", SyntheticPlan.of(60, 7));
        for (Map.Entry<String, Plan> plan : plans.entrySet()) {
            Assessment assessment = Assessment.of(plan.getValue(), TODAY);
            for (ScaleKind scale : ScaleKind.values()) scales(folder, plan.getKey() + "-" + scale, assessment, scale);
            for (Grouping grouping : Grouping.values()) {
                TimelineRows rows = TimelineRows.of(assessment, RowChoice.ALL.withGroup(grouping));
                write(folder, plan.getKey() + "-by-" + grouping, TimelineFiles.picture(rows, PictureOptions.DEFAULT), Palette.LIGHT);
            }
            everything(folder, plan.getKey(), plan.getValue());
        }
    }

    private static void scales(Path folder, String name, Assessment assessment, ScaleKind scale) throws IOException {
        TimelineRows rows = TimelineRows.of(assessment, TimelineRows.foldedAtFirst(assessment.plan()));
        LocalDate hinge = assessment.schedule().hinge();
        LocalDate middle = hinge == null ? assessment.asOf() : hinge;
        List<BufferedImage> strips = new ArrayList<>();
        for (double wide : ZOOMS) {
            TimeScale zoom = new TimeScale(middle.toEpochDay() - 500 / wide, wide);
            TimelineOptions look = TimelineOptions.SCREEN.withScale(scale);
            TimelinePicture picture = TimelineLayout.of(rows, zoom, new Viewport(1100, 150, 0), look, FigureFonts.MEASURE);
            strips.add(TimelineFiles.image(picture, PictureOptions.DEFAULT.withResolution(1)));
        }
        ImageIO.write(stacked(strips), "png", folder.resolve(name.toLowerCase(Locale.ROOT) + ".png").toFile());
    }

    private static BufferedImage stacked(List<BufferedImage> strips) {
        int gap = 6;
        int height = strips.stream().mapToInt(strip -> strip.getHeight() + gap).sum();
        BufferedImage whole = new BufferedImage(strips.getFirst().getWidth(), height, BufferedImage.TYPE_INT_RGB);
        int y = 0;
        for (BufferedImage strip : strips) {
            whole.getGraphics().drawImage(strip, 0, y, null);
            y += strip.getHeight() + gap;
        }
        return whole;
    }

    /// All marks at once, after the election has moved by three weeks.
    private static void everything(Path folder, String name, Plan plan) throws IOException {
        Assessment before = Assessment.of(plan, TODAY);
        Baseline baseline = Baselines.take(before, "As agreed");
        LocalDate hinge = before.schedule().hinge();
        Plan later = hinge == null ? plan : plan.withElectionOn(hinge.plusDays(21));
        Assessment now = Assessment.of(later, TODAY);
        TimelineRows rows = TimelineRows.of(now, Set.of());
        Slack slack = Slack.of(later, now.schedule());
        String first = later.initiatives().getFirst().id();
        TimelineOptions look = TimelineOptions.PICTURE
                .withColumns(List.of(Column.values()))
                .withBaseline(baseline)
                .withCritical(slack.criticalChain())
                .withFloatDays(RowDays.floats(rows, slack))
                .withSlipDays(RowDays.slips(now, baseline))
                .withSelected(Set.of(first))
                .withLink(new LinkSketch(first, Edge.END, new Point(1900, 300), false));
        PictureOptions wide = PictureOptions.DEFAULT.withWidth(2200).withLook(look);
        for (Map.Entry<String, Palette> palette : Map.of("light", Palette.LIGHT, "dark", Palette.DARK, "paper", Palette.PAPER).entrySet())
            write(folder, name + "-everything-" + palette.getKey(), TimelineFiles.picture(rows, wide), palette.getValue());
        TimelineRows folded = TimelineRows.of(now, Set.of(":pre-election", ":post-election", TimelineRows.LEVERS));
        write(folder, name + "-folded", TimelineFiles.picture(folded, PictureOptions.DEFAULT.withLook(TimelineOptions.PICTURE.withBaseline(baseline))), Palette.DARK);
    }

    private static void write(Path folder, String name, TimelinePicture picture, Palette palette) throws IOException {
        ImageIO.write(
                TimelineFiles.image(picture, PictureOptions.DEFAULT.withResolution(1).withPalette(palette)), "png", folder.resolve(name.toLowerCase(Locale.ROOT) + ".png").toFile());
    }
}
