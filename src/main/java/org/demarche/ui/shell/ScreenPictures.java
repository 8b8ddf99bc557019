package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.demarche.document.PlanDocument;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// Pictures of the start screen and of each screen with a plan, one PNG each, without a window. On the window's thread.
public final class ScreenPictures {
    private static final int PULSES = 4;

    private final ShellController shell = new ShellController();
    private final Scene scene;
    private final Path folder;

    private ScreenPictures(Path folder, int width, int height, Tone tone) {
        this.folder = folder;
        shell.dressForPicture(tone);
        scene = new Scene(shell.view(), width, height);
        shell.dress(scene);
    }

    /// Writes `start.png`, `overview.png` and so on into the folder, which is made where it is missing.
    ///
    /// @return the files, in the order of the side bar
    public static List<Path> write(Plan plan, Path folder, int width, int height, Tone tone) throws IOException {
        Files.createDirectories(folder);
        return new ScreenPictures(folder, width, height, tone).write(plan);
    }

    private List<Path> write(Plan plan) throws IOException {
        List<Path> pictures = new ArrayList<>();
        shell.showStart();
        pictures.add(take("start"));
        shell.show(PlanDocument.opened(Assessment.of(plan, LocalDate.now()), LocalDate::now), null);
        for (ScreenName screen : ScreenName.values()) {
            shell.goTo(screen, firstItem(plan, screen));
            pictures.add(take(screen.id()));
        }
        return pictures;
    }

    private static @Nullable String firstItem(Plan plan, ScreenName screen) {
        List<? extends Item> items =
                switch (screen) {
                    case DEFICITS -> plan.objectives();
                    case NEEDS -> plan.initiatives();
                    case IMPEDIMENTS -> plan.impediments();
                    case ACTORS -> plan.stakeholders();
                    case EVENTS -> plan.levers();
                    case CONSEQUENCES -> plan.consequences();
                    case SCENARIOS -> plan.scenarios();
                    case OVERVIEW, HEADER, STRATEGY, TIMELINE, BUDGET, REPORT, FINDINGS -> List.of();
                };
        return items.isEmpty() ? null : items.getFirst().id();
    }

    private Path take(String name) throws IOException {
        for (int pulse = 0; pulse < PULSES; pulse++) {
            shell.view().applyCss();
            shell.view().layout();
        }
        Path file = folder.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        return file;
    }
}
