package org.demarche.ui.shell;

import java.time.LocalTime;
import org.demarche.document.PlanDocument;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Seal;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The plan that the window shows, with its file and its screens.
final class OpenPlan {
    final PlanDocument document;
    final Workbench bench;
    final Screens screens;
    @Nullable PlanFile file;
    private final @Nullable Seal seal;
    @Nullable LocalTime savedAt;
    /// Whether saving asks for a file of its own, because somebody else works in this one.
    boolean isReadOnly;
    ScreenName screen = ScreenName.OVERVIEW;

    /// @param file null: it stands in none yet
    /// @param seal what a protected plan that stands in no file is to be closed with; null: not
    OpenPlan(PlanDocument document, @Nullable PlanFile file, @Nullable Seal seal, Workbench.Frame frame) {
        this.seal = seal;
        this.document = document;
        this.file = file;
        this.bench = new Workbench(document, frame);
        this.screens = new Screens(bench);
    }

    /// What it is closed with and opened again; null: it is not protected.
    @Nullable Seal seal() {
        return file == null ? seal : file.seal();
    }

    /// It is not open any more.
    void forget() {
        Seal now = seal();
        if (now != null) now.forget();
    }

    String title() {
        String title = document.plan().header().title();
        return title.isBlank() ? "Untitled plan" : title;
    }
}
