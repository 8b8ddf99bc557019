import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures how long the packaged program takes from its start to its plan on screen, with its start-up cache and without, and what memory it then holds; and
/// how long a command that only reads takes.
///
/// "On screen" is the last change of the screen before it stays the same for two seconds and a half. The screen is looked at in strips, so that looking takes
/// little of what is measured.
///
/// Arguments: the program's folder (such as target/dist/demarche), a plan, and how often (5 where it is left out).
void main(String[] arguments) throws Exception {
    Path program = Path.of(arguments[0], "bin", "demarche").toAbsolutePath();
    String plan = arguments[1];
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Screen screen = new Screen();
    System.out.println("                            median s   all, sorted");
    for (boolean cached : List.of(true, false)) {
        List<Long> shown = new ArrayList<>();
        List<Long> memory = new ArrayList<>();
        for (int i = 0; i < times; i++) window(program, plan, cached, screen, shown, memory);
        tell("plan on screen", cached, shown, 1000);
        if (!memory.isEmpty()) tell("resident MB when idle", cached, memory, 1024);
    }
    for (boolean cached : List.of(true, false)) {
        List<Long> done = new ArrayList<>();
        for (int i = 0; i < times; i++) done.add(command(program, plan, cached));
        tell("demarche totals", cached, done, 1000);
    }
}

private static final long QUIET = 2500;
private static final long IDLE = 6000;

private static final class Screen {
    private final Robot robot;
    private final int width = Toolkit.getDefaultToolkit().getScreenSize().width;
    private final int height = Toolkit.getDefaultToolkit().getScreenSize().height;

    Screen() throws AWTException {
        robot = new Robot();
    }

    int look() {
        int seen = 0;
        for (int y = 20; y < height; y += 60) {
            BufferedImage strip = robot.createScreenCapture(new Rectangle(0, y, width, 2));
            seen = 31 * seen + Arrays.hashCode(strip.getRGB(0, 0, width, 2, null, 0, width));
        }
        return seen;
    }
}

private static void window(Path program, String plan, boolean cached, Screen screen, List<Long> shown, List<Long> memory) throws Exception {
    int before = screen.look();
    long start = System.nanoTime();
    Process running = start(cached, program.toString(), plan);
    try {
        long last = 0;
        for (long now = 0; now - last < QUIET || last == 0 && now < 20_000; now = (System.nanoTime() - start) / 1_000_000) {
            int seen = screen.look();
            if (seen != before) last = (System.nanoTime() - start) / 1_000_000;
            before = seen;
            Thread.sleep(15);
        }
        shown.add(last);
        Thread.sleep(Math.max(0, IDLE - last - QUIET));
        Path status = Path.of("/proc", Long.toString(running.pid()), "status");
        if (Files.exists(status))
            for (String line : Files.readAllLines(status)) if (line.startsWith("VmRSS")) memory.add(Long.parseLong(line.replaceAll("\\D", "")));
    } finally {
        running.destroyForcibly().waitFor();
        Thread.sleep(500);
    }
}

private static long command(Path program, String plan, boolean cached) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code = start(cached, program.toString(), "totals", plan).waitFor();
    if (code != 0) throw new IOException("totals ended with " + code);
    return (System.nanoTime() - start) / 1_000_000;
}

private static Process start(boolean cached, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    if (!cached) builder.environment().put("JDK_JAVA_OPTIONS", "-XX:AOTMode=off");
    return builder.start();
}

private static void tell(String what, boolean cached, List<Long> values, double unit) {
    List<Long> sorted = values.stream().sorted().toList();
    StringBuilder all = new StringBuilder();
    for (long value : sorted) all.append(String.format(Locale.ROOT, " %.2f", value / unit));
    System.out.println(String.format(Locale.ROOT, "%-22s %s %8.2f  %s", what, cached ? "cache" : "plain", sorted.get(sorted.size() / 2) / unit, all));
}
