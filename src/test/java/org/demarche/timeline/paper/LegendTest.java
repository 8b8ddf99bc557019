package org.demarche.timeline.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Plans;
import org.demarche.storage.Samples;
import org.demarche.timeline.Area;
import org.demarche.timeline.Ink;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Role;
import org.demarche.timeline.Sketch;
import org.demarche.timeline.TimelineOptions;
import org.junit.jupiter.api.Test;

class LegendTest {
    /// Of the 255 steps of grey: what a printer's grain and a copier leave apart.
    private static final double APART = 60;

    @Test
    void onlyWhatOccursIsExplained() {
        Set<Role> used = Legend.rolesOf(Papers.rows(Plans.with(Plans.initiative("train", "2005-10-05", "10d"))), TimelineOptions.PAPER);
        assertEquals(
                List.of(LegendMark.BEFORE, LegendMark.DEADLINE, LegendMark.ELECTION, LegendMark.STATUS_DATE, LegendMark.FISCAL_YEAR),
                Legend.of(used, 700).marks());
    }

    @Test
    void whatHasNoRoomOnTheSheetIsNotExplained() {
        // "only if the December election meets expectations" needs more room than an upright sheet has right of June
        assertTrue(Papers.of(Samples.kazakhstan(), Papers.A4).plan().legend().marks().contains(LegendMark.CONDITION));
        assertFalse(Papers.of(Samples.kazakhstan(), Papers.A4.withLandscape(false)).plan().legend().marks().contains(LegendMark.CONDITION));
    }

    @Test
    void aChartWithoutLegendHasMoreRoom() {
        Paper with = Papers.of(Plans.small(), Papers.A4);
        Paper without = Papers.of(Plans.small(), Papers.A4.withLegend(false));
        assertEquals(with.plan().legend().height(), without.plan().room().chart().height() - with.plan().room().chart().height(), 1e-9);
        assertTrue(with.plan().legend().height() > 10);
    }

    @Test
    void itsColumnsFitIntoAnyWidth() {
        for (double width = 150; width < 1500; width += 90) {
            Legend legend = Legend.of(EnumSet.allOf(Role.class), width);
            Area area = new Area(0, 0, width, legend.height());
            Sketch sketch = new Sketch();
            legend.draw(area, sketch);
            sketch.clippedTo(area).shapes().forEach(shape -> assertTrue(Papers.isWithin(Papers.extent(shape), area.grown(1)), shape + " in " + area));
        }
    }

    @Test
    void everyMarkIsDrawnWithTheRolesOfTheChart() {
        for (LegendMark mark : LegendMark.values()) {
            Sketch sketch = new Sketch();
            mark.draw(new Area(0, 0, 20, 7), sketch);
            Set<Role> drawn = EnumSet.noneOf(Role.class);
            sketch.clippedTo(new Area(0, 0, 20, 7)).shapes().forEach(shape -> drawn.add(shape.role()));
            assertTrue(mark.isIn(drawn), mark + " is drawn with " + drawn);
        }
    }

    @Test
    void greyPrintTellsApartWhatColourTellsApart() {
        apart(fill(Role.PRE_FILL), fill(Role.POST_FILL));
        apart(fill(Role.PRE_STRIP), fill(Role.POST_STRIP));
        apart(fill(Role.PRE_MARK), fill(Role.POST_MARK));
        apart(fill(Role.PRE_FILL), fill(Role.PRE_DONE));
        apart(fill(Role.POST_FILL), fill(Role.POST_DONE));
        apart(fill(Role.DEADLINE_LEGAL), fill(Role.DEADLINE));
        apart(fill(Role.DEADLINE_LEGAL), fill(Role.EVENT));
        apart(fill(Role.BASELINE), fill(Role.POST_FILL));
        apart(stroke(Role.SENSITIVE_EDGE), fill(Role.SENSITIVE));
        apart(stroke(Role.CONDITION_OPEN), fill(Role.SURFACE));
        apart(stroke(Role.POST_EDGE), fill(Role.POST_BAND));
        apart(stroke(Role.LEVER_EDGE), fill(Role.POST_BAND));
    }

    private static void apart(double one, double other) {
        assertTrue(Math.abs(one - other) >= APART, one + " against " + other);
    }

    private static double fill(Role role) {
        return grey(role, ink(role).fill());
    }

    private static double stroke(Role role) {
        return grey(role, ink(role).stroke());
    }

    private static Ink ink(Role role) {
        return Palette.PAPER.ink(role);
    }

    /// As a printer turns it to grey: 0 black, 255 white.
    private static double grey(Role role, String colour) {
        assertTrue(colour != null, role + " has no such colour");
        return 0.299 * Integer.parseInt(colour, 1, 3, 16) + 0.587 * Integer.parseInt(colour, 3, 5, 16) + 0.114 * Integer.parseInt(colour, 5, 7, 16);
    }
}
