package org.demarche.model;

/// An item that has a place in time: others can hang on its start and its end.
public interface Timed extends Item {
    Dates dates();
}
