package org.demarche.exchange.feedback;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// The texts of a workbook that its cells point to by number.
final class SharedTexts implements Xml.Elements {
    private final List<String> texts = new ArrayList<>();
    private StringBuilder now = new StringBuilder();
    private boolean isText;
    private int reading;

    /// The text with this number; empty where there is none.
    String get(String number) {
        if (!number.matches("[0-9]{1,7}")) return "";
        int at = Integer.parseInt(number);
        return at < texts.size() ? texts.get(at) : "";
    }

    @Override
    public void open(String name, String parent, XMLStreamReader at) {
        if (name.equals("si")) now = new StringBuilder();
        // how a word is pronounced is no part of it
        if (name.equals("rPh")) reading++;
        isText = name.equals("t") && reading == 0;
    }

    @Override
    public void close(String name) {
        if (name.equals("si")) texts.add(now.toString());
        if (name.equals("rPh")) reading--;
        isText = false;
    }

    @Override
    public void text(String text) {
        if (isText) now.append(text);
    }
}
