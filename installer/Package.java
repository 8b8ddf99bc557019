import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the packages of the system it runs on, from what `mvn package` left in `target`: a run-time image of the modules that are used, the program's
/// folder with its start-up cache, and the installers. `mvn -Pdist package` calls it; README.md beside it says what each system needs.
///
/// Arguments: the project's folder, the jar's name without its ending, the version, and the kinds of installers separated by commas: "all" of the system, or
/// "none" for the folder alone.
void main(String[] arguments) throws Exception {
    new Packaging(Path.of(arguments[0]).toAbsolutePath(), arguments[1], arguments[2], List.of(arguments[3].split(","))).run();
}

/// How the program runs once it is installed. Where memory and time went with others: decision 0017.
private static final List<String> OPTIONS = List.of(
        "--add-modules=javafx.controls,javafx.swing", "--enable-native-access=javafx.graphics", "-XX:+UseSerialGC", "-Xms24m", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1",
        "-XX:-CreateCoredumpOnCrash", "-Xlog:disable");

/// What the jars use of JavaFX and of the platform. Not `java.net.http`, which the optimiser could load its own examples with: the program never uses the network.
private static final List<String> MODULES =
        List.of("javafx.controls", "javafx.swing", "java.base", "java.desktop", "java.logging", "java.management", "java.xml", "jdk.management", "jdk.unsupported");

private static final String MAIN = "org.demarche.Main";

private static final class Packaging {
    private final Path project;
    private final Path target;
    private final Path dist;
    private final String jar;
    private final String version;
    private final String system;
    private final List<String> wanted;

    Packaging(Path project, String name, String version, List<String> wanted) {
        this.wanted = wanted;
        this.project = project.normalize();
        this.target = this.project.resolve("target");
        this.dist = target.resolve("dist");
        this.jar = name + ".jar";
        this.version = version;
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        this.system = os.contains("win") ? "windows" : os.contains("mac") ? "macos" : "linux";
    }

    void run() throws Exception {
        Tools.delete(dist);
        Files.createDirectories(dist);
        Path input = input();
        Path runtime = runtime();
        Path image = image(input, runtime);
        if (system.equals("linux")) script(image);
        for (String use : List.of("window", "commands")) train(image, use);
        Tools.delete(runtime);
        Tools.delete(input);
        for (String type : types()) if (wanted.contains("all") || wanted.contains(type)) installer(type, image);
    }

    /// The jars but JavaFX's, which are part of the run-time image.
    private Path input() throws Exception {
        Path input = Files.createDirectories(dist.resolve("input"));
        Jars.copy(target.resolve(jar), input.resolve(jar), styleSheets());
        for (Path library : libraries()) if (!isJavaFx(library)) Jars.copy(library, input.resolve(library.getFileName()), Map.of());
        return input;
    }

    /// The window's style sheets, compiled, by their names in the jar.
    private Map<String, byte[]> styleSheets() throws Exception {
        Path classes = target.resolve("classes");
        Path compiled = dist.resolve("sheets");
        Tools.call(tool("java"), "--module-path", javaFx(), "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics", project.resolve("installer/StyleSheets.java").toString(),
                classes.resolve("org/demarche/ui").toString(), compiled.toString());
        Map<String, byte[]> sheets = new TreeMap<>();
        try (Stream<Path> all = Files.walk(compiled)) {
            for (Path sheet : all.filter(Files::isRegularFile).toList()) sheets.put("org/demarche/ui/" + compiled.relativize(sheet).toString().replace('\\', '/'), Files.readAllBytes(sheet));
        }
        Tools.delete(compiled);
        return sheets;
    }

