package opora.office.writing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import opora.office.Stamp;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says of itself, in both places where programs look: nothing of it comes from the clock of the machine. */
final class PdfProperties {

    private static final String PRODUCER = "Opora";

    private PdfProperties() {}

    static void write(Stamp stamp, PDDocument made) throws IOException {
        GregorianCalendar at =
                GregorianCalendar.from(
                        stamp.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        PDDocumentInformation properties = new PDDocumentInformation();
        properties.setTitle(stamp.title());
        properties.setAuthor(stamp.author());
        properties.setCreator(stamp.author());
        properties.setProducer(PRODUCER);
        properties.setCreationDate(at);
        properties.setModificationDate(at);
        made.setDocumentInformation(properties);
        made.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata(xmp(stamp).getBytes(StandardCharsets.UTF_8));
        made.setDocumentId(stamp.at().getEpochSecond());
    }

    /** What the three numbers of a colour mean. */
    static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static String xmp(Stamp stamp) {
        String at = stamp.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <xmp:CreatorTool>%s</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
        <pdf:Producer>%s</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(
                        Repacking.escaped(stamp.title()),
                        Repacking.escaped(stamp.author()),
                        Repacking.escaped(stamp.author()),
                        at,
                        at,
                        PRODUCER);
    }
}
