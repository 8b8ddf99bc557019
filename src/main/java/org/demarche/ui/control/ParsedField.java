package org.demarche.ui.control;

import atlantafx.base.controls.CustomTextField;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A line of text that stands for a value. Enter or leaving it commits, Esc takes back what was typed.
public class ParsedField<V extends @Nullable Object> extends Entry<V> {
    private static final double SIDES = 28;
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final CustomTextField field = new CustomTextField();
    private final Label hint = new Label();
    private final HBox right = new HBox(4, hint);
    private final Function<String, V> parse;
    private final Function<V, String> format;
    private final Text measure = new Text();
    private Function<V, String> hinting = value -> "";
    private Function<V, String> shortHinting = value -> "";
    private String shown = "";

    /// @param parse reads the text; an [IllegalArgumentException] refuses it, with a sentence for the user
    /// @param format writes a value so that parsing it again gives the same
    public ParsedField(Function<String, V> parse, Function<V, String> format) {
        this.parse = parse;
        this.format = format;
        hint.getStyleClass().add("hint");
        hint.setMinWidth(USE_PREF_SIZE);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        field.setOnAction(enter -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) commit();
        });
        field.textProperty().addListener((text, before, now) -> showHint());
        field.widthProperty().addListener(width -> showHint());
        getChildren().add(field);
    }

    @Override
    public void show(V value) {
        String text = format.apply(value);
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        boolean inError = isInError() && text.equals(shown);
        shown = text;
        if (!typing && !inError) {
            clearError();
            if (!field.getText().equals(text)) field.setText(text);
        }
        showHint();
    }

    @Override
    public void commit() {
        String typed = field.getText();
        if (typed.equals(shown)) {
            clearError();
            return;
        }
        V value;
        try {
            value = parse.apply(typed);
            check(value);
        } catch (IllegalArgumentException refused) {
            refuse(Objects.requireNonNullElse(refused.getMessage(), "That can't be read."));
            return;
        }
        send(value);
        if (!isInError()) {
            shown = format.apply(value);
            field.setText(shown);
        }
    }

    /// Refuses a value that can be read and still makes no sense here, by an [IllegalArgumentException].
    protected void check(V value) {}

    @Override
    void forget() {
        super.forget();
        field.setText(shown);
    }

    @Override
    public void setName(String name) {
        field.setAccessibleText(name);
    }

    /// What stands muted at the right of the text, told from the value it means.
    ///
    /// @param shortHinting says the same where there is less room; where there is none the text stands alone
    public void setHint(Function<V, String> hinting, Function<V, String> shortHinting) {
        this.hinting = hinting;
        this.shortHinting = shortHinting;
        showHint();
    }

    public void setPrompt(String prompt) {
        field.setPromptText(prompt);
    }

    /// Types a value as the user would.
    public void enter(String text) {
        field.setText(text);
        commit();
    }

    public CustomTextField field() {
        return field;
    }

    /// Where a button may stand, right of the hint.
    protected HBox right() {
        return right;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || field.getText().equals(shown)) return;
        field.setText(shown);
        clearError();
        key.consume();
    }

    private void showHint() {
        String words = hint(hinting);
        if (!fits(words)) words = hint(shortHinting);
        boolean shows = !words.isEmpty() && fits(words);
        hint.setText(words);
        hint.setVisible(shows);
        hint.setManaged(shows);
        hint.pseudoClassStateChanged(UNKNOWN, words.equals(Words.NOT_KNOWN));
    }

    private String hint(Function<V, String> hinting) {
        try {
            return hinting.apply(parse.apply(field.getText()));
        } catch (IllegalArgumentException unfinished) {
            return "";
        }
    }

    private boolean fits(String words) {
        if (field.getWidth() <= 0) return true;
        return width(field.getText()) + width(words) + buttonsWidth() + SIDES <= field.getWidth();
    }

    /// How wide the buttons right of the hint are.
    protected double buttonsWidth() {
        return 0;
    }

    private double width(String words) {
        measure.setFont(field.getFont());
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }
}
