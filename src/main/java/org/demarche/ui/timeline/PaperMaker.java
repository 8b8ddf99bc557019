package org.demarche.ui.timeline;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.demarche.timeline.paper.Paper;
import org.demarche.timeline.paper.PaperFiles;
import org.demarche.timeline.paper.PaperOptions;

/// Makes sheets and draws them, off the window's thread and one after the other; what nobody waits for any more is left out.
///
/// Where there is no window that could wait, as when pictures are made, it works at once.
final class PaperMaker implements AutoCloseable {
    private final Function<PaperOptions, Paper> making;
    private final boolean atOnce;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sheets").factory());
    private volatile int newestPaper;
    private volatile int newestImage;

    PaperMaker(Function<PaperOptions, Paper> making, boolean atOnce) {
        this.making = making;
        this.atOnce = atOnce;
    }

    /// @param then on the window's thread, with the sheets
    /// @param refused on the window's thread, with a sentence
    void make(PaperOptions options, Consumer<Paper> then, Consumer<String> refused) {
        int mine = ++newestPaper;
        run(() -> {
            if (mine != newestPaper) return;
            try {
                Paper paper = making.apply(options);
                answer(() -> {
                    if (mine == newestPaper) then.accept(paper);
                });
            } catch (IllegalArgumentException noRoom) {
                answer(() -> {
                    if (mine == newestPaper) refused.accept(String.valueOf(noRoom.getMessage()));
                });
            }
        });
    }

    /// @param index of the sheet, from 0
    /// @param scale pixels for a point
    void draw(Paper paper, int index, double scale, Consumer<Image> then) {
        int mine = ++newestImage;
        run(() -> {
            if (mine != newestImage) return;
            Image image = SwingFXUtils.toFXImage(PaperFiles.image(paper, index, scale), null);
            answer(() -> {
                if (mine == newestImage) then.accept(image);
            });
        });
    }

    private void run(Runnable work) {
        if (atOnce) work.run();
        else thread.execute(work);
    }

    private void answer(Runnable answer) {
        if (atOnce) answer.run();
        else Platform.runLater(answer);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
