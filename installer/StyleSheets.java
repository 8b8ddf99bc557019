import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Compiles style sheets to the form that JavaFX reads fastest, and looks for first. To be run with JavaFX's modules.
///
/// Arguments: the folder with the sheets, and the one that the compiled ones go to, with folders and names as they were.
void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    try (Stream<Path> all = Files.walk(from)) {
        List<Path> sheets = all.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        for (Path sheet : sheets) {
            String name = from.relativize(sheet).toString();
            Path to = Path.of(arguments[1]).resolve(name.substring(0, name.length() - ".css".length()) + ".bss");
            Files.createDirectories(to.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), to.toFile());
        }
    }
}
