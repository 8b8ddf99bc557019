package org.demarche.program;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.jar.JarFile;

/// Which program runs, and on what.
///
/// @param program "1.0.0"; "(unpackaged)" where it runs from its classes
/// @param build the commit it was built from, shortened; empty where that is not known
/// @param java "25.0.3+9"
/// @param javaFx "26.0.2"; "(missing)" where it is not there
public record Version(String program, String build, String java, String javaFx) {
    private static final String UNPACKAGED = "(unpackaged)";
    private static final String BUILD = "Implementation-Build";

    public static Version running() {
        String program = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), UNPACKAGED);
        return new Version(program, program.equals(UNPACKAGED) ? "" : commit(), Runtime.version().toString(), javaFxNow());
    }

    private static String commit() {
        try (JarFile jar = new JarFile(new File(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            return Objects.requireNonNullElse(jar.getManifest().getMainAttributes().getValue(BUILD), "");
        } catch (IOException | URISyntaxException unreadable) {
            return "";
        }
    }

    private static String javaFxNow() {
        return ModuleLayer.boot().findModule("javafx.base").flatMap(module -> module.getDescriptor().rawVersion()).orElse("(missing)");
    }

    /// "demarche 1.0.0 (build 2e53e25)", then Java, then JavaFX: a line each.
    public String[] lines() {
        return new String[] {"demarche " + program + (build.isEmpty() ? "" : " (build " + build + ")"), "Java " + java, "JavaFX " + javaFx};
    }

    /// "Demarche 1.0.0, build 2e53e25, Java 25.0.3+9, JavaFX 26.0.2"
    public String sentence() {
        return "Demarche " + program + (build.isEmpty() ? "" : ", build " + build) + ", Java " + java + ", JavaFX " + javaFx;
    }
}
