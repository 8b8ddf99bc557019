package org.demarche.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Label;
import org.demarche.model.Level;
import org.demarche.model.Risk;
import org.demarche.report.content.Picture;
import org.demarche.timeline.Face;
import org.demarche.timeline.Shape.Align;
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
    private static final String[] TINTS = {Colours.PAPER, "#f3f4f7", "#e7eaef", "#dadfe6", "#cbd2dc"};

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

    Drawing drawing() {
        Pen pen = new Pen(Drawings.TEXT_WIDTH, TOP + 4 * ROW + GAP + 30);
        for (Level impact : Level.values()) for (Level likelihood : Level.values()) cell(pen, likelihood, impact);
        for (Level impact : Level.values()) pen.dashedRect(x(null), y(impact) + 1, EXTRA - 2, ROW - 2, Colours.TEXT_3);
        for (Level likelihood : Level.values()) pen.dashedRect(x(likelihood) + 1, y(null), CELL - 2, ROW - 8, Colours.TEXT_3);
        pen.dashedRect(x(null), y(null), EXTRA - 2, ROW - 8, Colours.TEXT_3);
        heads(pen);
        place();
        for (Picture.Rated rated : matrix.rated()) arrow(pen, rated);
        for (Picture.Rated rated : matrix.rated()) dots(pen, rated);
        return pen.done("Likelihood and impact", matrix.alt());
    }

    private void cell(Pen pen, Level likelihood, Level impact) {
        pen.rect(x(likelihood), y(impact), CELL, ROW, TINTS[likelihood.ordinal() + impact.ordinal()], Colours.PAPER, 1.6);
    }

    private void heads(Pen pen) {
        pen.rect(LEFT, TOP, 3 * CELL, 3 * ROW, null, Colours.TEXT, 0.8);
        pen.text(0, TOP + 8, Face.SEMIBOLD, 8.4, Colours.TEXT, Align.START, "Impact");
        for (Level impact : Level.values()) pen.text(LEFT - 8, y(impact) + ROW / 2 + 3, Face.REGULAR, 8.2, Colours.TEXT_2, Align.END, word(impact));
        pen.text(LEFT - 8, y(null) + ROW / 2 - 1, Face.ITALIC, 8.2, Colours.TEXT_3, Align.END, "not known");
        double below = y(null) + ROW + 4;
        for (Level likelihood : Level.values()) pen.text(x(likelihood) + CELL / 2, below, Face.REGULAR, 8.2, Colours.TEXT_2, Align.MIDDLE, word(likelihood));
        pen.text(x(null) + EXTRA / 2, below, Face.ITALIC, 8.2, Colours.TEXT_3, Align.MIDDLE, "not known");
        pen.text(LEFT + 3 * CELL, below + 12, Face.SEMIBOLD, 8.4, Colours.TEXT, Align.END, "Likelihood");
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

    private void arrow(Pen pen, Picture.Rated rated) {
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
        pen.line(from[0], from[1], tipX - dx * 3, tipY - dy * 3, Colours.TEXT, 1);
        pen.polygon(Colours.TEXT, null, 0, tipX, tipY, tipX - dx * 6 - dy * 2.6, tipY - dy * 6 + dx * 2.6, tipX - dx * 6 + dy * 2.6, tipY - dy * 6 - dx * 2.6);
    }

    private void dots(Pen pen, Picture.Rated rated) {
        dot(pen, rated.number(), places.get(rated.number() + "-"), Colours.TEXT, Colours.PAPER);
        dot(pen, rated.number(), places.get(rated.number() + "+"), Colours.PAPER, Colours.TEXT);
    }

    private static void dot(Pen pen, String number, double @Nullable [] at, String fill, String words) {
        if (at == null) return;
        pen.circle(at[0], at[1], RADIUS, fill, Colours.TEXT, 1);
        pen.text(at[0], at[1] + 2.8, Face.SEMIBOLD, number.length() > 2 ? 6 : 7.8, words, Align.MIDDLE, number);
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
