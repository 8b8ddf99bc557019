package org.demarche.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.demarche.storage.PlanLock;

/// Says so where a plan that was written just now is open in a window.
final class OpenWindow {
    private OpenWindow() {}

    static void tell(Path plan, PrintWriter to) {
        PlanLock.Holder holder = PlanLock.holder(plan, PlanLock.ofUser());
        if (holder == null) return;
        to.println("%s has %s open: the change shows there, to be taken or merged.".formatted(holder.isSelf() ? "A window of yours" : holder.words(), plan));
        to.flush();
    }
}
