package org.demarche.timeline;

import org.demarche.model.Edge;

/// A dependency while it is being drawn.
///
/// @param item the id of the item that is waited for
/// @param edge the end of it that the line leaves from
/// @param to where in the picture the pointer is
/// @param allowed whether letting go there would make it
public record LinkSketch(String item, Edge edge, Point to, boolean allowed) {}
