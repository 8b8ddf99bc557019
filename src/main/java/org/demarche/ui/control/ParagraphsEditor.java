package org.demarche.ui.control;

import java.util.List;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Paragraph;

/// Free text: paragraphs, each with its handling mark.
public final class ParagraphsEditor extends ListEditor<Paragraph> {
    private HandlingScheme scheme = HandlingScheme.RESTRICTED;

    public ParagraphsEditor() {
        super("Add paragraph");
    }

    /// Shows paragraphs whose marks are of this scheme.
    public void show(List<Paragraph> paragraphs, HandlingScheme scheme) {
        this.scheme = scheme;
        show(paragraphs);
    }

    @Override
    Entry<Paragraph> newEntry() {
        return new ParagraphEntry(() -> scheme);
    }

    @Override
    Paragraph newValue() {
        return Paragraph.of("");
    }
}
