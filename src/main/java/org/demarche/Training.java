package org.demarche;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.command.Commands;
import org.demarche.ui.shell.Launch;

/// Does once what users do first, so that a start-up cache can be made of what that takes: every screen with the sample, and the commands on it.
final class Training {
    /// `--train FOLDER`, for the build of an installer and nobody else.
    static final String ASKED = "--train";

    private Training() {}

    /// @return the exit code
    static int run(Path folder) throws IOException {
        Files.createDirectories(folder);
        String plan = folder.resolve("sample.plan.json").toString();
        Files.deleteIfExists(Path.of(plan));
        for (List<String> command : List.of(
                List.of("sample", "-o", plan), List.of("totals", plan), List.of("check", plan), List.of("dates", plan), List.of("spending", plan), List.of("help"),
                List.of("report", plan, "-o", folder.resolve("report.pdf").toString()), List.of("report", plan, "-o", folder.resolve("report.docx").toString()),
                List.of("timeline", plan, "-o", folder.resolve("timeline.svg").toString()))) run(command);
        return Launch.run("--pictures", folder.toString());
    }

    private static void run(List<String> command) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        int code = Commands.run(nowhere, nowhere, command.toArray(String[]::new));
        if (code > 1) throw new IllegalStateException(command + " ends with " + code);
    }
}
