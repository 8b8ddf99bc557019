package org.demarche.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.demarche.model.Plan;

/// What can be done while no plan is open.
public final class StartController {
    private final Actions actions;
    private final StartView view;

    /// What the shell does when asked.
    ///
    /// @param forget takes a file out of the recent ones
    public record Actions(
            Consumer<Plan> create, Runnable choose, Runnable sample, Consumer<Path> open, Consumer<Path> forget, Runnable guide, Consumer<NewPlanDialog> ask) {}

    public StartController(List<RecentPlan> recent, Actions actions) {
        this.actions = actions;
        this.view = new StartView(this, recent);
    }

    public Node node() {
        return view;
    }

    void onNew(Template template) {
        actions.ask.accept(new NewPlanDialog(template, actions.create));
    }

    void onOpen() {
        actions.choose.run();
    }

    void onSample() {
        actions.sample.run();
    }

    void onRecent(RecentPlan plan) {
        if (plan.state() == RecentPlan.State.NOT_FOUND) actions.forget.accept(plan.file());
        else actions.open.accept(plan.file());
    }

    void onForget(RecentPlan plan) {
        actions.forget.accept(plan.file());
    }

    void onGuide() {
        actions.guide.run();
    }
}
