package org.demarche.exchange.feedback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The tables of a Word document, row by row. Tracked changes count as accepted: what was deleted is not there.
final class WordTables implements Xml.Elements {
    private static final int WIDEST = 64;

    private final Room room;
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();
    /// How many elements around here hold what is not read.
    private int hidden;
    private boolean isText;

    private static final class Table {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private int span = 1;
        private boolean isDeleted;
    }

    WordTables(Room room) {
        this.room = room;
    }

    List<List<List<String>>> tables() {
        return tables;
    }

    @Override
    public void open(String name, String parent, XMLStreamReader at) {
        if (isHiding(name)) hidden++;
        if (name.equals("tbl")) open.push(new Table());
        Table table = open.peek();
        if (table == null) return;
        switch (name) {
            case "tr" -> {
                table.row = new ArrayList<>();
                table.isDeleted = false;
            }
            case "tc" -> {
                table.cell = new StringBuilder();
                table.span = 1;
            }
            case "gridSpan" -> table.span = span(at);
            case "del" -> table.isDeleted |= parent.equals("trPr");
            case "t" -> isText = true;
            case "tab" -> put(table, parent.equals("r") ? " " : "");
            case "br", "cr" -> put(table, "\n");
            case "noBreakHyphen" -> put(table, "-");
            default -> {}
        }
    }

    private static boolean isHiding(String name) {
        return name.equals("del") || name.equals("moveFrom") || name.equals("Fallback");
    }

    private static int span(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++)
            if (at.getAttributeLocalName(i).equals("val") && at.getAttributeValue(i).matches("[0-9]{1,3}")) return Math.clamp(Integer.parseInt(at.getAttributeValue(i)), 1, WIDEST);
        return 1;
    }

    private void put(Table table, String text) {
        if (hidden == 0) table.cell.append(text);
    }

    @Override
    public void close(String name) throws XMLStreamException {
        if (isHiding(name)) hidden--;
        Table table = open.peek();
        if (table == null) return;
        switch (name) {
            case "t" -> isText = false;
            case "p" -> put(table, "\n");
            case "tc" -> {
                room.take(table.span, table.cell.length());
                table.row.add(table.cell.toString().strip());
                for (int i = 1; i < table.span && table.row.size() < WIDEST; i++) table.row.add("");
            }
            case "tr" -> {
                room.take(1, 0);
                if (!table.isDeleted) table.rows.add(table.row);
            }
            case "tbl" -> tables.add(open.pop().rows);
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Table table = open.peek();
        if (isText && table != null) put(table, text);
    }
}
