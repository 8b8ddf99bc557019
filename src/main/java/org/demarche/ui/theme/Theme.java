package org.demarche.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Light or dark for the whole program. All calls on the window's thread.
public final class Theme {
    private static final String LIGHT = sheet("colours-light.css");
    private static final String DARK = sheet("colours-dark.css");
    private static final List<String> LOOKS = List.of(sheet("demarche.css"), sheet("shell.css"), sheet("screens.css"));

    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private Tone tone;

    public Theme(Tone tone) {
        Fonts.load();
        this.tone = tone;
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, now) -> use(this.tone));
        use(tone);
    }

    /// Dresses a window's scene, now and whenever the tone changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        paint(scene);
    }

    public void use(Tone tone) {
        this.tone = tone;
        Application.setUserAgentStylesheet((isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scenes.forEach(this::paint);
    }

    public Tone tone() {
        return tone;
    }

    public boolean isDark() {
        return switch (tone) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void paint(Scene scene) {
        scene.getStylesheets().setAll(LOOKS);
        scene.getStylesheets().addFirst(isDark() ? DARK : LIGHT);
        scene.getRoot().getStyleClass().remove("dark");
        if (isDark()) scene.getRoot().getStyleClass().add("dark");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/demarche/ui/" + name), name).toExternalForm();
    }
}
