package org.demarche.timeline;

/// The sizes of a timeline's parts: pixels in a window, points on paper.
///
/// @param scale 1: as in the window
/// @param titleSize of the titles in the outline
/// @param smallSize of dates in the outline and in the head
/// @param captionSize of what is written in the chart
/// @param outlineWidth of the column that names the rows
/// @param rowPixels how tall a row is, in the window's pixels
public record Metrics(double scale, double titleSize, double smallSize, double captionSize, double outlineWidth, double rowPixels) {
    public static final Metrics SCREEN = new Metrics(1, 14, 13, 12, 340, 30);
    public static final Metrics PAPER = new Metrics(0.6, 8.4, 8, 7.6, 214, 30);

    /// All of it larger or smaller, type and marks alike.
    public Metrics times(double by) {
        return new Metrics(scale * by, titleSize * by, smallSize * by, captionSize * by, outlineWidth * by, rowPixels);
    }

    /// With rows nearer to each other or farther apart, and type and marks as they are.
    public Metrics withRows(double pixels) {
        return new Metrics(scale, titleSize, smallSize, captionSize, outlineWidth, pixels);
    }

    public double rowHeight() {
        return of(rowPixels);
    }

    public double headHeight() {
        return of(56);
    }

    double barHeight() {
        return of(14);
    }

    /// Of a bar that is a part of another.
    double partHeight() {
        return of(10);
    }

    /// From the middle of a diamond to its points.
    double mark() {
        return of(7);
    }

    /// How far a torn edge goes in and out.
    double tear() {
        return of(5);
    }

    /// From the middle of a line of text down to its base line.
    double drop(double size) {
        return size * 0.35;
    }

    double hatchStep() {
        return of(6);
    }

    /// So many of the window's pixels.
    double of(double pixels) {
        return pixels * scale;
    }
}
