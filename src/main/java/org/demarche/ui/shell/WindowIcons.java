package org.demarche.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/// The program's icon in the sizes that systems ask for; those that are missing are left out.
final class WindowIcons {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private WindowIcons() {}

    static List<Image> load() {
        List<Image> icons = new ArrayList<>();
        for (int size : SIZES) {
            try (InputStream icon = WindowIcons.class.getResourceAsStream("/org/demarche/assets/icons/demarche-" + size + ".png")) {
                if (icon != null) icons.add(new Image(icon));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return icons;
    }
}
