package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import opora.identification.SchoolList;

/** Writes a list of schools in one format. Leaves the stream open. */
@FunctionalInterface
interface SchoolListWriter {

    void write(SchoolList list, OutputStream out) throws IOException;
}
