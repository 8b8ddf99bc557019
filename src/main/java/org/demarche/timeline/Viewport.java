package org.demarche.timeline;

/// The part of the timeline that is looked at.
///
/// @param width of the whole picture, with the outline where it is shown
/// @param height of the whole picture, with the head
/// @param scrollY how far the rows are scrolled up below the head
/// @param before how far the timeline reaches beyond the left edge, on the sheets before this one: what has no known start is torn there
/// @param after how far it reaches beyond the right edge: what has no known end is torn there
public record Viewport(double width, double height, double scrollY, double before, double after) {
    /// A view at whose own edges is torn what has no known end.
    public Viewport(double width, double height, double scrollY) {
        this(width, height, scrollY, 0, 0);
    }
}
