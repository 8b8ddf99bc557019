package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final Map<String, Palette> PALETTES = Map.of("light", Palette.LIGHT, "dark", Palette.DARK, "paper", Palette.PAPER);

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasInkInEveryPalette(Role role) {
        PALETTES.forEach((name, palette) -> {
            Ink ink = palette.ink(role);
            assertNotNull(ink, role + " in " + name);
            assertTrue(ink.fill() != null || ink.stroke() != null && ink.width() > 0, role + " leaves no trace in " + name);
        });
    }

    /// Lightness of a colour as it prints in grey: 0 black, 100 white.
    private static double grey(String colour) {
        double light = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            light += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return light > 0.008856 ? 116 * Math.cbrt(light) - 16 : 903.3 * light;
    }

    private static double fillGrey(Palette palette, Role role) {
        return grey(String.valueOf(palette.ink(role).fill()));
    }

    @Test
    void fillsThatMeanDifferentThingsAreToldApartInGrey() {
        List<List<Role>> pairs = List.of(
                List.of(Role.PRE_FILL, Role.POST_FILL), List.of(Role.PRE_MARK, Role.POST_MARK), List.of(Role.DEADLINE, Role.DEADLINE_LEGAL),
                List.of(Role.BASELINE, Role.BASELINE_MARK), List.of(Role.DONE_GRIP, Role.DONE_GRIP_OPEN), List.of(Role.PRE_FILL, Role.PRE_DONE));
        PALETTES.forEach((name, palette) -> {
            for (List<Role> pair : pairs) {
                double apart = Math.abs(fillGrey(palette, pair.getFirst()) - fillGrey(palette, pair.getLast()));
                assertTrue(apart >= 25, pair + " are only " + apart + " apart in " + name);
            }
        });
    }

    @Test
    void theCriticalChainIsToldByWeightAndStandsOutFromTheGround() {
        PALETTES.forEach((name, palette) -> {
            assertTrue(palette.ink(Role.CRITICAL_ARROW).width() >= 1.8 * palette.ink(Role.ARROW).width(), name);
            double ground = fillGrey(palette, Role.SURFACE);
            assertTrue(Math.abs(grey(String.valueOf(palette.ink(Role.CRITICAL).stroke())) - ground) >= 70, name);
        });
    }

    @Test
    void aRefusedLinkIsToldByItsDashes() {
        PALETTES.forEach((name, palette) -> assertTrue(palette.ink(Role.LINK).dash().isEmpty() && !palette.ink(Role.LINK_REFUSED).dash().isEmpty(), name));
    }
}
