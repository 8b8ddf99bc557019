package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    /// What is written in the picture.
    private String svg(Object... options) throws IOException {
        Path file = folder.resolve("timeline.svg");
        Ran.of(Stream.concat(Stream.of("timeline", plan, "-o", file), Stream.of(options)).toArray()).done();
        return Files.readString(file);
    }

    private static boolean says(String svg, String text) {
        return svg.contains(">" + text + "</text>");
    }

    private void refused(String sentence, Object... options) throws IOException {
        Path file = folder.resolve("refused.svg");
        Ran.of(Stream.concat(Stream.of("timeline", plan, "-o", file), Stream.of(options)).toArray()).refused(sentence);
        assertFalse(Files.exists(file), "nothing is written where something is refused");
    }

    @Test
    void needsAreGroupedByWhatIsAskedFor() throws IOException {
        assertTrue(says(svg(), "Stage one: until the election"));
        String areas = svg("--group", "area");
        assertTrue(says(areas, "Independent media") && says(areas, "Judiciary") && !says(areas, "Stage one: until the election"));
        assertTrue(says(svg("--group", "LEAD"), "No lead named"));
        assertFalse(says(svg("--group", "none"), "No lead named"));
    }

    @Test
    void aPictureOfAScenarioSaysSo() throws IOException {
        assertTrue(says(svg("--scenario", "falls-short"), "Scenario: The election falls short"));
        assertFalse(svg().contains("Scenario:"));
    }

    @Test
    void aFilterThatLetsNothingPassIsTold() {
        Ran ran = Ran.of("timeline", plan, "-o", folder.resolve("nothing.svg"), "--late").done();
        assertEquals("demarche: nothing in the plan passes the filter, so no row is in nothing.svg.", ran.err().strip());
        assertEquals("", Ran.of("timeline", plan, "-o", folder.resolve("some.svg"), "--kind", "exchange").done().err());
    }

    @Test
    void filtersLeaveOutWhatDoesNotPass() throws IOException {
        String usaid = svg("--mine", "usaid");
        assertTrue(says(usaid, "Court recording nationwide") && !says(usaid, "Media training for print journalists"));
        String exchange = svg("--kind", "exchange,legislation");
        assertTrue(exchange.contains("Exchanges for judges") && !says(exchange, "Court recording nationwide"));
        assertTrue(says(svg("--text", "voter"), "Voter education"));
        assertFalse(says(svg("--text", "voter"), "Domestic observation"));
        assertEquals(svg("--period", "this-week"), svg("--this-week"));
        assertFalse(says(svg("--this-week"), "Court recording nationwide"));
        assertTrue(says(svg("--period", "next-30-days"), "Election support package"));
        assertFalse(says(svg("--late"), "Election support package"));
    }

    @Test
    void rowsFoldByNumberTitleOrAllOfThem() throws IOException {
        assertTrue(says(svg(), "Voter education"));
        assertFalse(says(svg("--fold", "1.1"), "Voter education"));
        assertFalse(says(svg("--fold", "election support package"), "Voter education"));
        assertFalse(says(svg("--fold", "all"), "Voter education"));
        assertTrue(says(svg("--fold", "all", "--unfold", "1.1"), "Voter education"));
        assertFalse(svg().contains("Democracy Working Group outl"));
        assertTrue(svg("--unfold", "events").contains("Democracy Working Group outl"));
        assertFalse(says(svg("--fold", "pre-election"), "Carter organisation monitoring"));
    }

    @Test
    void columnsAreTheOnesThatAreNamed() throws IOException {
        String svg = svg("--columns", "title,lead,cost,done");
        assertTrue(says(svg, "Lead") && says(svg, "Costs") && says(svg, "1,300,000") && says(svg, "200,000 + 1 not known"), svg);
        assertFalse(says(svg, "No."));
    }

    @Test
    void scalesCountInWhatIsAskedFor() throws IOException {
        assertTrue(says(svg("--scale", "election-weeks"), "E+4"));
        assertTrue(says(svg("--scale", "fiscal"), "FY 2006 Q4"));
    }

    @Test
    void projectMonthsTellNoDateAnywhereInTheFile() throws IOException {
        String svg = svg("--scale", "project-months", "--columns", "number,title,start,end,duration", "--unfold", "all");
        assertTrue(says(svg, "Election M2"));
        Pattern date = Pattern.compile("\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (19|20)\\d\\d|>(Jan|Feb|Mar|Sep|Oct|Nov)<");
        assertFalse(date.matcher(svg).find(), "a date is told");
    }

    @Test
    void theDaysThatAreShownCanBeDates() throws IOException {
        String svg = svg("--from", "election-1m", "--to", "2005-12-20");
        assertTrue(svg.contains("Nov 2005") && !says(svg, "2007"), svg);
        refused("--from and --to: 2005-12-20 is not before 2005-12-01. Maybe they are swapped?", "--from", "2005-12-20", "--to", "2005-12-01");
        refused("--from: the day of \"osce-decision\" is not known. Write one like 2005-12-18.", "--from", "osce-decision");
    }

    @Test
    void aBaselineStandsBelowTheBarsByItsNameInAnyCase() throws Exception {
        Plan kazakhstan = Samples.kazakhstan();
        Baseline agreed = Baselines.take(Assessment.of(kazakhstan, LocalDate.of(2005, 10, 3)), "As agreed");
        Path slipped = folder.resolve("slipped.plan.json");
        PlanFile.create(slipped, kazakhstan.withBaselines(List.of(agreed)).withElectionOn(LocalDate.of(2005, 12, 18)));
        plan = slipped;
        assertTrue(says(svg("--baseline", "AS AGREED", "--columns", "title,slip"), "+14 d"));
        assertFalse(svg().equals(svg("--baseline", agreed.id())));
        refused("--baseline: the plan has no baseline \"spring\". It has: \"As agreed\".", "--baseline", "spring");
        refused("--columns: slip is counted from a baseline. Name one with --baseline.", "--columns", "title,slip");
    }

    @Test
    void theCriticalChainIsMarkedWhereAskedFor() throws IOException {
        assertFalse(svg().equals(svg("--critical")));
        assertTrue(says(svg("--critical", "--columns", "title,float"), "0 d"));
    }

    @Test
    void widthAndGroundAreThePicturesOwn() throws IOException {
        Path png = folder.resolve("wide.png");
        Ran.of("timeline", plan, "-o", png, "--width", "900", "--dark").done();
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(1800, image.getWidth());
        assertEquals(0xFF191D24, image.getRGB(3, 3));
        refused("The width is 10. It must be from 600 to 20000.", "--width", "10");
        refused("The columns leave no room in a width of 700. Leave some out, or make it 916 at least.", "--width", "700", "--columns", "number,title,start,end,lead,cost");
        refused("--width and --dark are for one picture, not for sheets of paper. Leave them out, or the options on sheets.", "--dark", "--sheet", "A3");
    }

    @Test
    void sheetsTakeTheSameRows() throws IOException {
        Path sheet = folder.resolve("sheet.svg");
        Ran.of("timeline", plan, "-o", sheet, "--sheet", "A3", "--group", "area", "--text", "court", "--scale", "fiscal").done();
        String svg = Files.readString(sheet);
        assertTrue(svg.contains("Judiciary") && svg.contains("Court recording nationwide") && svg.contains("FY 2006") && !svg.contains("Voter education"));
    }

    @Test
    void aNameThatIsNoneIsAnsweredWithThoseThatAre() throws IOException {
        refused("--group: \"colour\" is none of: phase, area, objective, lead, none.", "--group", "colour");
        refused("--scale: \"moons\" is none of: calendar, election-weeks, fiscal, project-months.", "--scale", "moons");
        refused("--period: \"ever\" is none of: all, this-week, next-30-days.", "--period", "ever");
        refused("--fold: no row is called \"9.9\". Give its number, its id or its title, or \"all\".", "--fold", "9.9");
    }
}
