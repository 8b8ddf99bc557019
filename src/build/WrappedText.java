import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Mends JavaFX's wrapping of text from right to left, in its jar and in place: decision 0027.
///
/// What a line's trailing spaces take is asked of characters before the text's beginning where the line ends from right to left, and the exception breaks the layout of all the screen. The method is made to answer
/// then that they take nothing, which moves such a line by a space at the most. A jar that is mended already is left as it is.
///
/// Argument: the folder with JavaFX's jars.
void main(String[] arguments) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
        for (Path file : files.filter(one -> one.getFileName().toString().startsWith("javafx-graphics-")).toList()) mend(file);
    }
}

static final String CLASS = "com/sun/javafx/text/PrismTextLayout.class";
static final String METHOD = "computeTrailingSpaceWidth";

static void mend(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".mended");
    try (JarFile jar = new JarFile(file.toFile())) {
        JarEntry entry = jar.getJarEntry(CLASS);
        if (entry == null) return;
        ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(type -> stream(jar, type)).orElse(ClassHierarchyResolver.defaultResolver())));
        ClassModel old = format.parse(bytes(jar, entry));
        List<CodeModel> codes = old.methods().stream().filter(method -> method.methodName().equalsString(METHOD)).flatMap(method -> method.code().stream()).toList();
        if (codes.size() != 1) throw new IOException(file + " has no method " + METHOD + " that could be mended: see whether this JavaFX still needs it");
        if (!codes.getFirst().exceptionHandlers().isEmpty()) return;
        byte[] mended = format.transformClass(old, ClassTransform.transformingMethods(method -> method.methodName().equalsString(METHOD), MethodTransform.ofStateful(() -> (builder, element) -> {
            if (element instanceof CodeModel code) builder.withCode(body -> body.trying(
                    block -> code.forEach(block), handlers -> handlers.catching(ClassDesc.of("java.lang.ArrayIndexOutOfBoundsException"), handler -> handler.pop().fconst_0().freturn())));
            else builder.with(element);
        })));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(beside))) {
            for (JarEntry one : jar.stream().toList()) {
                ZipEntry copy = new ZipEntry(one.getName());
                copy.setTime(one.getTime());
                out.putNextEntry(copy);
                out.write(one.getName().equals(CLASS) ? mended : bytes(jar, one));
            }
        }
    }
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
}

static byte[] bytes(JarFile jar, JarEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
        return in.readAllBytes();
    } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
    }
}

/// A class of the jar; null: it is none.
static InputStream stream(JarFile jar, ClassDesc type) {
    String name = type.descriptorString();
    JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
    return entry == null ? null : new ByteArrayInputStream(bytes(jar, entry));
}
