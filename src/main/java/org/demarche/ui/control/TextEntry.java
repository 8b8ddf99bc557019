package org.demarche.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Free text, of one line or several. It sends what is typed after a short rest, so that a burst of typing is one step.
public final class TextEntry extends Entry<String> {
    private static final Duration REST = Duration.millis(500);

    private final TextInputControl input;
    private final PauseTransition rest = new PauseTransition(REST);
    private String shown = "";
    private String first = "";

    private TextEntry(TextInputControl input) {
        this.input = input;
        rest.setOnFinished(rested -> commit());
        input.textProperty().addListener((text, before, now) -> {
            if (input.isFocused()) rest.playFromStart();
        });
        input.focusedProperty().addListener((focus, before, now) -> {
            if (now) first = shown;
            else commit();
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().add(input);
    }

    public static TextEntry line() {
        TextField line = new TextField();
        TextEntry entry = new TextEntry(line);
        line.setOnAction(enter -> entry.commit());
        return entry;
    }

    /// Several lines; it grows with its text.
    public static TextEntry area() {
        return new TextEntry(new GrowingArea());
    }

    @Override
    public void show(String value) {
        boolean typing = input.isFocused() && !input.getText().equals(shown);
        shown = value;
        if (!typing && !input.getText().equals(value)) input.setText(value);
    }

    @Override
    public void commit() {
        rest.stop();
        String text = input.getText();
        if (text.equals(shown)) return;
        shown = text;
        send(text);
    }

    @Override
    void forget() {
        super.forget();
        rest.stop();
        input.setText(shown);
        first = shown;
    }

    @Override
    public void setName(String name) {
        input.setAccessibleText(name);
    }

    public void setPrompt(String prompt) {
        input.setPromptText(prompt);
    }

    public TextInputControl input() {
        return input;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || input.getText().equals(first)) return;
        input.setText(first);
        commit();
        key.consume();
    }
}
