package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ui.Command;

/// What can be done here by name.
final class TimelineCommands {
    private TimelineCommands() {}

    static List<Command> of(TimelineController controller, TimelineModel model) {
        Looking looking = controller.looking();
        Editing editing = controller.editing();
        List<Command> commands = new ArrayList<>(List.of(
                new Command("Timeline: go to today", "T", looking::goToToday),
                new Command("Timeline: go to the election", "E", looking::goToElection),
                new Command("Timeline: fit the whole plan", "Home", looking::fit),
                new Command("Timeline: fit the selection", "Shift+Home", looking::fitSelection),
                new Command("Timeline: link the selected items", "Ctrl+L", editing::link),
                new Command("Timeline: unlink the selected items", "Ctrl+Shift+L", editing::unlink),
                new Command("Timeline: take the selected dates away", "Del", editing::unschedule),
                new Command("Timeline: print, or save for paper", controller.papering()::open),
                new Command("Timeline: copy the rows", "Ctrl+C", controller.copying()::copyRows),
                new Command("Timeline: copy a picture", "Ctrl+Shift+C", controller.copying()::copyPicture)));
        for (TimelineModel.Zoom zoom : TimelineModel.Zoom.values())
            commands.add(new Command("Timeline: " + zoom.label.toLowerCase(java.util.Locale.ROOT), () -> looking.zoomTo(zoom)));
        return List.copyOf(commands);
    }
}
