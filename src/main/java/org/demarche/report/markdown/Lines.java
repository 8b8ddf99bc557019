package org.demarche.report.markdown;

/// A text of blocks with an empty line between them.
final class Lines {
    private final StringBuilder out = new StringBuilder(1 << 15);
    private boolean isOpen;

    /// A line of the block that is open, or of a new one.
    void line(String words) {
        out.append(words).append('\n');
        isOpen = true;
    }

    /// A block of one line; without words it only ends the one before.
    void block(String words) {
        if (isOpen) out.append('\n');
        isOpen = false;
        if (!words.isEmpty()) out.append(words).append("\n\n");
    }

    /// What the contents point to.
    void anchor(String id) {
        block("<a id=\"" + id + "\"></a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
