package org.demarche.model;

/// The ends of an item: the first day it takes, and the last.
public enum Edge {
    START,
    END
}
