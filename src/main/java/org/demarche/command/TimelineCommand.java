package org.demarche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.timeline.TimelineFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "timeline", description = "Writes the timeline as a picture: SVG, PNG or PDF, by the ending of the file's name.")
final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument plan;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write (.svg, .png or .pdf); an older one is replaced.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        PlanArgument.requireEnding(out, ".svg", ".png", ".pdf");
        Output.requirePlace(out);
        Output.write(out, TimelineFiles.bytes(plan.assess(), out, TimelineFiles.PictureOptions.DEFAULT));
        return 0;
    }
}
