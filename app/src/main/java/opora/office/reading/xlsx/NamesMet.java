package opora.office.reading.xlsx;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import opora.office.UnreadableFile;

/**
 * The different names of one part, with their prefixes. The parser keeps each of them, and looks through those that fall into one place of its table: tens of thousands make it slow,
 * millions fill the memory. A real part has some hundreds. One element in sixteen is looked at, by chance, so that nobody can write names around the looking.
 */
final class NamesMet {

    private static final int ONE_IN = 16;

    /** Of those that were looked at: some ten thousand in all. */
    private static final int MOST = 600;

    private final SplittableRandom chance = new SplittableRandom();
    private final Set<String> names = new HashSet<>();

    /** {@code event}: what the reader stands on. */
    void meet(int event, XMLStreamReader reader) throws UnreadableFile {
        boolean named =
                event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
        if (!named || chance.nextInt(ONE_IN) > 0) {
            return;
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.add(reader.getPITarget());
        } else {
            names.add(reader.getPrefix() + ":" + reader.getLocalName());
            for (int at = 0; at < reader.getAttributeCount(); at++) {
                names.add(reader.getAttributePrefix(at) + ":" + reader.getAttributeLocalName(at));
            }
            for (int at = 0; at < reader.getNamespaceCount(); at++) {
                names.add("xmlns:" + reader.getNamespacePrefix(at));
            }
        }
        if (names.size() > MOST) {
            throw Broken.file();
        }
    }
}
