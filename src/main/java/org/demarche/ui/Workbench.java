package org.demarche.ui;

import java.util.function.UnaryOperator;
import javafx.stage.Window;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// What a screen works with: the open plan, the way to other screens, the status bar, dialogs. One for each open plan.
public final class Workbench {
    private final PlanDocument document;
    private final Frame frame;

    /// What the shell does for screens.
    public interface Frame {
        void goTo(ScreenName screen, @Nullable String itemId);

        void tellSelection(String sentence);

        void notify(String sentence);

        void run(String what, Runnable work, Runnable then);

        @Nullable Window window();

        /// What the user is called in plans, as they once said; empty: they have not.
        default String userName() {
            return "";
        }

        default void keepUserName(String name) {}
    }

    public Workbench(PlanDocument document, Frame frame) {
        this.document = document;
        this.frame = frame;
    }

    public PlanDocument document() {
        return document;
    }

    /// The plan as it stands, without what is only previewed.
    public Plan plan() {
        return document.plan();
    }

    /// What the screens show: the plan or a preview, with schedule, ledger and findings of the same age.
    public Assessment assessment() {
        return document.assessment();
    }

    /// Makes one step, see [PlanDocument#apply(String, UnaryOperator)].
    ///
    /// @param label what the user did, as it stands after "Undo": "rename the objective"
    public void edit(String label, UnaryOperator<Plan> edit) {
        document.apply(label, edit);
    }

    /// Goes to a screen and selects an item there.
    ///
    /// @param itemId null: the screen as it was left
    public void goTo(ScreenName screen, @Nullable String itemId) {
        frame.goTo(screen, itemId);
    }

    /// Goes to where the item stands.
    public void goTo(String itemId) {
        frame.goTo(Whereabouts.of(plan(), itemId), itemId);
    }

    /// Says in the status bar what is selected: "3 selected: USD 1,245,000 + 1 not known". Empty: nothing.
    public void tellSelection(String sentence) {
        frame.tellSelection(sentence);
    }

    /// Tells the user something that needs no answer, for a few seconds.
    public void notify(String sentence) {
        frame.notify(sentence);
    }

    /// Does long work off the window's thread, with progress shown after half a second; a failure is told to the user.
    ///
    /// @param what as it stands while it lasts: "Writing the report"
    /// @param then on the window's thread, when the work is done
    public void run(String what, Runnable work, Runnable then) {
        frame.run(what, work, then);
    }

    /// The window that a dialog belongs to; null: none shows, as when pictures are made.
    public @Nullable Window window() {
        return frame.window();
    }

    /// The name or office by which the user finds what is theirs; empty: they have not said it yet.
    public String userName() {
        return frame.userName();
    }

    /// Remembers what the user is called, for all plans.
    public void keepUserName(String name) {
        frame.keepUserName(name);
    }
}
