package org.demarche.ui.report;

/// How large the page shows: as it fits, or pixels for a point.
sealed interface Zoom {
    /// A pixel of the screen is a 96th of an inch, a point a 72nd.
    double ACTUAL_SIZE = 96 / 72.0;

    record FitPage() implements Zoom {}

    record FitWidth() implements Zoom {}

    record Fixed(double scale) implements Zoom {}

    /// Pixels for a point, in a room of this size.
    default double scale(double pageWidth, double pageHeight, double roomWidth, double roomHeight) {
        return switch (this) {
            case FitPage _ -> within(Math.min(roomWidth / pageWidth, roomHeight / pageHeight));
            case FitWidth _ -> within(roomWidth / pageWidth);
            case Fixed fixed -> within(fixed.scale);
        };
    }

    static double within(double scale) {
        return Math.clamp(scale, 0.25, 5);
    }
}
