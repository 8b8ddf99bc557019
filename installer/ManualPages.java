import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.command.Commands;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Writes the manual pages of the command line as AsciiDoc, and what a shell completes it with. The profile `dist` calls it before the pages are made of that.
///
/// Argument: the folder to write them into.
void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    CommandLine line = Commands.all();
    CommandSpec[] all = Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).map(CommandLine::getCommandSpec).toArray(CommandSpec[]::new);
    int code = ManPageGenerator.generateManPage(folder.toFile(), null, new boolean[0], true, all);
    if (code != 0) throw new IllegalStateException("the manual pages ended with " + code);
    Files.writeString(folder.resolve("demarche.bash"), AutoComplete.bash("demarche", line));
}
