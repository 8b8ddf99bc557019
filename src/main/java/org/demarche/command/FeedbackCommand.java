package org.demarche.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.exchange.sheet.FeedbackXlsx;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.feedback.Effect;
import org.demarche.model.feedback.Returned;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "feedback",
        description = {
            "Tells what a returned feedback sheet would change in a plan, and with --apply changes it; or writes the sheet to send out.",
            "A reply that begins with \"New text:\" replaces the item's paragraphs; every other one is recorded and leaves them as they are."
        })
final class FeedbackCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLAN", description = "A plan file (NAME.plan.json, or .plan.json.age if it is protected).")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SHEET", description = "The sheet that came back (.docx or .xlsx).")
    private @Nullable Path sheet;

    @Option(names = "--from", paramLabel = "NAME", description = "Who sent it. Default: the sheet's file name.")
    private @Nullable String from;

    @Option(names = "--apply", description = "Writes the replies into the plan, with an entry in its log of decisions.")
    private boolean isApplied;

    @Option(names = "--write", paramLabel = "FILE", description = "Instead of reading: the sheet to write (.docx or .xlsx). An older one is replaced.")
    private @Nullable Path out;

    @Mixin
    private AudienceOption audience;

    @Mixin
    private OpenerOption opener;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PlanFile opened = opener.open(file);
        if (out != null) {
            if (sheet != null || isApplied) throw new Refusal("--write: writes a sheet and reads none. Leave out the sheet and --apply.");
            write(opened.plan(), out);
            return 0;
        }
        if (sheet == null) throw new Refusal("feedback: there is no sheet to read. Name the one that came back, or write one with --write.");
        Returned returned = Returned.of(opened.plan(), SheetFile.read(sheet), from == null ? name(sheet) : from);
        if (isApplied && returned.isChange()) {
            Saved.over(opened, opened.save(returned.apply(LocalDate.now())), spec.commandLine().getErr());
        }
        tell(returned);
        return 0;
    }

    /// "USAID" of USAID.docx
    private static String name(Path sheet) {
        return String.valueOf(sheet.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private void tell(Returned returned) {
        PrintWriter to = spec.commandLine().getOut();
        for (Effect effect : returned.effects()) to.println(effect.words());
        String done = !returned.isChange() ? "Nothing to change" : isApplied ? "Applied to " + file : "Would change the plan; apply it with --apply";
        to.println(done + ": " + returned.summary() + ".");
        to.flush();
    }

    private void write(Plan plan, Path to) throws Exception {
        PlanArgument.requireEnding(to, ".docx", ".xlsx");
        Output.requirePlace(to);
        Release release = audience.release(Assessment.of(plan, LocalDate.now()));
        boolean isWorkbook = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Output.write(to, isWorkbook ? FeedbackXlsx.of(release) : document(release));
    }

    private static byte[] document(Release release) {
        return ReportFiles.bytes(Papers.content(release, Objects.requireNonNull(Template.shipped("feedback")), ReportOptions.DEFAULT), ReportFormat.WORD);
    }
}
