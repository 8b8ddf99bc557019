package org.demarche.timeline;

/// A place in the picture: x to the right, y down.
public record Point(double x, double y) {}
