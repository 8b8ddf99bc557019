package org.demarche.ui;

/// Where a fault happened, for logs and for who mends it: kinds and places in the program, and no messages, since those may hold a plan's words.
public final class Trace {
    private static final int MOST_CAUSES = 8;

    private Trace() {}

    public static String of(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable at = fault;
        for (int i = 0; at != null && i < MOST_CAUSES; i++) {
            trace.append(i == 0 ? "" : "caused by ").append(at.getClass().getName()).append('\n');
            for (StackTraceElement place : at.getStackTrace()) trace.append("    at ").append(place).append('\n');
            at = at.getCause();
        }
        return trace.toString();
    }
}
