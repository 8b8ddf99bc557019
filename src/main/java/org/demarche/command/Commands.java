package org.demarche.command;

import java.io.PrintWriter;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.storage.PlanFileException;
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
            synopsisHeading = "Usage: demarche [PLAN]      opens the window%n       ",
            subcommands = {
                TotalsCommand.class,
                SpendingCommand.class,
                ExplainCommand.class,
                WhatIfCommand.class,
                DatesCommand.class,
                CompareCommand.class,
                CheckCommand.class,
                ReportCommand.class,
                FeedbackCommand.class,
                DonorCommand.class,
                TimelineCommand.class,
                ChartCommand.class,
                TemplateCommand.class,
                SampleCommand.class,
                GenerateCommand.class,
                SchemaCommand.class,
                HelpCommand.class
            })
    private static final class Demarche {}

    /// Whether these arguments ask for a command rather than the window.
    public static boolean isCommand(String... arguments) {
        if (arguments.length == 0) return false;
        return arguments[0].startsWith("-") || line().getSubcommands().containsKey(arguments[0]);
    }

    /// Runs a command and tells its exit code: 0 done, 1 the check found an error, 2 refused, 3 a fault of the program.
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return line().setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine line() {
        CommandLine line = new CommandLine(new Demarche());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().mixinStandardHelpOptions(true).version("demarche " + version());
        for (CommandLine command : line.getSubcommands().values()) command.getCommandSpec().mixinStandardHelpOptions(true);
        line.setParameterExceptionHandler((refused, arguments) -> refuse(refused.getCommandLine().getErr(), sentence(refused)));
        line.setExecutionExceptionHandler((failure, at, parsed) -> failed(at, failure));
        return line;
    }

    private static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
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
