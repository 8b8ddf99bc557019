package org.demarche.ui.control;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where a paragraph comes from, to be read and changed.
final class SourcePopover {
    private static final double WIDTH = 300;

    private SourcePopover() {}

    static void open(Node owner, String source, Consumer<String> onSend) {
        TextEntry entry = TextEntry.area();
        entry.setName("Source");
        entry.setPrompt("not set");
        entry.show(source);
        entry.onSend(onSend);
        VBox content = new VBox(8, Headings.label("Source", "section-title"), entry);
        content.setPrefWidth(WIDTH);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        popover.setOnHiding(hiding -> entry.commit());
        popover.show(owner);
        entry.input().requestFocus();
    }
}
