package org.demarche.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text area as high as its text. Tab goes to the next field instead of into the text.
final class GrowingArea extends TextArea {
    private static final double SIDES = 18;
    private static final double ENDS = 15;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("growing-area");
        textProperty().addListener(text -> requestLayout());
        widthProperty().addListener(width -> requestLayout());
        fontProperty().addListener(font -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = getWidth() > 0 ? getWidth() : width;
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "x" : getText());
        measure.setWrappingWidth(Math.max(40, wide - SIDES));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + ENDS;
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) return;
        key.consume();
        requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
