package org.demarche.exchange.feedback;

import javax.xml.stream.XMLStreamException;

/// How much a sheet may hold in all, so that a small file fills no memory: a cell can say that it stands far to the right, and a text can stand in many cells.
final class Room {
    private int cells = 1_000_000;
    private int letters = 16 << 20;

    /// @throws XMLStreamException where there is none left
    void take(int cells, int letters) throws XMLStreamException {
        this.cells -= cells;
        this.letters -= letters;
        if (this.cells < 0 || this.letters < 0) throw new XMLStreamException("it is too large");
    }
}
