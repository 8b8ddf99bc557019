package org.demarche.ui.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import org.demarche.model.FundingStatus;
import org.demarche.model.Label;

/// Amounts side by side in one bar, from sought to spent; the gap and what is not known have looks of their own.
public final class FundingBar extends Region {
    public static final String GAP = "funding-gap";
    public static final String NOT_KNOWN = "funding-unknown";
    public static final String REGIONAL = "funding-regional";

    private static final double PARTING = 2;
    private static final double LEAST = 6;

    private List<Part> parts = List.of();

    /// One part of the bar.
    ///
    /// @param style its look: [#GAP], [#NOT_KNOWN], [#REGIONAL] or that of a status
    /// @param weight how long it is against the others, for instance in minor units
    public record Part(String style, long weight) {
        public static Part of(FundingStatus status, long weight) {
            return new Part(FundingBar.style(status), weight);
        }
    }

    public FundingBar() {
        getStyleClass().add("funding-bar");
    }

    public void show(List<Part> parts) {
        if (parts.equals(this.parts)) return;
        this.parts = List.copyOf(parts);
        getChildren().setAll(parts.stream().map(part -> region(part.style)).toList());
    }

    public static String style(FundingStatus status) {
        return "funding-" + Label.of(status);
    }

    /// A small square in the look of a status, for legends and chips.
    public static Region swatch(String style) {
        Region swatch = region(style);
        swatch.getStyleClass().add("funding-swatch");
        return swatch;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().addAll("funding", style);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double all = parts.stream().mapToDouble(Part::weight).sum();
        double free = getWidth() - PARTING * Math.max(0, parts.size() - 1) - LEAST * parts.size();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = LEAST + (all == 0 ? free / parts.size() : free * parts.get(i).weight / all);
            layoutInArea(getChildren().get(i), snapPositionX(x), 0, snapSizeX(width), getHeight(), 0, HPos.LEFT, VPos.TOP);
            x += width + PARTING;
        }
    }
}
