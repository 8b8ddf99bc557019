package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.document.PlanDocument;
import org.demarche.model.check.Assessment;
import org.demarche.storage.Samples;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.paper.Paper;
import org.demarche.timeline.paper.PaperFit;
import org.demarche.timeline.paper.PaperOptions;
import org.demarche.timeline.paper.SheetSize;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Choice;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperDialogTest extends QuietFrame {
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    private final List<String> told = new ArrayList<>();
    private PaperDialog dialog;

    @BeforeEach
    void open() {
        dialog = Fx.get(() -> {
            TimelineRows rows = TimelineRows.of(Assessment.of(Samples.kazakhstan(), DAY), Set.of());
            PaperMaker maker = new PaperMaker(options -> paper(rows, options), true);
            PaperDialog made = new PaperDialog(new Workbench(PlanDocument.opened(Samples.kazakhstan(), () -> DAY), this), maker, PaperOptions.DEFAULT);
            Scene scene = made.getDialogPane().getScene();
            if (scene == null) scene = new Scene(made.getDialogPane());
            new Theme(Tone.LIGHT).dress(scene);
            made.getDialogPane().setMinSize(1040, 660);
            made.make();
            layOut(made);
            return made;
        });
    }

    /// Margins of more than 35 mm are refused here, as much smaller ones are for longer plans.
    private static Paper paper(TimelineRows rows, PaperOptions options) {
        if (options.margin() > 35) throw new IllegalArgumentException("There is no room.");
        return Paper.of(rows, TimelineOptions.PAPER, options);
    }

    private static void layOut(PaperDialog made) {
        for (int pulse = 0; pulse < 3; pulse++) {
            made.getDialogPane().applyCss();
            made.getDialogPane().layout();
        }
    }

    private void click(String label) {
        Fx.run(() -> {
            nodes(ToggleButton.class).filter(button -> button.getText().equals(label)).findFirst().orElseThrow().fire();
            layOut(dialog);
        });
    }

    private void enter(String name, String text) {
        Fx.run(() -> {
            TextField field = nodes(TextField.class).filter(one -> name.equals(one.getAccessibleText())).findFirst().orElseThrow();
            field.setText(text);
            Event.fireEvent(field, new ActionEvent());
            layOut(dialog);
        });
    }

    private <N extends Node> Stream<N> nodes(Class<N> type) {
        return below(dialog.getDialogPane()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> inner = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(PaperDialogTest::below) : Stream.empty();
        return Stream.concat(Stream.of(node), inner);
    }

    private String text(String style) {
        return Fx.get(() -> nodes(Label.class).filter(label -> label.getStyleClass().contains(style)).findFirst().orElseThrow().getText());
    }

    private Node room() {
        return Fx.get(() -> dialog.getDialogPane().lookup(".paper-room"));
    }

    @Test
    void itOpensWithTheWholeChartOnOneSheet() {
        assertEquals("1 sheet", text("paper-name"));
        assertTrue(room().getAccessibleText().contains("Two stages joined at the election on 4 Dec 2005."), room().getAccessibleText());
    }

    @Test
    void otherFitsShowOtherSheets() {
        click("Sheets wide");
        assertEquals(PaperOptions.DEFAULT.withFit(new PaperFit.PagesWide(2)), Fx.get(dialog::options));
        assertEquals("Sheet A1, 1 of 4", text("paper-name"));
        click("True scale");
        enter("Scale, as 10 mm a week", "5mm/week");
        assertEquals(PaperOptions.DEFAULT.withFit(new PaperFit.TrueScale(5, PaperFit.Step.WEEK)), Fx.get(dialog::options));
        click("Sheets wide");
        assertEquals("Sheet A1, 1 of 4", text("paper-name"));
    }

    @Test
    void keysTurnTheSheets() {
        click("Sheets wide");
        for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN)) press(code);
        assertEquals("Sheet B1, 3 of 4", text("paper-name"));
        press(KeyCode.END);
        assertEquals("Sheet B2, 4 of 4", text("paper-name"));
        press(KeyCode.RIGHT);
        assertEquals("Sheet B2, 4 of 4", text("paper-name"));
        press(KeyCode.HOME);
        assertEquals("Sheet A1, 1 of 4", text("paper-name"));
    }

    private void press(KeyCode code) {
        Fx.run(() -> Event.fireEvent(room(dialog), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static Node room(PaperDialog dialog) {
        return dialog.getDialogPane().lookup(".paper-room");
    }

    @Test
    void aSheetAndAMarginAreTaken() {
        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Choice<SheetSize>> box = (ComboBox<Choice<SheetSize>>) nodes(ComboBox.class).findFirst().orElseThrow();
            box.setValue(box.getItems().stream().filter(choice -> choice.value() == SheetSize.A3).findFirst().orElseThrow());
        });
        enter("Margin in millimetres", "15mm");
        click("Portrait");
        assertEquals(new PaperOptions(SheetSize.A3, false, 15, new PaperFit.OnePage(), true, ""), Fx.get(dialog::options));
        enter("Margin in millimetres", "90");
        assertEquals(15, Fx.get(dialog::options).margin());
    }

    @Test
    void whatHasNoRoomIsSaidAndCannotBePrinted() {
        enter("Margin in millimetres", "40");
        assertEquals("There is no room.", text("paper-notice"));
        assertTrue(button("Print…").isDisabled());
        enter("Margin in millimetres", "10");
        assertEquals("", text("paper-notice"));
        assertFalse(button("Print…").isDisabled());
    }

    private Button button(String label) {
        return Fx.get(() -> nodes(Button.class).filter(button -> button.getText().equals(label)).findFirst().orElseThrow());
    }

    @Test
    void everythingThatTakesFocusHasAName() {
        click("True scale");
        Fx.run(() -> nodes(Node.class).filter(Node::isFocusTraversable).filter(node -> node.getParent() != null && node.isVisible()).forEach(node -> {
            String name = node.getAccessibleText() != null ? node.getAccessibleText() : node instanceof Labeled labeled ? labeled.getText() : "";
            assertFalse(name == null || name.isEmpty(), node.toString());
        }));
    }

    @Test
    void sheetsAreSavedAndToldOf(@TempDir Path folder) {
        click("Sheets wide");
        Paper paper = Paper.of(TimelineRows.of(Assessment.of(Samples.kazakhstan(), DAY), Set.of()), TimelineOptions.PAPER, Fx.get(dialog::options));
        Fx.run(() -> dialog.save(paper, folder.resolve("chart.pdf")));
        Fx.run(() -> dialog.save(paper, folder.resolve("chart.svg")));
        assertEquals(List.of("4 sheets are in chart.pdf.", "4 sheets are in chart-A1.svg to chart-B2.svg."), told);
        assertTrue(Files.exists(folder.resolve("chart-B1.svg")));
    }

    @Override
    public void notify(String sentence) {
        told.add(sentence);
    }
}