    private String javaFx() throws IOException {
        return libraries().stream().filter(Packaging::isJavaFx).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            return files.sorted().toList();
        }
    }

    private static boolean isJavaFx(Path library) {
        return library.getFileName().toString().startsWith("javafx-");
    }

    private Path runtime() throws Exception {
        Path runtime = dist.resolve("runtime");
        Tools.call(tool("jlink"), "--module-path", javaFx(), "--add-modules", String.join(",", MODULES), "--output", runtime.toString(), "--strip-debug", "--no-man-pages", "--no-header-files");
        natives(runtime);
        return runtime;
    }

    /// JavaFX's libraries stand beside the platform's, so that no start unpacks them.
    private void natives(Path runtime) throws IOException {
        Path folder = runtime.resolve(system.equals("windows") ? "bin" : "lib");
        for (Path library : libraries()) {
            if (!isJavaFx(library)) continue;
            try (JarFile file = new JarFile(library.toFile())) {
                for (JarEntry entry : file.stream().filter(one -> one.getName().matches("[^/]+\\.(so|dll|dylib)")).toList())
                    Files.copy(file.getInputStream(entry), folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path image(Path input, Path runtime) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--name", name(), "--app-version", version, "--dest", dist.toString(), "--runtime-image", runtime.toString()));
        command.addAll(List.of("--input", input.toString(), "--main-jar", jar, "--main-class", MAIN, "--description", "Planner for two-phase election strategies", "--vendor", "Demarche"));
        icon().ifPresent(icon -> command.addAll(List.of("--icon", icon.toString())));
        for (String option : OPTIONS) command.addAll(List.of("--java-options", option));
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/window.aot"));
        if (system.equals("windows")) command.addAll(List.of("--add-launcher", "demarche-cli=" + commandLine()));
        Tools.call(command.toArray(String[]::new));
        return dist.resolve(system.equals("macos") ? name() + ".app" : name());
    }

    /// The program for a console, which has a cache of its own.
    private Path commandLine() throws IOException {
        String options = String.join(" ", OPTIONS) + " -XX:AOTCache=$APPDIR/commands.aot";
        return Files.writeString(dist.resolve("command-line.properties"), Files.readString(project.resolve("installer/windows/command-line.properties")) + "java-options=" + options + "\n");
    }

    /// A script in the place of `jpackage`'s launcher, which takes longer to start Java than a command takes to answer.
    private void script(Path image) throws IOException {
        Path app = image.resolve("lib/app");
        String jars = jars(app, "$app").collect(Collectors.joining(":"));
        String options = OPTIONS.stream().map(option -> "    " + option + " \\\n").collect(Collectors.joining());
        String text = Files.readString(project.resolve("installer/linux/demarche.sh")).replace("@JARS@", jars).replace("@OPTIONS@", options).replace("@MAIN@", MAIN);
        Path launcher = image.resolve("bin").resolve(name());
        Files.delete(launcher);
        Files.writeString(launcher, text);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.delete(image.resolve("lib/libapplauncher.so"));
    }

    /// In the order that `jpackage` gave them.
    private Stream<String> jars(Path app, String folder) throws IOException {
        return Files.readAllLines(app.resolve(name() + ".cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", folder));
    }

    /// What the program's file is called: a command on Linux, a program in a menu elsewhere.
    private String name() {
        return system.equals("linux") ? "demarche" : "Demarche";
    }

    private java.util.Optional<Path> icon() {
        Path icon = switch (system) {
            case "windows" -> project.resolve("installer/windows/demarche.ico");
            case "macos" -> project.resolve("installer/macos/demarche.icns");
            default -> project.resolve("assets/icons/demarche-512.png");
        };
        return Files.exists(icon) ? java.util.Optional.of(icon) : java.util.Optional.empty();
    }

    /// Runs the image's own Java as the launcher will, from the same jars in the same order.
    ///
    /// @param use "window" or "commands": each start takes up all of its cache, so that one for both would cost each what only the other needs
    private void train(Path image, String use) throws Exception {
        Path app = image.resolve(system.equals("macos") ? "Contents/app" : system.equals("windows") ? "app" : "lib/app");
        Path java = image.resolve(system.equals("macos") ? "Contents/runtime/Contents/Home/bin/java" : system.equals("windows") ? "runtime/bin/java.exe" : "lib/runtime/bin/java");
        String jars = jars(app, app.toString()).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:AOTCacheOutput=" + app.resolve(use + ".aot"), "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", jars, MAIN, "--train", use, dist.resolve("training").toString()));
        Tools.call(command.toArray(String[]::new));
        Tools.delete(dist.resolve("training"));
        if (!Files.exists(app.resolve(use + ".aot"))) throw new IOException("the training run left no start-up cache for the %s in %s".formatted(use, app));
    }

    private List<String> types() {
        return switch (system) {
            case "windows" -> List.of("msi");
            case "macos" -> List.of("dmg");
            default -> Stream.of("deb", "rpm").filter(type -> isThere(type.equals("deb") ? "dpkg-deb" : "rpmbuild")).toList();
        };
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void installer(String type, Path image) throws Exception {
        if (system.equals("linux")) new LinuxPackage(project, version, image).make(type);
        else jpackage(type, image);
    }

    private void jpackage(String type, Path image) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", type, "--app-image", image.toString(), "--name", name(), "--app-version", version, "--dest", dist.toString()));
        command.addAll(List.of("--vendor", "Demarche", "--description", "Planner for two-phase election strategies", "--license-file", project.resolve("LICENSE").toString()));
        Path own = project.resolve("installer").resolve(system);
        command.addAll(List.of("--resource-dir", own.toString(), "--file-associations", own.resolve("plan.properties").toString()));
        if (type.equals("msi")) command.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install", "--win-upgrade-uuid", "5f2b8a36-9a0e-4d3c-8f7c-1c7f4f0f3a51"));
        else command.addAll(List.of("--mac-package-identifier", "org.demarche"));
        Tools.call(command.toArray(String[]::new));
    }

    /// Of the very JDK that runs this.
    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
