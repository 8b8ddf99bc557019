package org.demarche.ui.header;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What can be done with what frames the paper.
public final class HeaderController implements Screen {
    private final Workbench bench;
    private final HeaderView view;
    private @Nullable HandlingScheme wanted;

    public HeaderController(Workbench bench) {
        this.bench = bench;
        this.view = new HeaderView(this, bench);
    }

    @Override
    public ScreenName name() {
        return ScreenName.HEADER;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Assessment assessment) {
        view.show(assessment);
        view.showChange(assessment, wanted);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("Handling and its scheme", () -> open(HeaderPart.HANDLING)),
                new Command("Summary and closing", () -> open(HeaderPart.TEXT)),
                new Command("Plan settings: horizon, fiscal year, currency, holidays", () -> open(HeaderPart.SETTINGS)));
    }

    private void open(HeaderPart part) {
        bench.goTo(ScreenName.HEADER, null);
        view.open(part);
    }

    /// Takes another handling scheme; where marks in use would be lost, asks first what becomes of them.
    void want(HandlingScheme scheme) {
        Plan plan = bench.plan();
        if (scheme.equals(plan.handlingScheme())) return;
        List<HandlingLevel> missing = MarksInUse.missing(plan, scheme);
        wanted = missing.isEmpty() ? null : scheme;
        if (missing.isEmpty()) bench.edit("change the handling scheme", before -> before.withHandlingScheme(scheme));
        view.showChange(bench.assessment(), wanted);
    }

    /// Takes the scheme that was asked about.
    ///
    /// @param replacing the new mark for each old one
    void change(Map<String, String> replacing) {
        HandlingScheme scheme = wanted;
        if (scheme == null) return;
        wanted = null;
        bench.edit("change the handling scheme", plan -> MarksInUse.changed(plan, scheme, replacing));
        view.showChange(bench.assessment(), null);
    }

    void cancelChange() {
        wanted = null;
        view.showChange(bench.assessment(), null);
    }
}
