package org.demarche.exchange.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of a workbook.
final class SheetRows implements Xml.Elements {
    private static final int WIDEST = 256;

    private final SharedTexts shared;
    private final Room room;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int column;
    private boolean isShared;
    private boolean isText;

    SheetRows(SharedTexts shared, Room room) {
        this.shared = shared;
        this.room = room;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void open(String name, String parent, XMLStreamReader at) {
        isText = name.equals("v") || name.equals("t");
        if (name.equals("row")) {
            row = new ArrayList<>();
            column = -1;
        } else if (name.equals("c")) {
            cell = new StringBuilder();
            isShared = "s".equals(at.getAttributeValue(null, "t"));
            column = column(at.getAttributeValue(null, "r"), column + 1);
        }
    }

    /// "C7" is the third column, 2.
    private static int column(@Nullable String place, int next) {
        if (place == null || !place.toUpperCase(Locale.ROOT).matches("[A-Z]{1,3}[0-9]+")) return next;
        int column = 0;
        for (char letter : place.toUpperCase(Locale.ROOT).replaceAll("[0-9]", "").toCharArray()) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }

    @Override
    public void close(String name) throws XMLStreamException {
        isText = false;
        if (name.equals("row")) {
            room.take(1, 0);
            rows.add(row);
        }
        if (!name.equals("c") || column >= WIDEST) return;
        String text = isShared ? shared.get(cell.toString()) : cell.toString();
        room.take(Math.max(1, column + 1 - row.size()), text.length());
        while (row.size() <= column) row.add("");
        row.set(column, text.replace("_x000D_", "").strip());
    }

    @Override
    public void text(String text) {
        if (isText) cell.append(text);
    }
}
