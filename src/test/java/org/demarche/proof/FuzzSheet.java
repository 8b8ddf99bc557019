package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.exchange.sheet.FeedbackXlsx;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.feedback.Reply;
import org.demarche.model.feedback.Returned;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;

/// A feedback sheet that came back. What is read is applied to a plan, which can be kept, and to which the same sheet brings nothing again.
record FuzzSheet(String name) implements FuzzReader {
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    boolean isWord() {
        return name.endsWith(".docx");
    }

    @Override
    public List<byte[]> seeds() throws Exception {
        Release release = Release.whole(Assessment.of(Plans.small(), DAY));
        byte[] small = FuzzTable.archive(isWord(), new FuzzTable(this).seeds().getFirst());
        if (!isWord()) return List.of(FeedbackXlsx.of(release), small);
        return List.of(small, ReportFiles.bytes(Papers.content(release, Objects.requireNonNull(Template.shipped("feedback")), ReportOptions.DEFAULT), ReportFormat.WORD));
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            apply(SheetFile.read(file));
            return true;
        } catch (UnreadableSheetException refused) {
            return Answers.refused(refused, name);
        } finally {
            Answers.requireUntouched(file, bytes);
        }
    }

    private static void apply(List<Reply> replies) throws Exception {
        Plan plan = Plans.small();
        Returned returned = Returned.of(plan, replies, "USAID");
        if (!returned.isChange()) return;
        Plan applied = returned.apply(DAY);
        Answers.requireSame(applied, PlanJson.read(PlanJson.write(applied), FuzzPlan.FILE), "applied and kept");
        Answers.requireSame(false, Returned.of(applied, replies, "USAID").isChange(), "the same sheet changes something again");
    }
}
