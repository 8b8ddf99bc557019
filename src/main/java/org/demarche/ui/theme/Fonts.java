package org.demarche.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The program's own fonts, so that it looks the same on every machine.
final class Fonts {
    private static final List<String> CUTS =
            List.of("400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "600SemiBold_Italic", "700Bold");
    private static boolean loaded;

    private Fonts() {}

    static synchronized void load() {
        if (loaded) return;
        for (String cut : CUTS) load("/org/demarche/fonts/SourceSans3_" + cut + ".ttf");
        load("/org/demarche/fonts/SourceSerif4_300Light.ttf");
        loaded = true;
    }

    private static void load(String path) {
        try (InputStream font = Fonts.class.getResourceAsStream(path)) {
            if (font == null || Font.loadFont(font, 14) == null) throw new IllegalStateException("The font %s is missing".formatted(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
