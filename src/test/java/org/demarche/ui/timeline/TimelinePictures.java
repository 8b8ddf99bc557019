package org.demarche.ui.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.demarche.document.PlanDocument;
import org.demarche.model.Edge;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.timeline.Column;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.Point;
import org.demarche.timeline.ScaleKind;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// Writes pictures of the timeline in the states that want a look: folder, width, height, LIGHT or DARK.
final class TimelinePictures extends QuietFrame {
    private final Path folder;
    private final Scene scene;
    private final TimelineController screen;

    private TimelinePictures(Path folder, Plan plan, int width, int height, Tone tone) {
        this.folder = folder;
        PlanDocument document = PlanDocument.opened(Assessment.of(plan, LocalDate.now()), LocalDate::now);
        screen = Fx.get(() -> new TimelineController(new Workbench(document, this)));
        scene = Fx.get(() -> {
            document.listen(screen::show);
            Scene made = new Scene((Parent) screen.node(), width, height);
            new Theme(tone).dress(made);
            screen.show(document.assessment());
            layOut(made);
            return made;
        });
    }

    private static void layOut(Scene scene) {
        for (int pulse = 0; pulse < 4; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int width = Integer.parseInt(arguments[1]);
        int height = Integer.parseInt(arguments[2]);
        Tone tone = Tone.valueOf(arguments[3]);
        new TimelinePictures(folder, Samples.kazakhstan(), width, height, tone).takeAll();
        new TimelinePictures(folder, Samples.firstLook(), width, height, tone).take("first-look", screen -> {});
        new TimelinePictures(folder, Samples.template(), width, height, tone).take("empty", screen -> {});
        new TimelinePictures(folder, SyntheticPlan.of(10_000, 1), width, height, tone).take("large", screen -> screen.looking().goToElection());
        Platform.exit();
    }

    private void takeAll() {
        String first = plan().initiatives().getFirst().id();
        String second = plan().initiatives().get(2).id();
        take("kazakhstan", one -> {});
        take("selected", one -> one.select(first));
        take("several", one -> one.selecting().at(second, true, false));
        take("filter", one -> one.filtering().text("media"));
        take("nothing", one -> one.filtering().text("zzzz"));
        take("area", one -> {
            one.toggleFilter();
            one.filtering().group(Grouping.AREA);
        });
        take("columns", one -> List.of(Column.values()).forEach(column -> one.showColumn(column, true)));
        take("critical", one -> {
            List.of(Column.values()).forEach(column -> one.showColumn(column, Column.USUAL.contains(column)));
            one.filtering().group(Grouping.PHASE);
            one.showCritical(true);
            if (!plan().baselines().isEmpty()) one.showBaseline(plan().baselines().getFirst().id());
        });
        take("weeks", one -> one.looking().zoomTo(TimelineModel.Zoom.WEEKS));
        take("quarters", one -> one.looking().zoomTo(TimelineModel.Zoom.QUARTERS));
        take("election-weeks", one -> {
            one.showScale(ScaleKind.ELECTION_WEEKS);
            one.looking().zoomTo(TimelineModel.Zoom.MONTHS);
        });
        take("link", one -> {
            one.showScale(ScaleKind.CALENDAR);
            one.linking().begin(first, Edge.END, new Point(500, 200));
            one.linking().to(new Point(700, 300), second);
        });
        take("election", one -> {
            one.linking().cancel();
            one.dragging().begin(new Grip.Election());
            one.dragging().to(14);
        });
    }

    private Plan plan() {
        return Samples.kazakhstan();
    }

    private void take(String name, Consumer<TimelineController> first) {
        Fx.run(() -> first.accept(screen));
        Fx.await("it is worked out", () -> screen.dragging().isSettled() && screen.linking().isSettled());
        Fx.get(() -> {
            layOut(scene);
            return ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", folder.resolve(name + ".png").toFile());
        });
    }

    @Override
    public void run(String what, Runnable work, Runnable then) {}

    @Override
    public javafx.stage.@Nullable Window window() {
        return null;
    }
}
