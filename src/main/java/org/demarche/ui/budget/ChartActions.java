package org.demarche.ui.budget;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.demarche.chart.ChartChoice;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartSize;
import org.demarche.model.budget.Dimension;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.storage.SafeWrite;
import org.demarche.ui.Workbench;

/// Which chart the budget shows, and how it leaves the program as a picture.
final class ChartActions {
    private final Workbench bench;
    private final Runnable refresh;
    private ChartKind kind = ChartKind.STACKED;
    private Dimension stack = Dimension.PHASE;
    private Dimension funding = Dimension.STATUS;
    private Dimension period = Dimension.QUARTER;
    private Layout layout = Layout.USUAL;
    private String narrowed = "";

    /// @param refresh shows the screen again
    ChartActions(Workbench bench, Runnable refresh) {
        this.bench = bench;
        this.refresh = refresh;
    }

    /// The chart that shows, of what the table counts.
    ///
    /// @param narrowed what the layout is narrowed to, in words; empty: nothing
    ChartChoice choice(Layout layout, String narrowed) {
        this.layout = layout;
        this.narrowed = narrowed;
        String shown = layout.show().equals(Show.COST) ? "" : layout.show().label();
        String only = narrowed.isEmpty() ? shown : (shown.isEmpty() ? "Cost" : shown) + " of " + narrowed;
        Dimension by = kind == ChartKind.STACKED ? stack : kind == ChartKind.CLIFF ? Dimension.CERTAINTY : funding;
        return new ChartChoice(kind, by, period, layout.filter(), only);
    }

    ChartKind kind() {
        return kind;
    }

    Dimension by() {
        return kind == ChartKind.STACKED ? stack : funding;
    }

    Dimension period() {
        return period;
    }

    void choose(ChartKind kind) {
        this.kind = kind;
        refresh.run();
    }

    void chooseBy(Dimension by) {
        if (kind == ChartKind.STACKED) stack = by;
        else funding = by;
        refresh.run();
    }

    void choosePeriod(Dimension period) {
        this.period = period;
        refresh.run();
    }

    /// With title, unit, source and mark, on white, large enough for a slide.
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(ChartFiles.image(Release.whole(bench.assessment()), choice(layout, narrowed), ChartSize.PICTURE), null));
        Clipboard.getSystemClipboard().setContent(content);
        bench.notify("A picture of the chart is on the clipboard.");
    }

    void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the chart as a picture");
        chooser.setInitialFileName("chart.png");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Picture (PNG)", "*.png"), new FileChooser.ExtensionFilter("Drawing (SVG)", "*.svg"), new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = bench.window() == null ? null : chooser.showSaveDialog(bench.window());
        if (chosen == null) return;
        String ending = chooser.getSelectedExtensionFilter() == null ? ".png" : chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1);
        boolean hasEnding = chosen.getName().matches("(?i).*[.](png|svg|pdf)");
        save(hasEnding ? chosen.toPath() : Path.of(chosen.getPath() + ending));
    }

    void save(Path file) {
        Assessment assessment = bench.assessment();
        ChartChoice choice = choice(layout, narrowed);
        bench.run("Writing the chart", () -> write(assessment, choice, file), () -> bench.notify("The chart stands in " + file.getFileName()));
    }

    private static void write(Assessment assessment, ChartChoice choice, Path file) {
        try {
            SafeWrite.to(file, ChartFiles.bytes(Release.whole(assessment), choice, ChartSize.PICTURE, file));
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " could not be written. Maybe it is open in another program?", refused);
        }
    }
}
