package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Lever;
import org.demarche.timeline.TimelinePicture.Zone;

/// Draws what an item can be taken by: its outline when selected, grips at ends that can be dragged and where its done part ends, dots that
/// dependencies are drawn from. The dots stand at the upper corners, where neither names nor the grips are.
final class Grips {
    private final Chart chart;
    private final Sketch sketch;
    private final List<Zone> zones;

    Grips(Chart chart, Sketch sketch, List<Zone> zones) {
        this.chart = chart;
        this.sketch = sketch;
        this.zones = zones;
    }

    /// @param extent where the item was drawn
    void draw(TimelineRow row, Bars.Extent extent, double y) {
        boolean isSelected = chart.options().selected().contains(row.key());
        boolean isHovered = row.key().equals(chart.options().hovered());
        if (isSelected) outline(row.key(), extent, y);
        if (isSelected && chart.options().selected().size() == 1) done(row, extent, y);
        if ((isSelected || isHovered) && canBeLinked(row)) dots(row, extent, y);
    }

    private void outline(String key, Bars.Extent extent, double y) {
        double half = chart.of(9.5);
        double gap = chart.of(3);
        sketch.box(Area.between(extent.from() - gap, y - half, extent.to() + gap, y + half), chart.of(5), Role.SELECTION, key);
        for (Part part : List.of(Part.START, Part.END)) {
            double x = part == Part.START ? extent.from() - chart.of(1.5) : extent.to() + chart.of(1.5);
            boolean canDrag = zones.stream().anyMatch(zone -> zone.target().equals(new Target(key, part)));
            if (canDrag) sketch.box(Area.between(x - chart.of(2.5), y - chart.of(5), x + chart.of(2.5), y + chart.of(5)), chart.of(2), Role.GRIP, key);
        }
    }

    private static boolean canBeLinked(TimelineRow row) {
        return !row.isGroup() && !(row.item() instanceof Lever);
    }

    private void dots(TimelineRow row, Bars.Extent extent, double y) {
        if (row.placement().start().isKnown()) dot(row.key(), Part.LINK_START, extent.from() - chart.of(3), y - chart.of(9.5));
        if (row.placement().end().isKnown()) dot(row.key(), Part.LINK_END, extent.to() + chart.of(3), y - chart.of(9.5));
    }

    private void dot(String key, Part part, double x, double y) {
        double half = chart.of(3.5);
        sketch.box(Area.between(x - half, y - half, x + half, y + half), half, Role.LINK_DOT, key);
        double reach = chart.of(6);
        zones.add(new Zone(Area.between(x - reach, y - reach, x + reach, y + reach), new Target(key, part)));
    }

    /// A pointer below the bar, where its done part ends; at its start and hollow where that is not known.
    private void done(TimelineRow row, Bars.Extent extent, double y) {
        if (!ItemProgress.canTell(row.item()) || row.isRegional() || row.placement().range() == null) return;
        Integer percent = ItemProgress.of(row.item());
        double inset = chart.of(2);
        double x = extent.from() + inset + (extent.to() - extent.from() - 2 * inset) * (percent == null ? 0 : percent) / 100;
        double top = y + chart.of(6);
        double half = chart.of(4.5);
        Role role = percent == null ? Role.DONE_GRIP_OPEN : Role.DONE_GRIP;
        sketch.path(role, row.key(), true, x, top, x + half, top + half, x + half, top + chart.of(8), x - half, top + chart.of(8), x - half, top + half);
        zones.add(new Zone(Area.between(x - chart.of(6), y + chart.of(4), x + chart.of(6), y + chart.of(15)), new Target(row.key(), Part.DONE)));
    }
}
