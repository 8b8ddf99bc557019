package org.demarche.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.document.PlanDocument;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.demarche.ui.report.ReportController;
import org.jspecify.annotations.Nullable;

/// How long it takes from an edit until the report's page on screen is the changed one, the wait for typing to come to rest included: `mvn test-compile exec:exec@pages`.
///
/// The Java machine has the packaged program's options and is as cold at the first edit as the program is.
public final class PagesBenchmark extends QuietFrame {
    private static final int EDITS = 20;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
    private final PlanDocument document = PlanDocument.opened(Samples.kazakhstan(), LocalDate::now);

    @Override
    public @Nullable Window window() {
        return stage.get();
    }

    @Override
    public void run(String what, Runnable work, Runnable then) {
        Thread.ofVirtual().start(() -> {
            work.run();
            Platform.runLater(then);
        });
    }

    public static void main(String[] arguments) throws Exception {
        new PagesBenchmark().measure();
        Platform.exit();
        System.exit(0);
    }

    private void measure() throws Exception {
        stage.set(Fx.get(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new BorderPane(), WIDTH, HEIGHT));
            window.show();
            return window;
        }));
        long begin = System.nanoTime();
        ReportController report = Fx.get(() -> new ReportController(new Workbench(document, this)));
        Fx.run(() -> {
            Stage window = stage.get();
            if (window != null) window.getScene().setRoot(new BorderPane(report.node(), null, report.details(), null, null));
            document.listen(report::show);
            report.show(document.assessment());
        });
        Fx.await("the first page is drawn", () -> report.node().lookup(".report-page .image-view") instanceof ImageView view && view.getImage() != null);
        System.out.printf("first page after %,d ms%n", (System.nanoTime() - begin) / 1_000_000);
        ImageView page = Fx.get(() -> (ImageView) report.node().lookup(".report-page .image-view"));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            times.add(edited(page, "Democracy strategy " + i));
            Thread.sleep(300);
        }
        System.out.println("after each edit, ms: " + times);
        System.out.printf("median %,d ms%n", times.stream().sorted().toList().get(EDITS / 2));
    }

    private long edited(ImageView page, String title) throws Exception {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        ChangeListener<Image> drawn = (image, before, now) -> shown.complete(System.nanoTime());
        Fx.run(() -> page.imageProperty().addListener(drawn));
        long begin = System.nanoTime();
        Fx.run(() -> document.apply("edit the title", plan -> plan.withHeader(plan.header().withTitle(title))));
        long took = (shown.get() - begin) / 1_000_000;
        Fx.run(() -> page.imageProperty().removeListener(drawn));
        return took;
    }
}
