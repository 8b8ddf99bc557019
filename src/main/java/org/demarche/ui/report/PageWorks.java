package org.demarche.ui.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.demarche.model.check.Assessment;
import org.demarche.report.pdf.PdfPages;
import org.demarche.ui.Trace;

/// Makes papers and draws their pages, off the window's thread and one after the other.
///
/// Where there is no window that could wait, as when pictures of the screens are made, it works at once.
final class PageWorks {
    private final boolean atOnce;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("report pages").factory());
    private final ExecutorService painter = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("report images").factory());
    private final Map<String, Image> images = new ConcurrentHashMap<>();

    PageWorks(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /// @param then on the window's thread, with the pages
    /// @param failed on the window's thread, with a sentence
    void make(Assessment assessment, Wish wish, Consumer<Made> then, Consumer<String> failed) {
        run(thread, () -> {
            try {
                Made made = Made.of(assessment, wish);
                answer(() -> then.accept(made));
            } catch (IOException | RuntimeException problem) {
                System.getLogger(PageWorks.class.getName()).log(System.Logger.Level.WARNING, "The report could not be made: " + Trace.of(problem));
                answer(() -> failed.accept("The pages could not be made: " + problem.getMessage()));
            }
        });
    }

    /// Draws a page, or takes it from those drawn before.
    ///
    /// @param page from 0
    /// @param scale pixels for a point
    void draw(PdfPages pages, int page, double scale, Consumer<Image> then) {
        String key = System.identityHashCode(pages) + "/" + page + "/" + Math.round(scale * 1000);
        Image before = images.get(key);
        if (before != null) {
            then.accept(before);
            return;
        }
        run(painter, () -> {
            try {
                Image image = images.containsKey(key) ? images.get(key) : SwingFXUtils.toFXImage(pages.image(page, scale), null);
                if (scale < 1 || images.size() < 200) images.put(key, image);
                answer(() -> then.accept(image));
            } catch (IOException closed) {
                // newer pages have come, and will be drawn
            }
        });
    }

    /// Looks for words on the pages.
    ///
    /// @param then on the window's thread, with every place
    void find(PdfPages pages, String words, Consumer<List<PdfPages.Hit>> then) {
        run(painter, () -> {
            try {
                List<PdfPages.Hit> hits = pages.find(words);
                answer(() -> then.accept(hits));
            } catch (IOException closed) {
                // newer pages have come, and will be searched
            }
        });
    }

    /// Forgets the images of older pages.
    void forget() {
        images.clear();
    }

    private void run(ExecutorService executor, Runnable work) {
        if (atOnce) work.run();
        else executor.execute(work);
    }

    private void answer(Runnable answer) {
        if (atOnce) answer.run();
        else Platform.runLater(answer);
    }
}
