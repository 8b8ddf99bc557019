import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.zip.CRC32;

/// Measures how long the packaged program takes from its start to its plan on screen, with its start-up cache and without, and what memory it then holds; and
/// how long a command that only reads takes.
///
/// "On screen" is the last change of the screen before it stays the same for two seconds and a half. The screen is looked at in strips.
///
/// Arguments: the program's folder (such as target/dist/demarche), a plan, how often (5 where it is left out), and the file that holds the screen, where it is one of `Xvfb -fbdir`: looking there takes next to nothing, while
/// pictures of the screen take a good part of a core and so of what is measured.
void main(String[] arguments) throws Exception {
    Path program = Path.of(arguments[0], "bin", "demarche").toAbsolutePath();
    String plan = arguments[1];
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    IntSupplier screen = screen(arguments);
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

/// Tells another number where the screen has changed.
private static IntSupplier screen(String[] arguments) throws AWTException, IOException {
    if (arguments.length > 3) return memory(Path.of(arguments[3]));
    Robot robot = new Robot();
    Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
    return () -> {
        int seen = 0;
        for (int y = 20; y < size.height; y += 60) {
            BufferedImage strip = robot.createScreenCapture(new Rectangle(0, y, size.width, 2));
            seen = 31 * seen + Arrays.hashCode(strip.getRGB(0, 0, size.width, 2, null, 0, size.width));
        }
        return seen;
    };
}

/// In the form of `xwd`: a header of numbers, colours of 12 bytes, and the lines.
private static IntSupplier memory(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
        MappedByteBuffer screen = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        int beginning = screen.getInt(0) + 12 * screen.getInt(76);
        int height = screen.getInt(20);
        int line = screen.getInt(48);
        return () -> {
            CRC32 seen = new CRC32();
            for (int y = 5; y < height; y += 25) seen.update(screen.slice(beginning + y * line, line));
            return (int) seen.getValue();
        };
    }
}

private static void window(Path program, String plan, boolean cached, IntSupplier screen, List<Long> shown, List<Long> memory) throws Exception {
    int before = screen.getAsInt();
    long start = System.nanoTime();
    Process running = start(cached, program.toString(), plan);
    try {
        long last = 0;
        for (long now = 0; now - last < QUIET || last == 0 && now < 20_000; now = (System.nanoTime() - start) / 1_000_000) {
            int seen = screen.getAsInt();
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
