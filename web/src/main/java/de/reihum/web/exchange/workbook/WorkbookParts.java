package de.reihum.web.exchange.workbook;

import de.reihum.shared.InvalidValue;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, which is a ZIP file of XML files. What is packed may be a thousand times as large as the file: no more than
 * {@value #MAX_UNPACKED} bytes are ever unpacked, and nothing outside of the file is looked at, whatever its XML says.
 */
final class WorkbookParts implements AutoCloseable {

    static final long MAX_UNPACKED = 150L * 1024 * 1024;
    private static final int MAX_PARTS = 2000;
    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;
    private long left = MAX_UNPACKED;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws InvalidValue when the file is broken or no workbook */
    static WorkbookParts open(Path file) throws IOException {
        try {
            var parts = new WorkbookParts(new ZipFile(file.toFile()));
            if (parts.zip.size() > MAX_PARTS || parts.zip.getEntry("xl/workbook.xml") == null) {
                parts.close();
                throw refusal("exchange.refusal.noWorkbook");
            }
            return parts;
        } catch (ZipException broken) {
            throw refusal("exchange.refusal.noWorkbook");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Reads one part from its beginning to its end. */
    void read(String name, Reading reading) throws IOException {
        try (var in = new Counted(zip.getInputStream(zip.getEntry(name)))) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                reading.event(xml.next(), xml);
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof TooLarge || left <= 0) {
                throw refusal("exchange.refusal.unpacksTooLarge");
            }
            throw refusal("exchange.refusal.noWorkbook");
        } catch (TooLarge bomb) {
            throw refusal("exchange.refusal.unpacksTooLarge");
        } catch (ZipException broken) {
            throw refusal("exchange.refusal.noWorkbook");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static InvalidValue refusal(String key, Object... arguments) {
        return new InvalidValue("file", key, arguments);
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Sees one event after the other. */
    interface Reading {
        void event(int event, XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** More comes out than a list of members can hold. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left <= 0) {
                throw new TooLarge();
            }
        }
    }
}
