package org.demarche.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.demarche.program.FirstWindow;
import org.demarche.storage.UserFolders;
import org.jspecify.annotations.Nullable;

/// Opens the window; where there is no display, says so, or writes pictures instead.
public final class Launch {
    /// `--or-pictures FOLDER`: the window with the sample, or without a display a picture of each screen and the report.
    private static final String OR_PICTURES = "--or-pictures";

    private static final String PICTURES = "--pictures";
    private static final int REFUSED = 2;

    private Launch() {}

    /// Whether these arguments are for the window and no command.
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(OR_PICTURES) || arguments[0].equals(PICTURES));
    }

    /// @param arguments a plan file or nothing, or how to do without a display
    /// @return the exit code
    public static int run(String... arguments) {
        if (arguments.length > 1 && isAsked(arguments)) {
            Path folder = Path.of(arguments[1]);
            if (arguments[0].equals(PICTURES)) return PicturesInstead.write(folder, arguments.length > 2 ? arguments[2] : "");
            String missing = missingDisplay();
            if (!missing.isEmpty()) return PicturesInstead.write(folder, missing);
            return open(List.of(), () -> again(folder));
        }
        if (arguments.length > 1) return refuse("one plan file is opened at a time; for commands see: demarche --help");
        if (arguments.length == 1 && !Files.isRegularFile(Path.of(arguments[0])))
            return refuse(arguments[0] + ": there is no such plan file, and no such command. See: demarche --help");
        String missing = missingDisplay();
        if (!missing.isEmpty()) return refuse(missing + ", so the window cannot open. The commands work without one, see: demarche --help");
        return open(List.of(arguments), () -> refuse("the display cannot be used, so the window cannot open. The commands work without one, see: demarche --help"));
    }

    /// Opens the window on no display, goes through all screens and ends.
    ///
    /// @param plan is saved into
    public static void rehearse(Path plan) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Window.ahead = Ahead.of(List.of(plan.toString()));
        Window.isRehearsal = true;
        Application.launch(Window.class, plan.toString());
    }

    private static int open(List<String> files, IntSupplier otherwise) {
        String plan = files.isEmpty() ? "" : Path.of(files.getFirst()).toAbsolutePath().toString();
        // in vain where another window takes the plan, but that one is waited for anyway
        Window.ahead = Ahead.of(files);
        if (FirstWindow.hand(socket(), plan)) return 0;
        paintWithoutGpu();
        try {
            Application.launch(Window.class, files.toArray(String[]::new));
            return 0;
        } catch (RuntimeException | UnsatisfiedLinkError noWindow) {
            if (Window.started) throw noWindow;
            return otherwise.getAsInt();
        }
    }

    /// Where Linux has no graphics device, trying one out would only cost a tenth of a second and some 60 MB.
    private static void paintWithoutGpu() {
        boolean hasGpu = Stream.of("dri", "nvidiactl", "dxg", "mali0").anyMatch(device -> Files.exists(Path.of("/dev", device)));
        if (isLinux() && !hasGpu && System.getProperty("prism.order") == null) System.setProperty("prism.order", "sw");
    }

    /// Of this user and this display.
    private static Path socket() {
        String display = Stream.of("WAYLAND_DISPLAY", "DISPLAY").map(System::getenv).filter(Objects::nonNull).findFirst().orElse("");
        String name = "demarche" + display.replaceAll("[^A-Za-z0-9]", "-") + ".socket";
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        boolean isThere = runtime != null && !runtime.isBlank() && System.getProperty(UserFolders.NAMED) == null && Files.isDirectory(Path.of(runtime));
        return (isThere ? Path.of(runtime) : UserFolders.state()).resolve(name);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// What is missing for a window, in words; empty: nothing that can be told beforehand.
    private static String missingDisplay() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (headless || !isLinux() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) return "";
        return "there is no display (DISPLAY is not set)";
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /// JavaFX that once failed to find its display cannot start on another one, so the pictures are made by a fresh process.
    private static int again(Path folder) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path", "")));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing", "--enable-native-access=javafx.graphics", "-XX:+UseSerialGC"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "org.demarche.Main", PICTURES, folder + "", "the display cannot be used"));
        try {
            return new ProcessBuilder(command).directory(new File("").getAbsoluteFile()).inheritIO().start().waitFor();
        } catch (IOException failed) {
            return refuse("the display cannot be used, and no pictures could be written: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return REFUSED;
        }
    }

    static int refuse(String sentence) {
        System.err.println("demarche: " + sentence);
        return REFUSED;
    }

    /// The window as JavaFX starts it.
    public static final class Window extends Application {
        private static boolean started;
        private static final Duration IDLE = Duration.seconds(4);
        private static @Nullable Ahead ahead;
        private static boolean isRehearsal;
        private @Nullable FirstWindow first;

        @Override
        public void start(Stage stage) {
            started = true;
            Ahead asked = Objects.requireNonNullElseGet(ahead, () -> Ahead.of(getParameters().getUnnamed()));
            ahead = null;
            ShellController shell = new ShellController(asked.preferences());
            Faults faults = new Faults(shell);
            Thread.setDefaultUncaughtExceptionHandler(faults);
            Thread.currentThread().setUncaughtExceptionHandler(faults);
            shell.start(stage, asked);
            first = FirstWindow.listen(socket(), plan -> Platform.runLater(() -> shell.take(plan)));
            Platform.setImplicitExit(true);
            tidyWhenIdle();
            if (isRehearsal) new Rehearsal(shell).begin();
        }

        @Override
        public void stop() throws IOException {
            if (first != null) first.close();
        }

        /// What starting left behind goes back to the system, once and at a quiet moment.
        private static void tidyWhenIdle() {
            PauseTransition idle = new PauseTransition(IDLE);
            idle.setOnFinished(rested -> System.gc());
            idle.play();
        }
    }
}
