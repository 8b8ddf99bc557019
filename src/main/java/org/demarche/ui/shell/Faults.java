package org.demarche.ui.shell;

import javafx.application.Platform;
import org.demarche.ui.Trace;

/// Hears of what nobody else caught: logs where it happened, and tells the user once at a time.
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final ShellController shell;
    private boolean isTelling;

    Faults(ShellController shell) {
        this.shell = shell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String trace = Trace.of(fault);
        LOG.log(System.Logger.Level.ERROR, trace);
        Platform.runLater(() -> tell(trace));
    }

    private void tell(String trace) {
        if (isTelling) return;
        isTelling = true;
        try {
            shell.tellFault(trace);
        } finally {
            isTelling = false;
        }
    }
}
