package org.demarche.exchange.sheet;

/// Words that no spreadsheet takes for a formula.
final class Plain {
    private Plain() {}

    /// In one line, and with an apostrophe before what begins like a formula.
    static String words(String words) {
        String line = words.replaceAll("[\\t\\r\\n]+", " ");
        return line.matches("[=+@].*|-(?![0-9.]+$).*") ? "'" + line : line;
    }

    /// By RFC 4180.
    static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
