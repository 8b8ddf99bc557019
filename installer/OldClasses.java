import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Brings a jar's classes to a form that a start-up cache takes.
///
/// The cache leaves out class files from before Java 6, which have no stack maps, and so each start would read and verify them anew. What the classes do stays
/// as it is.
final class OldClasses {
    /// Stack maps came with this version.
    private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;

    private OldClasses() {}

    /// Copies a jar, and brings its old classes to Java 8's form on the way.
    static void renew(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            if (jar.stream().noneMatch(entry -> isOld(jar, entry))) {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                return;
            }
            ClassFile format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(type -> stream(jar, type)).orElse(ClassHierarchyResolver.defaultResolver())));
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
                for (JarEntry entry : jar.stream().toList()) {
                    byte[] bytes = bytes(jar, entry);
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    out.write(isOld(jar, entry) ? renewed(format, bytes) : bytes);
                }
            }
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }

    private static byte[] renewed(ClassFile format, byte[] bytes) {
        ClassModel old = format.parse(bytes);
        ClassTransform version = (builder, element) -> builder.with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element);
        return format.transformClass(old, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> (builder, element) -> builder.with(element)))));
    }

    private static boolean isOld(JarFile jar, JarEntry entry) {
        if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) return false;
        byte[] bytes = bytes(jar, entry);
        return ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < FIRST_WITH_MAPS;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A class of the jar; null: it is none.
    private static InputStream stream(JarFile jar, ClassDesc type) {
        String name = type.descriptorString();
        JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
        return entry == null ? null : new ByteArrayInputStream(bytes(jar, entry));
    }
}
