package org.demarche.ui.report;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.report.pdf.PdfPages;
import org.jspecify.annotations.Nullable;

/// The pages in small, one below the other. Only those in sight are drawn.
final class Thumbnails extends ListView<Integer> {
    private static final double WIDTH = 84;
    /// Finer than the screen, so that small type stays a texture.
    private static final double FINENESS = 2;

    private final PageWorks works;
    private @Nullable PdfPages pages;

    Thumbnails(PageWorks works, IntConsumer onChoose) {
        this.works = works;
        getStyleClass().add("report-thumbnails");
        setAccessibleText("Pages");
        setCellFactory(list -> new PageCell());
        getSelectionModel().selectedItemProperty().addListener((list, before, now) -> {
            if (now != null) onChoose.accept(now);
        });
    }

    /// Shows other pages; the one that was chosen stays chosen.
    void show(PdfPages shown, int page) {
        pages = shown;
        if (getItems().size() != shown.count()) getItems().setAll(IntStream.range(0, shown.count()).boxed().toList());
        else refresh();
        choose(page);
    }

    void choose(int page) {
        if (getSelectionModel().getSelectedIndex() == page) return;
        getSelectionModel().select(page);
        scrollTo(Math.max(0, page - 1));
    }

    private final class PageCell extends ListCell<Integer> {
        private final ImageView image = new ImageView();
        private final StackPane sheet = new StackPane(image);
        private final Label number = new Label();
        private final VBox box = new VBox(4, sheet, number);

        PageCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setAlignment(Pos.CENTER);
            box.getStyleClass().add("report-thumbnail");
            sheet.getStyleClass().add("report-sheet");
            number.getStyleClass().addAll("small", "muted");
            image.setFitWidth(WIDTH);
            image.setPreserveRatio(true);
            image.setSmooth(true);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            PdfPages shown = pages;
            if (empty || page == null || shown == null || page >= shown.count()) {
                setGraphic(null);
                return;
            }
            number.setText(Integer.toString(page + 1));
            double height = WIDTH * shown.height(page) / shown.width(page);
            sheet.setMinSize(WIDTH, height);
            sheet.setMaxSize(WIDTH, height);
            works.draw(shown, page, WIDTH * FINENESS / shown.width(page), drawn -> {
                if (page.equals(getItem()) && shown == pages) image.setImage(drawn);
            });
            setGraphic(box);
        }
    }
}
