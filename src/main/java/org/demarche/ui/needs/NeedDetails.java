package org.demarche.ui.needs;

import javafx.scene.layout.StackPane;
import org.demarche.model.Item;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What is selected in C, field by field.
final class NeedDetails extends StackPane {
    NeedDetails(NeedsController controller, Workbench bench) {}

    void show(Assessment assessment, @Nullable Item item) {}
}
