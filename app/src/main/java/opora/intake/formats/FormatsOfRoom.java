package opora.intake.formats;

import java.util.List;

/** The file formats that a room of the road brings; a bean of each such room. */
@FunctionalInterface
public interface FormatsOfRoom {

    List<FileFormat> all();
}
