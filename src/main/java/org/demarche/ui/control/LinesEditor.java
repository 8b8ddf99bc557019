package org.demarche.ui.control;

/// A list of short texts: partners, messages, things to watch.
public final class LinesEditor extends ListEditor<String> {
    public LinesEditor() {
        super("Add");
    }

    @Override
    Entry<String> newEntry() {
        return TextEntry.area();
    }

    @Override
    String newValue() {
        return "";
    }
}
