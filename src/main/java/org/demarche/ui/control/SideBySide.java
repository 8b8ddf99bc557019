package org.demarche.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two parts beside each other where there is room, else one below the other. Where the first is not managed the second has all the room.
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

    private Node first() {
        return getChildren().getFirst();
    }

    private Node second() {
        return getChildren().getLast();
    }

    private boolean isBeside(double width) {
        return first().isManaged() && width >= least;
    }

    private double firstWidth(double width) {
        return isBeside(width) ? Math.floor((width - gap) * share) : width;
    }

    private double secondWidth(double width) {
        return isBeside(width) ? width - gap - firstWidth(width) : width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double above = first().isManaged() ? first().prefHeight(firstWidth(wide)) : 0;
        double below = second().prefHeight(secondWidth(wide));
        if (isBeside(wide)) return snapSizeY(Math.max(above, below));
        return snapSizeY(first().isManaged() ? above + gap / 2 + below : below);
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

    /// Beside each other they are equally high.
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = isBeside(width);
        double above = beside ? getHeight() : first().prefHeight(width);
        if (first().isManaged()) first().resizeRelocate(0, 0, firstWidth(width), above);
        double y = beside || !first().isManaged() ? 0 : above + gap / 2;
        second().resizeRelocate(beside ? firstWidth(width) + gap : 0, y, secondWidth(width), beside ? getHeight() : second().prefHeight(width));
    }
}
