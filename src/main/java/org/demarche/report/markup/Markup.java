package org.demarche.report.markup;

/// Well-formed XML, written from left to right.
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /// Opens an element.
    ///
    /// @param attributes names and values by turns; one without a value is left out, but for a picture's `alt`
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /// An element that holds nothing.
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    public Markup close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    public Markup text(String words) {
        String set = Typography.set(Letters.clean(words));
        for (int i = 0; i < set.length(); i++) escape(set.charAt(i));
        return this;
    }

    /// An element with words in it and nothing else.
    public Markup leaf(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /// What is already markup.
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1].isEmpty() && !attributes[i].equals("alt")) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
