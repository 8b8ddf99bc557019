package org.demarche.ui.budget;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import org.demarche.model.spending.Figures;
import org.jspecify.annotations.Nullable;

/// What was spent against what was planned to date: a mark stands where both are the same.
final class BurnBar extends Region {
    private static final double MOST = 1.5;
    private static final double MARK_AT = 1 / MOST;
    private static final double WIDTH = 72;
    private static final double HEIGHT = 8;

    private final Region spent = part("burn-spent");
    private final Region mark = part("burn-mark");
    private double share;

    BurnBar() {
        getStyleClass().add("burn-bar");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(spent, mark);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    void show(Figures figures) {
        Long percent = figures.percentOfPlanned();
        setVisible(percent != null);
        share = percent == null ? 0 : Math.clamp(percent / 100.0, 0, MOST);
        spent.getStyleClass().removeAll("over", "ahead");
        String look = look(figures, percent);
        if (look != null) spent.getStyleClass().add(look);
        requestLayout();
    }

    /// Over all that is planned, or ahead of what is planned to date.
    private static @Nullable String look(Figures figures, @Nullable Long percent) {
        return figures.overspent() > 0 ? "over" : percent != null && percent > 100 ? "ahead" : null;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(spent, 0, 0, snapSizeX(getWidth() * share / MOST), getHeight(), 0, HPos.LEFT, VPos.TOP);
        layoutInArea(mark, snapPositionX(getWidth() * MARK_AT), -2, 1, getHeight() + 4, 0, HPos.LEFT, VPos.TOP);
    }
}
