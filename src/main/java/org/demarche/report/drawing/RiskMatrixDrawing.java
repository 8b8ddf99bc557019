package org.demarche.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Label;
import org.demarche.model.Level;
import org.demarche.model.Risk;
import org.demarche.report.content.Picture;
import org.jspecify.annotations.Nullable;

/// Likelihood against impact: filled before the election, open after it, an arrow for the way between. What has no rating stands in a
/// row or column of its own.
final class RiskMatrixDrawing {
    private static final double LEFT = 62;
    private static final double CELL = 74;
    private static final double EXTRA = 62;
    private static final double ROW = 40;
    private static final double GAP = 7;
    private static final double TOP = 4;
    private static final double RADIUS = 7.4;
    private static final String[] TINTS = {"#ffffff", "#f3f4f7", "#e7eaef", "#dadfe6", "#cbd2dc"};

    private final Picture.RiskMatrix matrix;
    private final Map<String, double[]> places = new HashMap<>();

    RiskMatrixDrawing(Picture.RiskMatrix matrix) {
        this.matrix = matrix;
    }

    /// Where a risk is drawn: which cell.
    private record Place(@Nullable Level likelihood, @Nullable Level impact) {}

    private record Dot(String number, boolean isAfter) {
        String key() {
            return number + (isAfter ? "+" : "-");
        }
    }

    String svg() {
        Svg svg = new Svg(Drawings.TEXT_WIDTH, TOP + 4 * ROW + GAP + 30, "Likelihood and impact", matrix.alt());
        for (Level impact : Level.values()) for (Level likelihood : Level.values()) cell(svg, likelihood, impact);
        for (Level impact : Level.values()) svg.dashedRect(x(null), y(impact) + 1, EXTRA - 2, ROW - 2, Ink.TEXT_3);
        for (Level likelihood : Level.values()) svg.dashedRect(x(likelihood) + 1, y(null), CELL - 2, ROW - 8, Ink.TEXT_3);
        svg.dashedRect(x(null), y(null), EXTRA - 2, ROW - 8, Ink.TEXT_3);
        heads(svg);
        place();
        for (Picture.Rated rated : matrix.rated()) arrow(svg, rated);
        for (Picture.Rated rated : matrix.rated()) dots(svg, rated);
        return svg.done();
    }

    private void cell(Svg svg, Level likelihood, Level impact) {
        svg.rect(x(likelihood), y(impact), CELL, ROW, TINTS[likelihood.ordinal() + impact.ordinal()], "#ffffff", 1.6);
    }

    private void heads(Svg svg) {
        svg.rect(LEFT, TOP, 3 * CELL, 3 * ROW, "none", Ink.TEXT, 0.8);
        svg.text(0, TOP + 8, "Figure Semibold", 8.4, Ink.TEXT, "start", "Impact");
        for (Level impact : Level.values()) svg.text(LEFT - 8, y(impact) + ROW / 2 + 3, "Figure", 8.2, Ink.TEXT_2, "end", word(impact));
        svg.text(LEFT - 8, y(null) + ROW / 2 - 1, "Figure Italic", 8.2, Ink.TEXT_3, "end", "not known");
        double below = y(null) + ROW + 4;
        for (Level likelihood : Level.values()) svg.text(x(likelihood) + CELL / 2, below, "Figure", 8.2, Ink.TEXT_2, "middle", word(likelihood));
        svg.text(x(null) + EXTRA / 2, below, "Figure Italic", 8.2, Ink.TEXT_3, "middle", "not known");
        svg.text(LEFT + 3 * CELL, below + 12, "Figure Semibold", 8.4, Ink.TEXT, "end", "Likelihood");
    }

    /// Deals the dots of each cell into rows.
    private void place() {
        Map<Place, List<Dot>> cells = new HashMap<>();
        for (Picture.Rated rated : matrix.rated()) {
            put(cells, rated.before(), new Dot(rated.number(), false));
            if (moves(rated)) put(cells, rated.after(), new Dot(rated.number(), true));
        }
        cells.forEach(this::deal);
    }

    private static void put(Map<Place, List<Dot>> cells, Risk risk, Dot dot) {
        cells.computeIfAbsent(new Place(risk.likelihood(), risk.impact()), ignored -> new ArrayList<>()).add(dot);
    }

    private void deal(Place place, List<Dot> dots) {
        double width = place.likelihood == null ? EXTRA : CELL;
        double height = place.impact == null ? ROW - 8 : ROW;
        int across = Math.max(1, (int) Math.ceil(Math.sqrt(dots.size() * width / height)));
        int down = (dots.size() + across - 1) / across;
        for (int i = 0; i < dots.size(); i++)
            places.put(dots.get(i).key(), new double[] {
                x(place.likelihood) + width * (i % across + 0.5) / across, y(place.impact) + height * (i / across + 0.5) / down
            });
    }

    /// Whether it is rated after the election, and otherwise than before.
    private static boolean moves(Picture.Rated rated) {
        return !rated.after().equals(rated.before()) && (rated.after().likelihood() != null || rated.after().impact() != null);
    }

    private void arrow(Svg svg, Picture.Rated rated) {
        if (!moves(rated)) return;
        double[] from = places.get(rated.number() + "-");
        double[] to = places.get(rated.number() + "+");
        if (from == null || to == null) return;
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (length < 2 * RADIUS) return;
        double dx = (to[0] - from[0]) / length;
        double dy = (to[1] - from[1]) / length;
        double tipX = to[0] - dx * (RADIUS + 1.5);
        double tipY = to[1] - dy * (RADIUS + 1.5);
        svg.line(from[0], from[1], tipX - dx * 3, tipY - dy * 3, Ink.TEXT, 1);
        svg.polygon(Ink.TEXT, "none", 0, tipX, tipY, tipX - dx * 6 - dy * 2.6, tipY - dy * 6 + dx * 2.6, tipX - dx * 6 + dy * 2.6, tipY - dy * 6 - dx * 2.6);
    }

    private void dots(Svg svg, Picture.Rated rated) {
        dot(svg, rated.number(), places.get(rated.number() + "-"), Ink.TEXT, "#ffffff");
        dot(svg, rated.number(), places.get(rated.number() + "+"), "#ffffff", Ink.TEXT);
    }

    private static void dot(Svg svg, String number, double @Nullable [] at, String fill, String words) {
        if (at == null) return;
        svg.circle(at[0], at[1], RADIUS, fill, Ink.TEXT, 1);
        svg.text(at[0], at[1] + 2.8, "Figure Semibold", number.length() > 2 ? 6 : 7.8, words, "middle", number);
    }

    private static double x(@Nullable Level likelihood) {
        return likelihood == null ? LEFT + 3 * CELL + GAP : LEFT + likelihood.ordinal() * CELL;
    }

    private static double y(@Nullable Level impact) {
        return impact == null ? TOP + 3 * ROW + GAP : TOP + (Level.HIGH.ordinal() - impact.ordinal()) * ROW;
    }

    private static String word(Level level) {
        return Label.of(level);
    }
}
