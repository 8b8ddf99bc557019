package org.demarche.ui.shell;

import java.time.LocalTime;
import org.demarche.document.PlanDocument;
import org.demarche.storage.PlanFile;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The plan that the window shows, with its file and its screens.
final class OpenPlan {
    final PlanDocument document;
    final Workbench bench;
    final Screens screens;
    @Nullable PlanFile file;
    @Nullable LocalTime savedAt;
    /// Whether saving asks for a file of its own, because somebody else works in this one.
    boolean isReadOnly;
    ScreenName screen = ScreenName.OVERVIEW;

    /// @param file null: it stands in none yet
    OpenPlan(PlanDocument document, @Nullable PlanFile file, Workbench.Frame frame) {
        this.document = document;
        this.file = file;
        this.bench = new Workbench(document, frame);
        this.screens = new Screens(bench);
    }

    String title() {
        String title = document.plan().header().title();
        return title.isBlank() ? "Untitled plan" : title;
    }
}
