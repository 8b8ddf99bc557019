package org.demarche.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/// Asks for the printer, the pages and the copies.
final class PrintDialog extends Dialog<PrintDialog.Wish> {
    private static final ButtonType PRINT = new ButtonType("Print", ButtonBar.ButtonData.OK_DONE);

    private final ComboBox<PrintService> printer = new ComboBox<>();
    private final Spinner<Integer> first;
    private final Spinner<Integer> last;
    private final Spinner<Integer> copies = new Spinner<>(1, 99, 1);

    /// What the user asked for.
    ///
    /// @param first from 1
    /// @param last from 1, inclusive
    record Wish(PrintService printer, int copies, int first, int last) {}

    PrintDialog(List<PrintService> printers, @Nullable PrintService usual, int pages, @Nullable Window owner) {
        first = new Spinner<>(1, pages, 1);
        last = new Spinner<>(1, pages, pages);
        initOwner(owner);
        setTitle("Print");
        setHeaderText(null);
        printer.getItems().setAll(printers);
        printer.setConverter(new PrinterName());
        printer.setValue(usual == null ? printers.getFirst() : usual);
        for (Spinner<Integer> spinner : List.of(first, last, copies)) spinner.setEditable(true);
        getDialogPane().setContent(fields());
        getDialogPane().getButtonTypes().setAll(PRINT, ButtonType.CANCEL);
        setResultConverter(button -> button == PRINT ? wish() : null);
    }

    private Wish wish() {
        int from = Math.min(first.getValue(), last.getValue());
        return new Wish(printer.getValue(), copies.getValue(), from, Math.max(first.getValue(), last.getValue()));
    }

    private GridPane fields() {
        GridPane grid = new GridPane(12, 12);
        grid.addRow(0, named("Printer", printer), printer);
        grid.addRow(1, named("From page", first), first);
        grid.addRow(2, named("To page", last), last);
        grid.addRow(3, named("Copies", copies), copies);
        return grid;
    }

    private static Label named(String words, Node field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        return label;
    }

    private static final class PrinterName extends StringConverter<PrintService> {
        @Override
        public String toString(@Nullable PrintService service) {
            return service == null ? "" : service.getName();
        }

        @Override
        public @Nullable PrintService fromString(String name) {
            return null;
        }
    }
}
