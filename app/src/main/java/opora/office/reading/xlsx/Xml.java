package opora.office.reading.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.office.UnreadableFile;

/**
 * Walks through the elements of one part, children one after another; names without their namespace. Each child must be consumed — by
 * walking it, {@link #text} or {@link #skip} — before the next is asked for. A parser of its own for every part: nothing is shared or kept.
 */
public final class Xml implements Closeable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 1000;

    private final InputStream part;
    private final XMLStreamReader reader;
    private final NamesMet names = new NamesMet();
    private int depth;

    /** Stands on the root. */
    public Xml(InputStream part) throws UnreadableFile {
        this.part = part;
        try {
            this.reader = new InputFactoryImpl().createXMLStreamReader(part);
        } catch (XMLStreamException | RuntimeException broken) {
            throw message(broken);
        }
        if (!child()) {
            throw Broken.file();
        }
    }

    /** Goes to the next child of the element it stands in; false when that element ends. */
    public boolean child() throws UnreadableFile {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Goes over the element it stands on. */
    public void skip() throws UnreadableFile {
        int above = depth - 1;
        while (depth > above) {
            next();
        }
    }

    /** To the very end, so that what follows the last element is well formed and the sum of the part is compared. */
    public void finish() throws UnreadableFile {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // nothing is wanted from here on
        }
    }

    public String name() {
        return reader.getLocalName();
    }

    /** «» when there is none. */
    public String attribute(String name) throws UnreadableFile {
        try {
            int count = reader.getAttributeCount();
            for (int at = 0; at < count; at++) {
                if (reader.getAttributeLocalName(at).equals(name)) {
                    return reader.getAttributeValue(at);
                }
            }
            return "";
        } catch (RuntimeException broken) {
            throw message(broken);
        }
    }

    /** Likewise, of what is kept while the file is open: a name or an address. */
    public String name(String attribute) throws UnreadableFile {
        String name = attribute(attribute);
        if (name.length() > LONGEST_NAME) {
            throw Broken.file();
        }
        return name;
    }

    /** Adds the text right inside the element it stands on and consumes the element. */
    public void text(StringBuilder into) throws UnreadableFile {
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (depth == inside
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                appendText(into);
            }
        }
    }

    /**
     * Adds the text inside the element it stands on and inside its children, in their order, and consumes the element. {@code children}: asked
     * at the beginning of every child.
     */
    public void flowing(StringBuilder into, Child children) throws UnreadableFile {
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (children.begins(this, into) == Inside.LEFT_OUT) {
                    skip();
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                appendText(into);
            }
        }
    }

    /** Looks at an element inside a flowing text; it may add to the text, and consumes nothing. */
    @FunctionalInterface
    public interface Child {
        Inside begins(Xml xml, StringBuilder into) throws UnreadableFile;
    }

    /** Whether the text inside an element belongs to the text around it. */
    public enum Inside {
        BELONGS,
        LEFT_OUT
    }

    private int next() throws UnreadableFile {
        int event;
        try {
            event = reader.next();
            names.meet(event, reader);
        } catch (XMLStreamException | RuntimeException broken) {
            throw message(broken);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Broken.unsafe();
            default -> {}
        }
        return event;
    }

    private void deeper() throws UnreadableFile {
        depth++;
        if (depth > DEEPEST) {
            throw Broken.file();
        }
    }

    private void appendText(StringBuilder into) throws UnreadableFile {
        try {
            // the length first: it is what makes the parser read the text to its end
            int length = reader.getTextLength();
            into.append(reader.getTextCharacters(), reader.getTextStart(), length);
        } catch (RuntimeException broken) {
            throw message(broken);
        }
    }

    private static UnreadableFile message(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartStream.Refused refused) {
                return refused.message();
            }
        }
        return Broken.file();
    }

    @Override
    public void close() {
        try {
            reader.close();
            part.close();
        } catch (XMLStreamException ignored) {
            // closing frees nothing but buffers
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
