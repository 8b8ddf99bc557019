package org.demarche.ui.header;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.demarche.ui.control.Entry;

/// Days of the week, each on or off.
final class WeekdaysField extends Entry<List<DayOfWeek>> {
    private final Map<DayOfWeek, CheckBox> boxes = new EnumMap<>(DayOfWeek.class);

    WeekdaysField() {
        FlowPane row = new FlowPane(6, 4);
        row.getStyleClass().add("weekdays");
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            box.setOnAction(click -> send(chosen()));
            boxes.put(day, box);
            row.getChildren().add(box);
        }
        getChildren().add(row);
    }

    private List<DayOfWeek> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    @Override
    public void show(List<DayOfWeek> days) {
        boxes.forEach((day, box) -> box.setSelected(days.contains(day)));
    }

    @Override
    public void commit() {}

    @Override
    public void setName(String name) {
        boxes.forEach((day, box) -> box.setAccessibleText(name + ": " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
}
