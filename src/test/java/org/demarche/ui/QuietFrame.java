package org.demarche.ui;

import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A shell around one screen that goes nowhere, says nothing and does long work at once; a test overrides what it looks at.
public class QuietFrame implements Workbench.Frame {
    @Override
    public void goTo(ScreenName name, @Nullable String itemId) {}

    @Override
    public void tellSelection(String sentence) {}

    @Override
    public void notify(String sentence) {}

    @Override
    public void run(String what, Runnable work, Runnable then) {
        work.run();
        then.run();
    }

    @Override
    public @Nullable Window window() {
        return null;
    }
}
