package org.demarche.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.timeline.TimelineFiles;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.paper.Paper;
import org.demarche.timeline.paper.PaperFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "timeline",
        description = "Writes the timeline as a picture: SVG, PNG or PDF, by the ending of the file's name. With an option on sheets it is cut into sheets of paper.")
final class TimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanArgument plan;

    @Mixin
    private AudienceOption audience;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write (.svg, .png or .pdf); an older one is replaced. Several sheets become NAME-A1.svg, NAME-A2.svg, …; in a PDF they are pages.")
    private Path out;

    @Mixin
    private RowOptions choice;

    @Mixin
    private PageOptions page;

    @Mixin
    private PictureSize picture;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, ".svg", ".png", ".pdf");
        Output.requirePlace(out);
        if (page.areGiven() && picture.isGiven()) throw new Refusal("--width and --dark are for one picture, not for sheets of paper. Leave them out, or the options on sheets.");
        Release release = audience.release(plan.assess());
        if (page.areGiven()) writeSheets(release);
        else writePicture(release);
        return 0;
    }

    private void writePicture(Release release) throws IOException {
        Assessment assessment = release.assessment();
        TimelineRows rows = choice.rows(assessment, TimelineRows.foldedAtFirst(assessment.plan()));
        Output.write(out, TimelineFiles.bytes(rows, out, options(rows, note(release))));
        tellWhereNothingPasses(rows);
    }

    private void tellWhereNothingPasses(TimelineRows rows) {
        if (rows.choice().filter().isNone() || rows.all().stream().anyMatch(row -> !row.isGroup())) return;
        spec.commandLine().getErr().println("demarche: nothing in the plan passes the filter, so no row is in " + out.getFileName() + ".");
        spec.commandLine().getErr().flush();
    }

    private static String note(Release release) {
        return Objects.requireNonNullElse(release.words(), "");
    }

    private TimelineFiles.PictureOptions options(TimelineRows rows, String note) {
        try {
            return picture.read(choice.look(rows, TimelineOptions.PICTURE), note);
        } catch (IllegalArgumentException outOfRange) {
            throw new Refusal(String.valueOf(outOfRange.getMessage()));
        }
    }

    private void writeSheets(Release release) throws IOException {
        Paper paper = paper(release);
        List<Path> files = PaperFiles.write(paper, out, Output::write);
        if (!paper.notice().isEmpty()) spec.commandLine().getErr().println("demarche: " + paper.notice());
        if (paper.count() > 1) spec.commandLine().getOut().println(paper.count() + " sheets in " + (files.size() == 1 ? "" + out : files.size() + " files"));
        spec.commandLine().getErr().flush();
        spec.commandLine().getOut().flush();
    }

    private Paper paper(Release release) {
        Assessment assessment = release.assessment();
        Set<String> folded = new HashSet<>(TimelineRows.foldedAtFirst(assessment.plan()));
        folded.remove(TimelineRows.EVENTS);
        try {
            TimelineRows rows = choice.rows(assessment, folded);
            tellWhereNothingPasses(rows);
            return Paper.of(rows, choice.look(rows, TimelineOptions.PAPER), page.read(note(release)));
        } catch (IllegalArgumentException noRoom) {
            throw new Refusal(String.valueOf(noRoom.getMessage()));
        }
    }
}
