import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The program as Linux systems install it: its folder below `/opt`, and what the desktop, the shell and the manual look for where they look for it. The
/// system's own triggers do the rest, so that nothing is run when it is installed and nothing stays when it is removed.
final class LinuxPackage {
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final String PLAN_TYPE = "application-vnd.demarche.plan+json";

    private final Path project;
    private final String version;
    private final Path image;
    private final Path dist;
    private final Path tree;

    /// @param image the program's folder
    LinuxPackage(Path project, String version, Path image) {
        this.project = project;
        this.version = version;
        this.image = image;
        this.dist = image.getParent();
        this.tree = dist.resolve("tree");
    }

    /// @param type "deb" or "rpm"
    void make(String type) throws Exception {
        Tools.delete(tree);
        program();
        desktop();
        icons();
        manual();
        documents();
        if (type.equals("deb")) deb();
        else rpm();
        Tools.delete(tree);
    }

    private void program() throws Exception {
        Path opt = Files.createDirectories(tree.resolve("opt"));
        Tools.call("cp", "-a", image.toString(), opt.resolve("demarche").toString());
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/demarche"), Path.of("/opt/demarche/bin/demarche"));
    }

    private void desktop() throws IOException {
        copy("installer/linux/org.demarche.Demarche.desktop", "usr/share/applications/org.demarche.Demarche.desktop");
        copy("installer/linux/demarche-mime.xml", "usr/share/mime/packages/demarche.xml");
        String about = Files.readString(project.resolve("installer/linux/org.demarche.Demarche.metainfo.xml"));
        LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(image.resolve("bin")).toInstant(), ZoneOffset.UTC);
        write("usr/share/metainfo/org.demarche.Demarche.metainfo.xml", about.replace("@VERSION@", version).replace("@DATE@", date.toString()));
    }

    private void icons() throws IOException {
        for (int size : ICON_SIZES) {
            String folder = "usr/share/icons/hicolor/" + size + "x" + size;
            copy("assets/icons/demarche-" + size + ".png", folder + "/apps/demarche.png");
            copy("assets/icons/plan-" + size + ".png", folder + "/mimetypes/" + PLAN_TYPE + ".png");
        }
        copy("assets/icons/demarche.svg", "usr/share/icons/hicolor/scalable/apps/demarche.svg");
        copy("assets/icons/plan.svg", "usr/share/icons/hicolor/scalable/mimetypes/" + PLAN_TYPE + ".svg");
    }

    private void manual() throws IOException {
        try (Stream<Path> pages = Files.list(project.resolve("target/manual-pages"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".1")).sorted().toList()) zip(Files.readAllBytes(page), "usr/share/man/man1/" + page.getFileName() + ".gz");
        }
        copy("target/manual/demarche.bash", "usr/share/bash-completion/completions/demarche");
    }

    private void documents() throws IOException {
        String notices = Files.readString(project.resolve("target/classes/org/demarche/program/libraries.txt"));
        write("usr/share/doc/demarche/copyright", Files.readString(project.resolve("LICENSE")) + "\n\nIn the program, with the licences of their own:\n" + notices
                + "\nJavaFX is changed in one method, PrismTextLayout.computeTrailingSpaceWidth, by src/build/WrappedText.java of the program's source.\n");
        copy("src/site/changes.md", "usr/share/doc/demarche/changes.md");
        copy("target/demarche-" + version + "-sbom.json", "usr/share/doc/demarche/sbom.cdx.json");
    }

    private void deb() throws Exception {
        String control = Files.readString(project.resolve("installer/linux/control"));
        write("DEBIAN/control", control.replace("@VERSION@", version).replace("@ARCHITECTURE@", architecture("amd64", "arm64")).replace("@SIZE@", Long.toString(size() / 1024)));
        modes();
        Tools.call("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree.toString(), dist.resolve("demarche_" + version + "_" + architecture("amd64", "arm64") + ".deb").toString());
    }

    private void rpm() throws Exception {
        modes();
        Path top = Files.createDirectories(dist.resolve("rpm"));
        String spec = Files.readString(project.resolve("installer/linux/demarche.spec"));
        Path file = top.resolve("demarche.spec");
        Files.writeString(file, spec.replace("@VERSION@", version).replace("@FILES@", files()));
        Tools.call(
                "rpmbuild", "-bb", "--quiet", "--define", "_topdir " + top, "--define", "_rpmdir " + top, "--define", "_buildrootdir " + top.resolve("root"), "--buildroot", tree.toString(),
                "--define", "_binary_payload w6.zstdio", "--noclean", file.toString());
        try (Stream<Path> made = Files.walk(top)) {
            for (Path one : made.filter(path -> path.toString().endsWith(".rpm")).toList()) Files.move(one, dist.resolve(one.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Tools.delete(top);
    }

    /// Files one by one, folders only where they are the program's own.
    private String files() throws IOException {
        try (Stream<Path> all = Files.walk(tree.resolve("usr"))) {
            String shared = all.filter(path -> !Files.isDirectory(path)).map(path -> '"' + "/" + tree.relativize(path) + '"').sorted().collect(Collectors.joining("\n"));
            return "\"/opt/demarche\"\n%dir \"/usr/share/doc/demarche\"\n" + shared;
        }
    }

    private static String architecture(String intel, String arm) {
        return System.getProperty("os.arch").equals("aarch64") ? arm : intel;
    }

    private long size() throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
        }
    }

    /// For everyone to read, whatever the mask of who builds it.
    private void modes() throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.filter(one -> !Files.isSymbolicLink(one)).toList()) {
                boolean runs = Files.isDirectory(path) || Files.isExecutable(path) && path.startsWith(tree.resolve("opt"));
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private void copy(String from, String to) throws IOException {
        Path target = tree.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(project.resolve(from), target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void write(String to, String text) throws IOException {
        Path target = tree.resolve(to);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private void zip(byte[] bytes, String to) throws IOException {
        Path target = tree.resolve(to);
        Files.createDirectories(target.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
            out.write(bytes);
        }
    }
}
