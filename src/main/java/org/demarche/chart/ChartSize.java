package org.demarche.chart;

/// How large a chart is, and whether it stands alone.
///
/// @param width in pixels
/// @param height in pixels
/// @param scale how large its type is against that of the window
/// @param framed whether it bears its title, unit and source, for leaving the program
public record ChartSize(double width, double height, double scale, boolean framed) {
    /// For a slide or a page: 1280 by 720.
    public static final ChartSize PICTURE = picture(1280, 720);

    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 320;
    private static final int MOST = 8_000;

    public static ChartSize window(double width, double height) {
        return new ChartSize(width, height, 1, false);
    }

    /// @throws IllegalArgumentException with a sentence for the user, where it is out of range
    public static ChartSize picture(double width, double height) {
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST)
            throw new IllegalArgumentException(
                    "A chart of %dx%d can't be made. It must be from %dx%d to %dx%d.".formatted((int) width, (int) height, LEAST_WIDTH, LEAST_HEIGHT, MOST, MOST));
        return new ChartSize(width, height, Math.max(0.9, Math.min(width / 900, height / 500)), true);
    }
}
