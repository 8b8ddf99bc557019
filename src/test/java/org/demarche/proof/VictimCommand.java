package org.demarche.proof;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a program is started that is to be killed.
final class VictimCommand {
    private static final int TO_TRAIN = 6;

    private final List<String> start;

    private VictimCommand(List<String> options, String classPath) {
        start = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        start.addAll(options);
        start.addAll(List.of("-cp", classPath, Victim.class.getName()));
    }

    static VictimCommand plain() {
        return new VictimCommand(List.of(), classPath().collect(Collectors.joining(File.pathSeparator)));
    }

    private static Stream<String> classPath() {
        return Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path", "")).flatMap(path -> Stream.of(path.split(File.pathSeparator))).filter(entry -> !entry.isEmpty());
    }

    /// With a start-up cache, which takes some seconds to make and spares each start half of its work.
    ///
    /// @param folder where the cache is put
    static VictimCommand fast(Path folder) throws Exception {
        List<String> jars = new ArrayList<>();
        for (String entry : classPath().toList()) {
            if (!Files.exists(Path.of(entry))) continue;
            jars.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), folder.resolve("classes%d.jar".formatted(jars.size()))) : entry);
        }
        String path = String.join(File.pathSeparator, jars);
        Path cache = folder.resolve("victim.aot");
        train(new VictimCommand(List.of("-XX:AOTCacheOutput=" + cache), path), folder.resolve("training"));
        return new VictimCommand(List.of("-XX:AOTCache=" + cache), path);
    }

    private static void train(VictimCommand command, Path folder) throws Exception {
        Files.createDirectories(folder);
        Victim.create(folder);
        VictimProcess trained = command.start();
        trained.setToWork(new Victim.Order(folder, folder.resolve("log"), 1, TO_TRAIN, 1));
        if (!trained.hasEndedWell()) throw new IOException("the start-up cache could not be made");
    }

    /// A cache holds only what comes out of archives.
    private static String jar(Path classes, Path jar) throws IOException {
        try (OutputStream to = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(to); Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }

    VictimProcess start() throws IOException {
        return new VictimProcess(start);
    }
}
