package org.demarche.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two parts beside each other where there is room, else one below the other.
public final class SideBySide extends Pane {
    private final double least;
    private final double share;
    private final double gap;

    /// @param least the width from which there is room for both, in pixels
    /// @param share of the width that the first gets, 0 to 1
    /// @param gap between them
    public SideBySide(double least, double share, double gap, Node first, Node second) {
        super(first, second);
        this.least = least;
        this.share = share;
        this.gap = gap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double firstWidth(double width) {
        return width < least ? width : Math.floor((width - gap) * share);
    }

    private double secondWidth(double width) {
        return width < least ? width : width - gap - firstWidth(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double first = getChildren().get(0).prefHeight(firstWidth(wide));
        double second = getChildren().get(1).prefHeight(secondWidth(wide));
        return snapSizeY(wide < least ? first + gap / 2 + second : Math.max(first, second));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Node first = getChildren().get(0);
        Node second = getChildren().get(1);
        double firstHeight = first.prefHeight(firstWidth(width));
        first.resizeRelocate(0, 0, firstWidth(width), firstHeight);
        double x = width < least ? 0 : firstWidth(width) + gap;
        double y = width < least ? firstHeight + gap / 2 : 0;
        second.resizeRelocate(x, y, secondWidth(width), second.prefHeight(secondWidth(width)));
    }
}
