package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.storage.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every item of a paper stands in every kind of file, in the paper's order.
final class SameContentTest {
    private static final long SEED = 20051204;

    private static List<Plan> plans() {
        return List.of(Samples.kazakhstan(), Samples.firstLook(), SyntheticPlan.of(60, SEED));
    }

    private static ReportContent paper(Plan plan) {
        return StrategyReport.content(Assessment.of(plan, LocalDate.of(2005, 10, 3)), ReportOptions.ALL);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyItemIsFoundInItsPlace(ReportFormat format) throws Exception {
        for (Plan plan : plans()) {
            ReportContent paper = paper(plan);
            Walk.Result result = Walk.of(paper, format, Reading.of(ReportFiles.bytes(paper, format), format));
            assertEquals(List.of(), result.missing(), format + ", " + paper.title());
            assertTrue(result.found() > 600, format + " holds only " + result.found() + " items of " + paper.title());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatIsLeftOutIsMissed(ReportFormat format) throws Exception {
        ReportContent paper = paper(Samples.kazakhstan());
        Random random = new Random(SEED);
        for (int round = 0; round < (format == ReportFormat.PDF || format == ReportFormat.WORD ? 2 : 12); round++) {
            List<Chapter> chapters = new ArrayList<>(paper.chapters());
            int place = random.nextInt(chapters.size());
            Chapter chapter = chapters.get(place);
            List<Block> blocks = new ArrayList<>(chapter.blocks());
            Block gone = blocks.remove(random.nextInt(blocks.size()));
            chapters.set(place, new Chapter(chapter.id(), chapter.key(), chapter.title(), chapter.about(), chapter.running(), chapter.layout(), chapter.level(), blocks));
            ReportContent less = new ReportContent(paper.banner(), paper.caseMark(), paper.title(), paper.foot(), paper.paper(), paper.front(), chapters);
            Walk.Result result = Walk.of(paper, format, Reading.of(ReportFiles.bytes(less, format), format));
            assertTrue(!result.missing().isEmpty(), "seed " + SEED + ", round " + round + ", " + format + ": nobody misses " + gone);
        }
    }
}
