package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenName;
import org.jspecify.annotations.Nullable;

/// Uses the window like somebody who does not know what they do: seeded clicks, drags, wheels, words and keys wherever there is something, undo, redo and save, with whatever dialogs come of it.
/// `mvn test-compile exec:exec@random -Drandom.minutes=10`.
///
/// Nothing may be thrown that nobody catches, the window must answer, what is saved must be what is on screen when it is read again, and undoing everything must end at the plan as it was opened.
final class RandomUse {
    private static final List<String> WORDS = List.of(
            "election-60d", "2006-02-30", "1e999999999", "250,000.00", "-5", "\u0410\u043b\u043c\u0430\u0442\u044b", "a\tb\nc", "\u202eabc", "\u0627\u0644\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a \u0627\u0644\u0631\u0626\u0627\u0633\u064a\u0629 ", "<b>&amp;", "", "journalists.end", "100%", "EUR 12.345", " ", "\ud83d\uddf3");
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP,
            KeyCode.SPACE, KeyCode.E, KeyCode.N, KeyCode.DIGIT1, KeyCode.PLUS, KeyCode.MINUS, KeyCode.F1, KeyCode.F2, KeyCode.INSERT);
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.Z, KeyCode.Y, KeyCode.S, KeyCode.K, KeyCode.D, KeyCode.F, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A, KeyCode.HOME, KeyCode.END, KeyCode.UP, KeyCode.DOWN, KeyCode.N, KeyCode.W, KeyCode.DIGIT1, KeyCode.ENTER);
    private static final int BETWEEN_CHECKS = 60;

    private final Random random;
    private final Path file;
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final List<String> done = new ArrayList<>();
    private final Robot robot;
    private ShellController shell;
    private Stage stage;
    private @Nullable PlanDocument document;
    private Plan begun;
    private int saves;
    private int edits;
    private int starts;

    /// @param folder for the plan and all that the program keeps
    RandomUse(long seed, Path folder) throws IOException {
        random = new Random(seed);
        System.setProperty(UserFolders.NAMED, folder.resolve("user").toString());
        file = folder.resolve("random.plan.json");
        Files.writeString(file, PlanJson.write(Samples.kazakhstan()));
        robot = Fx.get(Robot::new);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> hear(fault));
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> hear(fault)));
        start();
    }

    public static void main(String[] arguments) {
        try {
            use(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
            System.exit(0);
        } catch (Exception | AssertionError found) {
            found.printStackTrace();
            System.exit(1);
        }
    }

    private static void use(long minutes, long seed) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        long steps = 0;
        while (System.nanoTime() < end) {
            RandomUse use = new RandomUse(seed, Files.createTempDirectory("random-use"));
            steps += use.steps(1000);
            use.end();
            System.out.printf("seed %d: %,d steps in all; %s%n", seed, steps, use.told());
            seed++;
        }
    }

    /// What the platform without a screen can't do is no fault of the program: to show the system's own dialogs, to point where no window is, to paint a window that
    /// stands out of the screen.
    private void hear(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) if (isPlatforms(cause.getStackTrace())) return;
        faults.add(fault);
    }

    private static boolean isPlatforms(StackTraceElement[] places) {
        StackTraceElement first = Stream.of(places).filter(place -> !place.getClassName().startsWith("java.") && !place.getClassName().startsWith("jdk.")).findFirst().orElse(null);
        boolean isHeadless = first != null && first.getClassName().startsWith("com.sun.glass.ui.headless.");
        return isHeadless || Stream.of(places).anyMatch(place -> place.getClassName().endsWith("CommonDialogs") || place.getClassName().startsWith("javafx.stage.FileChooser"));
    }

    String told() {
        return "%d edits, %d saves, %d starts".formatted(edits, saves, starts);
    }

    /// @return how many
    int steps(int count) throws Exception {
        for (int step = 1; step <= count; step++) {
            post(step());
            if (!Fx.get(stage::isShowing)) start();
            watch();
            if (step % BETWEEN_CHECKS == 0) check();
        }
        check();
        return count;
    }

    void end() {
        post(() -> {
            for (Window window : List.copyOf(Window.getWindows())) window.hide();
        });
        System.clearProperty(UserFolders.NAMED);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    private void start() {
        starts++;
        stage = Fx.get(Stage::new);
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            shell.askThrough(new Whatever());
            shell.start(stage);
            shell.recoverOr(() -> shell.open(file));
        });
        Fx.await("a plan is open", () -> shell.open() != null);
        watch();
    }

    /// A plan that was just opened is where undoing ends.
    private void watch() {
        OpenPlan open = Fx.get(shell::open);
        PlanDocument now = open == null ? null : open.document;
        if (now == document) return;
        document = now;
        if (now != null) {
            begun = Fx.get(now::base);
            Fx.get(() -> now.listen(assessment -> edits++));
        }
    }

    /// Undoes everything, does it again, and saves.
    private void check() throws Exception {
        closeDialogs();
        watch();
        PlanDocument checked = document;
        if (checked == null) {
            post(() -> shell.open(file));
            watch();
            return;
        }
        post(() -> {
            if (checked.isPreviewing()) checked.cancelPreview();
            checked.endBurst();
            while (checked.redoLabel() != null) checked.redo();
        });
        Plan now = Fx.get(checked::base);
        post(() -> {
            while (checked.undoLabel() != null) checked.undo();
        });
        require(Fx.get(checked::base).equals(begun), "undoing everything does not end at the plan that was opened");
        post(() -> {
            while (checked.redoLabel() != null) checked.redo();
        });
        require(Fx.get(checked::base).equals(now), "redoing everything does not end at the plan as it was");
        boolean isSaved = Fx.get(() -> shell.open() != null && shell.open().file != null && shell.filing().save());
        if (!isSaved) return;
        saves++;
        OpenPlan open = Fx.get(shell::open);
        PlanFile read = PlanFile.open(open.file.path());
        require(read.plan().equals(Fx.get(open.document::base)), "what is read again is not what was saved");
    }

    private void closeDialogs() {
        for (int i = 0; i < 20; i++) {
            List<Window> others = Fx.get(() -> Window.getWindows().stream().filter(window -> window != stage).toList());
            if (others.isEmpty()) return;
            post(() -> others.getLast().hide());
        }
    }

    private void require(boolean holds, String sentence) {
        if (!holds) throw new AssertionError(sentence + ", after\n" + trail());
    }

    private String trail() {
        return String.join("\n", done.subList(Math.max(0, done.size() - 40), done.size()));
    }

    /// Waits until the window's thread has done it, or waits itself for a dialog that it has opened.
    private void post(Runnable action) {
        Platform.runLater(action);
        Fx.get(() -> true);
        Throwable fault = faults.poll();
        if (fault != null) throw new AssertionError("Nobody caught this, after\n" + trail(), fault);
    }

    // ---- what a hand can do

    private Runnable step() {
        int kind = random.nextInt(100);
        if (kind < 4) return told("go to a screen", () -> shell.goTo(any(List.of(ScreenName.values())), null));
        if (kind < 8) return told("undo", shell::undo);
        if (kind < 10) return told("redo", shell::redo);
        if (kind < 12) return told("save", () -> shell.filing().save());
        if (kind < 50) return click();
        if (kind < 65) return type();
        if (kind < 80) return key();
        if (kind < 88) return drag();
        if (kind < 94) return wheel();
        return told("escape", () -> press(KeyCode.ESCAPE));
    }

    private Runnable told(String what, Runnable action) {
        done.add(what);
        return action;
    }

    private <V> V any(List<V> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Runnable click() {
        MouseButton button = random.nextInt(10) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int times = random.nextInt(8) == 0 ? 2 : 1;
        int which = random.nextInt(Integer.MAX_VALUE);
        return () -> {
            Node target = target(which);
            if (target == null || !aim(target)) return;
            done.add("click " + button + " " + times + " on " + target.getClass().getSimpleName() + " " + target.getStyleClass());
            for (int i = 0; i < times; i++) robot.mouseClick(button);
        };
    }

    private Runnable drag() {
        int which = random.nextInt(Integer.MAX_VALUE);
        int x = random.nextInt(400) - 200;
        int y = random.nextInt(120) - 60;
        boolean isGivenUp = random.nextInt(4) == 0;
        return () -> {
            Node target = target(which);
            if (target == null || !aim(target)) return;
            done.add("drag " + target.getClass().getSimpleName() + " " + target.getStyleClass() + " by " + x + ", " + y);
            robot.mousePress(MouseButton.PRIMARY);
            for (int i = 1; i <= 4; i++) robot.mouseMove(robot.getMouseX() + x / 4.0, robot.getMouseY() + y / 4.0);
            if (isGivenUp) press(KeyCode.ESCAPE);
            robot.mouseRelease(MouseButton.PRIMARY);
        };
    }

    private Runnable wheel() {
        int which = random.nextInt(Integer.MAX_VALUE);
        int by = random.nextInt(20) - 10;
        boolean zooms = random.nextInt(3) == 0;
        return () -> {
            Node target = target(which);
            if (target == null || !aim(target)) return;
            done.add("wheel " + by + " on " + target.getClass().getSimpleName());
            if (zooms) robot.keyPress(KeyCode.CONTROL);
            robot.mouseWheel(by);
            if (zooms) robot.keyRelease(KeyCode.CONTROL);
        };
    }

    private Runnable type() {
        String word = any(WORDS);
        boolean isDone = random.nextInt(3) == 0;
        return told("type " + word, () -> {
            Scene scene = top().getScene();
            if (scene != null && scene.getFocusOwner() instanceof javafx.scene.control.TextInputControl field && field.isEditable()) field.replaceSelection(word);
            if (isDone) press(KeyCode.ENTER);
        });
    }

    private Runnable key() {
        boolean isWithControl = random.nextInt(3) == 0;
        KeyCode key = any(isWithControl ? WITH_CONTROL : KEYS);
        boolean isWithShift = random.nextInt(6) == 0;
        return told("press " + (isWithControl ? "Ctrl+" : "") + key, () -> {
            if (isWithShift) robot.keyPress(KeyCode.SHIFT);
            if (isWithControl) robot.keyPress(KeyCode.CONTROL);
            press(key);
            if (isWithControl) robot.keyRelease(KeyCode.CONTROL);
            if (isWithShift) robot.keyRelease(KeyCode.SHIFT);
        });
    }

    private void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private boolean aim(Node target) {
        Bounds bounds = target.localToScreen(target.getLayoutBounds());
        if (bounds == null) return false;
        double across = target instanceof Canvas ? random.nextDouble() : 0.5;
        double x = bounds.getMinX() + bounds.getWidth() * across;
        double y = bounds.getMinY() + bounds.getHeight() * (target instanceof Canvas ? random.nextDouble() : 0.5);
        Window window = target.getScene().getWindow();
        boolean isInside = x > window.getX() && y > window.getY() && x < window.getX() + window.getWidth() && y < window.getY() + window.getHeight();
        if (isInside) robot.mouseMove(x, y);
        return isInside;
    }

    /// The window on top of all others, or that all others wait for.
    private Window top() {
        ObservableList<Window> all = Window.getWindows();
        for (int i = all.size() - 1; i >= 0; i--)
            if (!(all.get(i) instanceof Stage waiting) || waiting == stage || waiting.getModality() != Modality.NONE || i == all.size() - 1) return all.get(i);
        return stage;
    }

    private @Nullable Node target(int which) {
        Scene scene = top().getScene();
        if (scene == null) return null;
        List<Node> found = new ArrayList<>();
        gather(scene.getRoot(), found);
        return found.isEmpty() ? null : found.get(which % found.size());
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node instanceof Control || node instanceof Canvas || node instanceof IndexedCell<?> || node.getOnMouseClicked() != null || node.getOnMousePressed() != null) found.add(node);
        if (node instanceof Parent parent) for (Node child : parent.getChildrenUnmodifiable()) gather(child, found);
    }

    /// Answers what the program asks as it comes.
    private final class Whatever extends SaysNo {
        Whatever() {
            super(done);
        }

        private Answer any() {
            return Answer.values()[random.nextInt(Answer.values().length)];
        }

        @Override
        public Answer save(String title) {
            return any();
        }

        @Override
        public Answer overwrite(String sentence) {
            return random.nextBoolean() ? Answer.SAVE : Answer.CANCEL;
        }

        @Override
        public Answer recover(String title, String sentence) {
            return any();
        }

        @Override
        public boolean agree(String title, String sentence, String yes, String no) {
            return random.nextBoolean();
        }

        @Override
        public void fault(String sentence, String details) {
            faults.add(new IllegalStateException(details));
        }
    }
}
