package org.demarche.timeline;

/// What lies at a place in the picture.
public record Target(String itemId, Part part) {}
