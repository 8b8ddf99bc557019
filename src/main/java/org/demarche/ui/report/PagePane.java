package org.demarche.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.report.pdf.PdfPages;
import org.jspecify.annotations.Nullable;

/// One page, as it will print.
final class PagePane extends ScrollPane {
    private static final double MARGIN = 24;
    private static final double STEP = 1.25;

    private final PageWorks works;
    private final ImageView image = new ImageView();
    private final Pane found = new Pane();
    private final StackPane sheet = new StackPane(image, found);
    private final StackPane room = new StackPane(sheet);
    private Runnable onZoom = () -> {};
    private @Nullable PdfPages pages;
    private PdfPages.@Nullable Hit hit;
    private int page;
    private Zoom zoom = new Zoom.FitPage();
    private double scale = 1;

    PagePane(PageWorks works) {
        this.works = works;
        getStyleClass().add("report-page");
        sheet.getStyleClass().add("report-sheet");
        image.setSmooth(true);
        room.setAlignment(Pos.CENTER);
        setContent(room);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        viewportBoundsProperty().addListener((bounds, before, now) -> layOut());
        addEventFilter(ScrollEvent.SCROLL, this::onWheel);
    }

    void tellZoomTo(Runnable onZoom) {
        this.onZoom = onZoom;
    }

    void show(PdfPages shown, int number) {
        boolean turns = number != page;
        pages = shown;
        page = number;
        layOut();
        if (turns) setVvalue(0);
    }

    /// Marks where something was found and brings it into view; null: nothing.
    void show(PdfPages.@Nullable Hit hit) {
        this.hit = hit;
        layOut();
        if (hit == null || hit.boxes().isEmpty()) return;
        double top = hit.boxes().getFirst().y() * scale + MARGIN;
        double below = room.getMinHeight() - getViewportBounds().getHeight();
        if (below > 0) setVvalue(Math.clamp((top - getViewportBounds().getHeight() / 3) / below, 0, 1));
    }

    private void mark() {
        found.getChildren().clear();
        if (hit == null || hit.page() != page) return;
        for (PdfPages.Box box : hit.boxes()) {
            Region mark = new Region();
            mark.getStyleClass().add("report-hit");
            mark.resizeRelocate(box.x() * scale - 2, box.y() * scale - 1, box.width() * scale + 4, box.height() * scale + 2);
            mark.setManaged(false);
            found.getChildren().add(mark);
        }
    }

    void zoom(Zoom wanted) {
        zoom = wanted;
        layOut();
    }

    void zoomBy(int steps) {
        zoom(new Zoom.Fixed(Zoom.within(scale * Math.pow(STEP, steps))));
    }

    /// "86%": 100 is the size of the paper itself.
    String zoomText() {
        return Math.round(100 * scale / Zoom.ACTUAL_SIZE) + "%";
    }

    private void onWheel(ScrollEvent wheel) {
        if (!wheel.isShortcutDown() || wheel.getDeltaY() == 0) return;
        zoomBy(wheel.getDeltaY() > 0 ? 1 : -1);
        wheel.consume();
    }

    /// Whether the key turns a page, and which way; 0: it does not.
    static int turn(KeyCode key) {
        return switch (key) {
            case PAGE_DOWN, RIGHT -> 1;
            case PAGE_UP, LEFT -> -1;
            default -> 0;
        };
    }

    private void layOut() {
        PdfPages shown = pages;
        double roomWidth = getViewportBounds().getWidth() - 2 * MARGIN;
        double roomHeight = getViewportBounds().getHeight() - 2 * MARGIN;
        if (shown == null || roomWidth < 50 || roomHeight < 50) return;
        double width = shown.width(page);
        double height = shown.height(page);
        scale = zoom.scale(width, height, roomWidth, roomHeight);
        double sharpness = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        image.setFitWidth(width * scale);
        image.setFitHeight(height * scale);
        sheet.setMinSize(width * scale, height * scale);
        sheet.setMaxSize(width * scale, height * scale);
        room.setMinSize(width * scale + 2 * MARGIN, height * scale + 2 * MARGIN);
        int wanted = page;
        works.draw(shown, wanted, scale * sharpness, drawn -> {
            if (wanted == page && shown == pages) image.setImage(drawn);
        });
        mark();
        image.setAccessibleText("Page " + (page + 1) + " of " + shown.count());
        onZoom.run();
    }
}
