package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Linking;
import org.demarche.model.schedule.Slack;
import org.jspecify.annotations.Nullable;

/// How items of a plan hang together: their float, and what waits for each. Made once for each age of a plan, off the window's thread.
///
/// @param of the age of the plan
/// @param waitedForBy by the id of what is waited for; absent: nothing waits
record Ties(Assessment of, Slack slack, Map<String, List<Item>> waitedForBy) {
    private static Ties of(Assessment assessment) {
        Map<String, List<Item>> waiting = new HashMap<>();
        for (Item item : Items.all(assessment.plan()))
            for (String id : Linking.waitsFor(item)) waiting.computeIfAbsent(id, any -> new ArrayList<>()).add(item);
        return new Ties(assessment, Slack.of(assessment.plan(), assessment.schedule()), waiting);
    }

    /// Keeps the ties of the age that was asked for last. Called on the window's thread.
    static final class Kept {
        private @Nullable Assessment asked;
        private @Nullable Ties known;

        /// Tells the ties of this age, at once where they are known, else as soon as they are; never where another age has been asked for since.
        void tell(Assessment assessment, Consumer<Ties> receiver) {
            Ties ties = known;
            if (ties != null && ties.of == assessment) {
                receiver.accept(ties);
                return;
            }
            if (asked == assessment) return;
            asked = assessment;
            Thread.ofVirtual().name("ties").start(() -> {
                Ties made = of(assessment);
                Platform.runLater(() -> {
                    if (asked != assessment) return;
                    known = made;
                    receiver.accept(made);
                });
            });
        }
    }
}
