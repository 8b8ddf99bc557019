package org.demarche.ui.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.timeline.paper.PaperFit;
import org.demarche.timeline.paper.PaperOptions;
import org.demarche.timeline.paper.SheetSize;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ParsedField;
import org.demarche.ui.control.Segments;

/// Which sheets, and how the chart fits on them.
final class PaperChoices extends VBox {
    private final ChoiceField<SheetSize> sheet = new ChoiceField<>(Arrays.stream(SheetSize.values()).map(size -> new Choice<>(size, size.label())).toList());
    private final ParsedField<Double> margin = new ParsedField<>(PaperChoices::millimetres, PaperChoices::text);
    private final ParsedField<PaperFit.PagesWide> wide = new ParsedField<>(PaperChoices::sheets, fit -> fit.sheets() == 1 ? "1 sheet" : fit.sheets() + " sheets");
    private final ParsedField<PaperFit.TrueScale> scale = new ParsedField<>(PaperFit.TrueScale::parse, PaperFit.TrueScale::text);
    private final Segments<Boolean> way;
    private final Segments<Kind> fits;
    private final Runnable onChange;
    private final HBox wideRow;
    private final HBox scaleRow;
    private PaperFit.PagesWide lastWide = new PaperFit.PagesWide(2);
    private PaperFit.TrueScale lastScale = new PaperFit.TrueScale(10, PaperFit.Step.WEEK);
    private PaperOptions options;

    /// The fits, by what the user picks from.
    private enum Kind {
        ONE("One sheet"),
        WIDE("Sheets wide"),
        SCALE("True scale");

        final String label;

        Kind(String label) {
            this.label = label;
        }

        static Kind of(PaperFit fit) {
            return switch (fit) {
                case PaperFit.OnePage one -> ONE;
                case PaperFit.PagesWide wide -> WIDE;
                case PaperFit.TrueScale scale -> SCALE;
            };
        }
    }

    PaperChoices(PaperOptions options, Runnable onChange) {
        this.options = options;
        this.onChange = onChange;
        way = new Segments<>(List.of(new Choice<>(true, "Landscape"), new Choice<>(false, "Portrait")), landscape -> change(this.options.withLandscape(landscape)));
        fits = new Segments<>(Arrays.stream(Kind.values()).map(kind -> new Choice<>(kind, kind.label)).toList(), this::choose);
        CheckBox legend = new CheckBox("Explain the marks");
        legend.setSelected(options.legend());
        legend.setOnAction(click -> change(this.options.withLegend(legend.isSelected())));
        wideRow = row("Width", wide);
        scaleRow = row("Scale", scale);
        if (options.fit() instanceof PaperFit.PagesWide chosen) lastWide = chosen;
        if (options.fit() instanceof PaperFit.TrueScale chosen) lastScale = chosen;
        getStyleClass().add("paper-choices");
        getChildren().setAll(row("Sheet", sheet), row("", way), row("Margin", margin), row("Fit", fits), wideRow, scaleRow, row("", legend));
        name();
        connect();
        show();
    }

    @Override
    public void requestFocus() {
        sheet.box().requestFocus();
    }

    PaperOptions options() {
        return options;
    }

    private static HBox row(String name, Node field) {
        Label label = Headings.label(name, "form-label");
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(label, field);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void name() {
        sheet.setName("Sheet");
        margin.setName("Margin in millimetres");
        wide.setName("How many sheets wide");
        scale.setName("Scale, as 10 mm a week");
    }

    private void connect() {
        sheet.onSend(size -> change(options.withSheet(size == null ? options.sheet() : size)));
        margin.onSend(millimetres -> change(options.withMargin(millimetres)));
        wide.onSend(fit -> {
            lastWide = fit;
            change(options.withFit(fit));
        });
        scale.onSend(fit -> {
            lastScale = fit;
            change(options.withFit(fit));
        });
    }

    private void choose(Kind kind) {
        change(options.withFit(
                switch (kind) {
                    case ONE -> new PaperFit.OnePage();
                    case WIDE -> lastWide;
                    case SCALE -> lastScale;
                }));
    }

    private void change(PaperOptions next) {
        options = next;
        show();
        onChange.run();
    }

    private void show() {
        Kind kind = Kind.of(options.fit());
        sheet.show(options.sheet());
        way.show(options.landscape());
        margin.show(options.margin());
        fits.show(kind);
        wide.show(lastWide);
        scale.show(lastScale);
        show(wideRow, kind == Kind.WIDE);
        show(scaleRow, kind == Kind.SCALE);
    }

    private static void show(HBox row, boolean shows) {
        row.setVisible(shows);
        row.setManaged(shows);
    }

    private static Double millimetres(String typed) {
        String number = typed.replaceFirst("(?i)\\s*mm\\s*$", "").strip();
        if (!number.matches("[0-9]{1,3}(\\.[0-9]+)?")) throw new IllegalArgumentException("Write it in millimetres, like 10 mm.");
        return PaperOptions.DEFAULT.withMargin(Double.parseDouble(number)).margin();
    }

    private static String text(double millimetres) {
        return BigDecimal.valueOf(millimetres).stripTrailingZeros().toPlainString() + " mm";
    }

    private static PaperFit.PagesWide sheets(String typed) {
        String number = typed.replaceFirst("(?i)\\s*sheets?\\s*$", "").strip();
        if (!number.matches("[0-9]{1,3}")) throw new IllegalArgumentException("Write a number of sheets, like 2.");
        return new PaperFit.PagesWide(Integer.parseInt(number));
    }
}
