package org.demarche.ui.overview;

import javafx.scene.Node;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;

/// Shows the plan at a glance, and goes where the user points.
public final class OverviewController implements Screen {
    private final Workbench bench;
    private final OverviewView view = new OverviewView(this);

    public OverviewController(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public ScreenName name() {
        return ScreenName.OVERVIEW;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Assessment assessment) {
        view.show(assessment);
    }

    void onItem(String itemId) {
        bench.goTo(itemId);
    }

    void onScreen(ScreenName screen) {
        bench.goTo(screen, null);
    }
}
