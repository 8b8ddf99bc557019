package org.demarche.ui.control;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A control that shows one value and sends the one that the user makes of it. While it is in error it sends nothing.
///
/// @param <V> what it shows; null stands for not known where the entry allows it
public abstract class Entry<V extends @Nullable Object> extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label error = new Label();
    private Consumer<? super V> onSend = value -> {};

    protected Entry() {
        getStyleClass().add("entry");
        error.getStyleClass().add("entry-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
    }

    /// Shows a value. It sends nothing, and leaves alone what the user is typing.
    public abstract void show(V value);

    /// Sends what stands in it, where that differs from what is shown. Called on Enter, when the focus leaves, and before undo and save.
    public abstract void commit();

    /// Drops what was typed and refused, because it belongs to something else than what is shown next.
    void forget() {
        clearError();
    }

    /// Says under which name it is read out.
    public abstract void setName(String name);

    /// What to do with a new value; an [IllegalArgumentException] refuses it and its message is shown.
    public void onSend(Consumer<? super V> receiver) {
        onSend = receiver;
    }

    protected final void send(V value) {
        try {
            clearError();
            onSend.accept(value);
        } catch (IllegalArgumentException refused) {
            refuse(Objects.requireNonNullElse(refused.getMessage(), "That is not possible."));
        }
    }

    protected final void refuse(String sentence) {
        error.setText(sentence);
        if (!getChildren().contains(error)) getChildren().add(error);
        pseudoClassStateChanged(ERROR, true);
    }

    protected final void clearError() {
        getChildren().remove(error);
        pseudoClassStateChanged(ERROR, false);
    }

    public final boolean isInError() {
        return getChildren().contains(error);
    }

    /// The sentence shown beneath it; null: it is not in error.
    public final @Nullable String error() {
        return isInError() ? error.getText() : null;
    }

    /// Commits the entry that the user is typing in, if any.
    public static void commitFocused(@Nullable Scene scene) {
        Node node = scene == null ? null : scene.getFocusOwner();
        for (; node != null; node = node.getParent()) if (node instanceof Entry<?> entry) entry.commit();
    }
}
