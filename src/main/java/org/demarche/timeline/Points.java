package org.demarche.timeline;

/// The printer's points, of which 72 make an inch.
public final class Points {
    public static final double A_MILLIMETRE = 72 / 25.4;

    private Points() {}
}
