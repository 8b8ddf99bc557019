package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.demarche.storage.Samples;
import org.demarche.ui.theme.Tone;

/// Writes the pictures of all screens with the sample: folder, width, height, LIGHT or DARK.
final class Pictures {
    private Pictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                ScreenPictures.write(
                        Samples.kazakhstan(), Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Tone.valueOf(arguments[3]));
            } catch (IOException | RuntimeException broken) {
                broken.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }
}
