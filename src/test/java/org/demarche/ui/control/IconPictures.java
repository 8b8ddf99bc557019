package org.demarche.ui.control;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.demarche.ui.Fx;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;

/// Draws the program's icon in all sizes: folder.
final class IconPictures {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512, 1024};

    private IconPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int size : SIZES) {
            Path file = folder.resolve("demarche-" + size + ".png");
            Fx.get(() -> {
                StackPane icon = new StackPane(Marks.logo(size));
                Scene scene = new Scene(icon, size, size, Color.TRANSPARENT);
                new Theme(Tone.LIGHT).dress(scene);
                icon.setStyle("-fx-background-color: transparent");
                return ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            });
        }
        System.exit(0);
    }
}
