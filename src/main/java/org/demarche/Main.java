package org.demarche;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.demarche.command.Commands;
import org.demarche.ui.shell.Launch;

/// Runs a command, or opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Launch.isAsked(arguments) || !Commands.isCommand(arguments)) System.exit(Launch.run(arguments));
        System.setProperty("java.awt.headless", "true");
        System.exit(Commands.run(utf8(System.out), utf8(System.err), arguments));
    }

    private static PrintWriter utf8(java.io.OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
