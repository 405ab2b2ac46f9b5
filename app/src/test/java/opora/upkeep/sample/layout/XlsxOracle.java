package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook by other means than it was written: Apache POI. */
record XlsxOracle(String sheet, List<Map<String, String>> rows) {

    /** Cells by the letter of the column; row 1 is the first of the list, empty rows are empty maps. */
    static XlsxOracle read(InputStream in) throws Exception {
        try (OPCPackage file = OPCPackage.open(in)) {
            XSSFReader reader = new XSSFReader(file);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            try (InputStream sheet = sheets.next()) {
                return new XlsxOracle(sheets.getSheetName(), rows(reader, file, sheet));
            }
        }
    }

    private static List<Map<String, String>> rows(
            XSSFReader reader, OPCPackage file, InputStream sheet)
            throws SAXException,
                    IOException,
                    OpenXML4JException,
                    javax.xml.parsers.ParserConfigurationException {
        List<Map<String, String>> rows = new ArrayList<>();
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(
                        null, new ReadOnlySharedStringsTable(file), new Collector(rows), false));
        xml.parse(new InputSource(sheet));
        return rows;
    }

    private record Collector(List<Map<String, String>> rows)
            implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int number) {
            while (rows.size() <= number) {
                rows.add(new TreeMap<>());
            }
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                rows.getLast().put(reference.replaceAll("\\d", ""), value);
            }
        }
    }
}
