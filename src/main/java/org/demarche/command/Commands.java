package org.demarche.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.storage.PlanFileException;
import org.demarche.program.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/// The command line as a whole.
public final class Commands {
    /// What ends a command that was refused.
    static final int REFUSED = 2;

    private static final int BROKEN = 3;

    private Commands() {}

    @Command(
            name = "demarche",
            description = "Plans two-phase strategies: what an office does before an election, and after it.",
            synopsisHeading = "Usage: demarche [PLAN]      opens the window%n       ")
    private static final class Demarche {}

    /// Each by its name, in the order of the help. Only the one that is asked for is made: reading what all of them take would cost as long as some of
    /// them run.
    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("totals", TotalsCommand::new);
        commands.put("spending", SpendingCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("what-if", WhatIfCommand::new);
        commands.put("dates", DatesCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("versions", VersionsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("feedback", FeedbackCommand::new);
        commands.put("donor", DonorCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("chart", ChartCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("protect", ProtectCommand::new);
        commands.put("unprotect", UnprotectCommand::new);
        commands.put("sample", SampleCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    /// Whether these arguments ask for a command rather than the window.
    public static boolean isCommand(String... arguments) {
        if (arguments.length == 0) return false;
        return arguments[0].startsWith("-") || arguments[0].equals("help") || COMMANDS.containsKey(arguments[0]);
    }

    /// Runs a command and tells its exit code: 0 done, 1 the check found an error, plans differ or a merge has conflicts, 2 refused, 3 a fault of the program.
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return line(arguments).setOut(out).setErr(err).execute(arguments);
    }

    /// The whole of it, for manual pages and shells' completion.
    public static CommandLine all() {
        return line();
    }

    private static CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Demarche());
        Supplier<Callable<Integer>> asked = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (asked != null) line.addSubcommand(asked.get());
        else {
            COMMANDS.values().forEach(command -> line.addSubcommand(command.get()));
            line.addSubcommand(new HelpCommand());
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().mixinStandardHelpOptions(true).version(Version.running().lines());
        for (CommandLine command : line.getSubcommands().values()) command.getCommandSpec().mixinStandardHelpOptions(true);
        line.setParameterExceptionHandler((refused, _) -> refuse(refused.getCommandLine().getErr(), sentence(refused)));
        line.setExecutionExceptionHandler((failure, at, parsed) -> failed(at, failure));
        return line;
    }

    private static String sentence(ParameterException refused) {
        String command = refused.getCommandLine().getCommandName();
        String help = command.equals("demarche") ? "demarche --help" : "demarche " + command + " --help";
        return String.valueOf(refused.getMessage()).replaceAll("\\s*\\R\\s*", " ") + ". See: " + help;
    }

    private static int failed(CommandLine at, Exception failure) {
        return switch (failure) {
            case Refusal refusal -> refuse(at.getErr(), String.valueOf(refusal.getMessage()));
            case PlanFileException refusal -> refuse(at.getErr(), String.valueOf(refusal.getMessage()));
            case UnreadableSheetException refusal -> refuse(at.getErr(), String.valueOf(refusal.getMessage()));
            case java.io.IOException io -> refuse(at.getErr(), "could not read or write: " + io.getMessage());
            default -> {
                at.getErr().println("demarche: a fault of the program: " + failure + ". Please report it with what follows.");
                failure.printStackTrace(at.getErr());
                yield BROKEN;
            }
        };
    }

    private static int refuse(PrintWriter err, String sentence) {
        err.println("demarche: " + sentence);
        err.flush();
        return REFUSED;
    }
}
