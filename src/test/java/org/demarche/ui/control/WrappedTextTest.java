package org.demarche.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;
import org.demarche.ui.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JavaFX as it comes throws where a line ends in text from right to left: decision 0027.
class WrappedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "\u0627\u0644\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a \u0627\u0644\u0631\u0626\u0627\u0633\u064a\u0629 \u0641\u064a \u0627\u0644\u0628\u0644\u062f \u0628\u0639\u062f \u0634\u0647\u0631\u064a\u0646",
        "The paper \u0627\u0644\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a \u0627\u0644\u0631\u0626\u0627\u0633\u064a\u0629, a daily, writes about it",
        "The speaker visits \u202eabc head office and talks about what matters"
    })
    void textFromRightToLeftIsWrappedAtEveryWidth(String words) {
        for (int width = 20; width < 400; width += 3) {
            int room = width;
            double height = Fx.get(() -> {
                Text text = new Text(words);
                text.setWrappingWidth(room);
                return text.getLayoutBounds().getHeight();
            });
            assertTrue(height > 0, room + " wide");
        }
    }
}
