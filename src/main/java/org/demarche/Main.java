package org.demarche;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.demarche.command.Commands;
import org.demarche.ui.shell.Launch;

/// Runs a command, or opens the window.
public final class Main {
    /// Libraries that talk about their inner life. Held on to, because a logger nobody holds forgets its level.
    private static final List<Logger> TALKATIVE = Stream.of("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        if (arguments.length == 3 && arguments[0].equals(Training.ASKED)) System.exit(Training.run(arguments[1], Path.of(arguments[2])));
        if (Launch.isAsked(arguments) || !Commands.isCommand(arguments)) System.exit(Launch.run(arguments));
        System.setProperty("java.awt.headless", "true");
        System.exit(Commands.run(utf8(System.out), utf8(System.err), arguments));
    }

    private static PrintWriter utf8(java.io.OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
