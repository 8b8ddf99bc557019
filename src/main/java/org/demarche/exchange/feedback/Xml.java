package org.demarche.exchange.feedback;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the XML parts of one file from outside: within a size, without document types, and so without entities of its own.
final class Xml {
    /// Unpacked, in bytes, all parts together.
    private static final long LARGEST = 32L << 20;
    private static final int DEEPEST = 400;
    /// The byte order mark of UTF-8.
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /// What is made of the elements, in the order in which they stand.
    interface Elements {
        /// @param parent the local name of the element around it; empty: none
        void open(String name, String parent, XMLStreamReader at) throws XMLStreamException;

        void close(String name) throws XMLStreamException;

        void text(String text);
    }

    private long left = LARGEST;

    /// @throws XMLStreamException where it is no XML, has a document type, or is larger or deeper than any sheet
    void read(InputStream in, Elements elements) throws IOException, XMLStreamException {
        read(text(new Limited(in)), elements);
    }

    /// In UTF-16 where it begins so, else in UTF-8: a part of a document is in no other encoding. The parser is left no bytes to decode, since it tells of wrong ones
    /// on the program's standard error.
    private static Reader text(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, MARK.length);
        byte[] first = bytes.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) bytes.unread(first);
        int two = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        boolean isWide = two == 0xfeff || two == 0xfffe;
        return new InputStreamReader(bytes, (isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static void read(Reader text, Elements elements) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(text);
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
    private final class Limited extends FilterInputStream {
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
