package org.demarche.exchange.feedback;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one XML part of a file from outside: within a size, without document types, and so without entities of its own.
final class Xml {
    /// Unpacked, in bytes.
    private static final long LARGEST = 32L << 20;
    private static final int DEEPEST = 400;

    /// What is made of the elements, in the order in which they stand.
    interface Elements {
        /// @param parent the local name of the element around it; empty: none
        void open(String name, String parent, XMLStreamReader at);

        void close(String name);

        void text(String text);
    }

    private Xml() {}

    /// @throws XMLStreamException where it is no XML, has a document type, or is larger or deeper than any sheet
    static void read(InputStream in, Elements elements) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new Limited(in));
        Deque<String> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("it has a document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    String parent = open.isEmpty() ? "" : open.peek();
                    open.push(reader.getLocalName());
                    if (open.size() > DEEPEST) throw new XMLStreamException("it is too deep");
                    elements.open(reader.getLocalName(), parent, reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    elements.close(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> elements.text(reader.getText());
                default -> {}
            }
        }
    }

    /// Ends what unpacks without end.
    private static final class Limited extends FilterInputStream {
        private long left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) throw new IOException("it is too large");
        }
    }
}
