package org.demarche.ui.control.map;

/// How wide words are, in pixels.
@FunctionalInterface
interface TextSize {
    double width(String words);
}
