package org.demarche.ui.control;

import javafx.scene.control.CheckBox;

/// Yes or no.
public final class FlagField extends Entry<Boolean> {
    private final CheckBox box = new CheckBox();

    public FlagField(String label) {
        box.setText(label);
        box.setMinHeight(32);
        box.setOnAction(click -> send(box.isSelected()));
        getChildren().add(box);
    }

    @Override
    public void show(Boolean value) {
        box.setSelected(value);
    }

    @Override
    public void commit() {}

    @Override
    public void setName(String name) {
        box.setAccessibleText(name);
    }
}
