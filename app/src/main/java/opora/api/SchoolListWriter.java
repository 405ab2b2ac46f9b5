package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import opora.api.IdentifyArguments.Format;
import opora.identification.SchoolList;

/** Writes a list of schools in one format. Leaves the stream open. */
@FunctionalInterface
interface SchoolListWriter {

    Map<Format, SchoolListWriter> BY_FORMAT =
            Map.of(
                    Format.TEXT, SchoolListText::write,
                    Format.JSON, SchoolListJson::write,
                    Format.CSV, SchoolListCsv::write);

    void write(SchoolList list, OutputStream out) throws IOException;
}
