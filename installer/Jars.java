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
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Brings a jar to a form that is quickest at the start: nothing in it is packed, its style sheets are compiled, and its classes are such that a start-up cache takes
/// them.
///
/// The cache leaves out class files from before Java 6, which have no stack maps, and so each start would read and verify them anew. What the classes do stays
/// as it is.
final class Jars {
    /// Stack maps came with this version.
    private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;

    private Jars() {}

    /// Copies a jar.
    ///
    /// @param more what else goes into it, by its name in the jar
    static void copy(Path from, Path to, Map<String, byte[]> more) throws IOException {
        try (JarFile jar = new JarFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            ClassFile format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(type -> stream(jar, type)).orElse(ClassHierarchyResolver.defaultResolver())));
            for (JarEntry entry : jar.stream().toList()) {
                byte[] bytes = bytes(jar, entry);
                store(out, entry.getName(), entry.getTime(), isOld(entry, bytes) ? renewed(format, bytes) : bytes);
            }
            for (Map.Entry<String, byte[]> one : more.entrySet()) store(out, one.getKey(), Files.getLastModifiedTime(from).toMillis(), one.getValue());
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }

    /// As it is: the packages are compressed as a whole.
    private static void store(ZipOutputStream out, String name, long time, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] renewed(ClassFile format, byte[] bytes) {
        ClassModel old = format.parse(bytes);
        ClassTransform version = (builder, element) -> builder.with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element);
        return format.transformClass(old, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> (builder, element) -> builder.with(element)))));
    }

    private static boolean isOld(JarEntry entry, byte[] bytes) {
        if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) return false;
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
