package org.demarche.ui.timeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.demarche.report.pdf.PdfPages;
import org.demarche.storage.SafeWrite;
import org.demarche.timeline.paper.Paper;
import org.demarche.timeline.paper.PaperFiles;
import org.demarche.timeline.paper.PaperOptions;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Printing;
import org.jspecify.annotations.Nullable;

/// The timeline on paper: on which sheets, how it fits there, how each will look. It closes when they are printed or saved, so that what is told of
/// that in the window is seen.
final class PaperDialog extends Dialog<ButtonType> {
    private static final String LOOKS = Objects.requireNonNull(PaperDialog.class.getResource("paper.css")).toExternalForm();
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 600;

    private final Workbench bench;
    private final PaperMaker maker;
    private final SheetPreview preview;
    private final PaperChoices choices;
    private final Label notice = Headings.label("", "paper-notice");
    private final Button print = Buttons.main("fth-printer", "Print…", this::onPrint);
    private final Button save = Buttons.plain("fth-download", "Save…", this::onSave);
    private @Nullable Paper paper;

    /// @param maker makes the sheets
    /// @param options as they were used last
    PaperDialog(Workbench bench, PaperMaker maker, PaperOptions options) {
        this.bench = bench;
        this.maker = maker;
        this.preview = new SheetPreview(maker);
        this.choices = new PaperChoices(options, this::make);
        setTitle("The timeline on paper");
        setResizable(true);
        if (bench.window() != null) initOwner(bench.window());
        getDialogPane().getStyleClass().add("paper-dialog");
        getDialogPane().getStylesheets().add(LOOKS);
        if (isDark()) getDialogPane().getStyleClass().add("dark");
        getDialogPane().setContent(content());
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        setOnShown(shown -> {
            choices.requestFocus();
            make();
        });
    }

    private boolean isDark() {
        return bench.window() != null && bench.window().getScene().getRoot().getStyleClass().contains("dark");
    }

    /// As the user left them.
    PaperOptions options() {
        return choices.options();
    }

    BorderPane content() {
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        save.setAccessibleText("Save the sheets as PDF, SVG or PNG");
        HBox actions = new HBox(8, print, save);
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox side = new VBox(16, Headings.section("The timeline on paper"), choices, notice, actions);
        side.getStyleClass().add("paper-side");
        BorderPane content = new BorderPane(preview);
        content.setLeft(side);
        content.setPrefSize(WIDTH, HEIGHT);
        content.getStyleClass().add("paper");
        return content;
    }

    /// Makes the sheets anew, and shows them when they are made.
    void make() {
        maker.make(choices.options(), this::show, this::refuse);
    }

    private void show(Paper made) {
        paper = made;
        showNotice(made.notice(), false);
        enable(true);
        preview.show(made);
    }

    private void refuse(String sentence) {
        paper = null;
        showNotice(sentence, true);
        enable(false);
        preview.clear();
    }

    private void showNotice(String sentence, boolean isError) {
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
        notice.getStyleClass().remove("error");
        if (isError) notice.getStyleClass().add("error");
    }

    private void enable(boolean isMade) {
        print.setDisable(!isMade);
        save.setDisable(!isMade);
    }

    private void onPrint() {
        Paper made = paper;
        if (made == null) return;
        close();
        AtomicReference<@Nullable PdfPages> pages = new AtomicReference<>();
        bench.run("Making the sheets", () -> pages.set(orFail(() -> PdfPages.of(PaperFiles.pdf(made)))), () -> {
            if (pages.get() != null) new Printing(bench).print(pages.get(), title(made));
        });
    }

    private static String title(Paper made) {
        String title = made.assessment().plan().header().title();
        return title.isEmpty() ? "Timeline" : title + ": timeline";
    }

    private void onSave() {
        Paper made = paper;
        if (made == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the sheets");
        chooser.setInitialFileName("timeline.pdf");
        for (String kind : List.of("PDF", "SVG", "PNG")) chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + kind.toLowerCase(java.util.Locale.ROOT)));
        File file = chooser.showSaveDialog(getDialogPane().getScene().getWindow());
        if (file == null) return;
        close();
        save(made, withEnding(file.toPath(), chooser));
    }

    /// Some systems leave it to the program to add the ending that was chosen.
    private static Path withEnding(Path file, FileChooser chooser) {
        String name = file.getFileName().toString();
        if (name.matches("(?i).*\\.(pdf|svg|png)")) return file;
        return file.resolveSibling(name + chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1));
    }

    void save(Paper made, Path file) {
        AtomicReference<List<Path>> files = new AtomicReference<>(List.of());
        bench.run("Writing the sheets", () -> files.set(orFail(() -> PaperFiles.write(made, file, SafeWrite::to))), () -> bench.notify(saved(made, files.get())));
    }

    private static String saved(Paper made, List<Path> files) {
        String where = files.getFirst().getFileName().toString();
        if (files.size() > 1) return "%d sheets are in %s to %s.".formatted(made.count(), where, files.getLast().getFileName());
        return made.count() == 1 ? "The sheet is in " + where + "." : made.count() + " sheets are in " + where + ".";
    }

    private interface Work<V> {
        V run() throws IOException;
    }

    private static <V> V orFail(Work<V> work) {
        try {
            return work.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
