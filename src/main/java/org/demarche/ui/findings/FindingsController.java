package org.demarche.ui.findings;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Lists;
import org.demarche.model.SetAside;
import org.demarche.model.SetAsideBuilder;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What can be done with findings: go there, set aside with a reason, bring back.
public final class FindingsController implements Screen {
    private final Workbench bench;
    private final FindingsView view;

    public FindingsController(Workbench bench) {
        this.bench = bench;
        this.view = new FindingsView(this);
    }

    @Override
    public ScreenName name() {
        return ScreenName.FINDINGS;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Assessment assessment) {
        view.show(assessment);
    }

    /// @param itemId an item that a finding is about, or the key of a finding
    @Override
    public void select(String itemId) {
        view.select(itemId);
    }

    @Override
    public @Nullable String selected() {
        Finding finding = view.selected();
        return finding == null ? null : finding.key();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("Set the selected finding aside", "Del", this::askSelected));
    }

    private void askSelected() {
        Finding finding = view.selected();
        if (finding != null && finding.setAside() == null) view.ask(finding);
    }

    void onSelect(@Nullable Finding finding) {
        bench.tellSelection(finding == null ? "" : "1 selected: " + finding.title());
    }

    void goThere(Finding finding) {
        if (finding.itemId() == null) bench.goTo(ScreenName.OVERVIEW, null);
        else bench.goTo(finding.itemId());
    }

    /// @throws IllegalArgumentException without a reason
    void setAside(Finding finding, String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException("Say why it may stand, so that others need not ask again.");
        SetAside aside = SetAsideBuilder.builder().finding(finding.key()).reason(reason.strip()).build();
        bench.edit("set a finding aside", plan -> plan.withSetAside(Lists.add(plan.setAside(), aside)));
        bench.notify("Set aside. It stands at the end of the list, with the reason.");
    }

    void bringBack(Finding finding) {
        bench.edit("bring a finding back", plan -> plan.withSetAside(plan.setAside().stream().filter(aside -> !aside.finding().equals(finding.key())).toList()));
    }
}
