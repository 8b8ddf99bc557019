package org.demarche;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.command.Commands;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.ui.shell.Launch;

/// Does once what users do first, so that a start-up cache can be made of what that takes: every screen with the sample, and the commands on it.
final class Training {
    /// `--train window FOLDER` or `--train commands FOLDER`, for the build of an installer and nobody else.
    static final String ASKED = "--train";

    private static final List<String> SYSTEM = List.of("com/sun/glass/ui/gtk/", "com/sun/glass/ui/win/", "com/sun/glass/ui/mac/", "com/sun/glass/ui/delegate/", "com/sun/javafx/tk/quantum/");

    private Training() {}

    /// @param use "window" or "commands"
    /// @return the exit code
    static int run(String use, Path folder) throws IOException {
        Files.createDirectories(folder);
        System.setProperty(UserFolders.NAMED, folder.resolve("user").toString());
        Path plan = folder.resolve("sample.plan.json");
        Files.writeString(plan, PlanJson.write(Samples.kazakhstan()));
        if (use.equals("window")) window(plan);
        else commands(plan.toString(), folder);
        return 0;
    }

    private static void window(Path plan) throws IOException {
        toolkit();
        Launch.rehearse(plan);
    }

    private static void commands(String plan, Path folder) {
        for (List<String> command : List.of(
                List.of("totals", plan), List.of("check", plan), List.of("dates", plan), List.of("spending", plan), List.of("help"),
                List.of("report", plan, "-o", folder.resolve("report.pdf").toString()), List.of("report", plan, "-o", folder.resolve("report.docx").toString()),
                List.of("timeline", plan, "-o", folder.resolve("timeline.svg").toString()))) run(command);
    }

    /// What JavaFX needs to talk to this system's windows, which a rehearsal without a window does not meet.
    private static void toolkit() throws IOException {
        ResolvedModule graphics = ModuleLayer.boot().configuration().findModule("javafx.graphics").orElseThrow();
        try (ModuleReader reader = graphics.reference().open(); Stream<String> files = reader.list()) {
            for (String file : files.filter(Training::isOfSystem).toList()) {
                try {
                    Class.forName(file.substring(0, file.length() - ".class".length()).replace('/', '.'), false, Training.class.getClassLoader());
                } catch (ClassNotFoundException | LinkageError ofAnother) {
                    // then it is met at the start
                }
            }
        }
    }

    private static boolean isOfSystem(String file) {
        return file.endsWith(".class") && SYSTEM.stream().anyMatch(file::startsWith);
    }

    private static void run(List<String> command) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        int code = Commands.run(nowhere, nowhere, command.toArray(String[]::new));
        if (code > 1) throw new IllegalStateException(command + " ends with " + code);
    }
}
