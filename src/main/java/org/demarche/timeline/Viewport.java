package org.demarche.timeline;

/// The part of the timeline that is looked at.
///
/// @param width of the whole picture, with the outline where it is shown
/// @param height of the whole picture, with the head
/// @param scrollY how far the rows are scrolled up below the head
public record Viewport(double width, double height, double scrollY) {}
