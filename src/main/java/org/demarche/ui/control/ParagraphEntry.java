package org.demarche.ui.control;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Paragraph;

/// One paragraph with its mark before it, as it stands on paper.
final class ParagraphEntry extends Entry<Paragraph> {
    private final MarkButton mark;
    private final TextEntry text = TextEntry.area();
    private Paragraph shown = Paragraph.of("");

    ParagraphEntry(Supplier<HandlingScheme> scheme) {
        mark = new MarkButton(scheme);
        mark.onChoose(key -> change(shown.withMark(key)));
        mark.offerSource(() -> shown.sourceNote(), source -> change(shown.withSourceNote(source)));
        text.onSend(words -> change(shown.withText(words)));
        text.setPrompt("Write here");
        text.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox.setMargin(mark, new Insets(4, 0, 0, 0));
        HBox row = new HBox(mark, text);
        row.getStyleClass().add("paragraph-row");
        getChildren().add(row);
    }

    @Override
    public void show(Paragraph paragraph) {
        shown = paragraph;
        text.show(paragraph.text());
        mark.show(paragraph.mark());
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    void forget() {
        super.forget();
        text.forget();
    }

    @Override
    public void setName(String name) {
        text.setName(name);
    }

    private void change(Paragraph paragraph) {
        shown = paragraph;
        send(paragraph);
        mark.show(paragraph.mark());
    }
}
