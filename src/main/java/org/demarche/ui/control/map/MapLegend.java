package org.demarche.ui.control.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.demarche.ui.control.Headings;

/// What the marks of a map mean, and how they are moved.
public final class MapLegend extends FlowPane {
    private static final double RADIUS = 7;

    /// @param hasLooks whether rings and dashes mean something of their own
    /// @param hint how to move what stands on the map
    public MapLegend(boolean hasLooks, String hint) {
        super(16, 4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("map-legend");
        getStylesheets().add(MapMark.SHEET);
        add(Side.BEFORE, MapItem.Look.FILLED, "before");
        add(Side.AFTER, MapItem.Look.FILLED, "after");
        add(Side.BOTH, MapItem.Look.FILLED, "no change");
        if (hasLooks) {
            add(Side.BEFORE, MapItem.Look.RING, "quiet voice");
            add(Side.BEFORE, MapItem.Look.DASHED, "voice not known");
        }
        getChildren().add(Headings.label(hint, "muted", "small"));
    }

    private void add(Side side, MapItem.Look look, String words) {
        Label label = new Label(words, MapMark.of(side, look, "", RADIUS));
        label.getStyleClass().addAll("second", "small");
        label.setGraphicTextGap(6);
        getChildren().add(label);
    }
}
