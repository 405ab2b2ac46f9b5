package opora.programme.shape;

import java.util.List;
import opora.programme.ProgrammeLevel;
import opora.programme.wording.Sketch;

/**
 * With what a programme begins.
 *
 * @param about one sentence: what the document holds
 * @param beginning parts and milestones; what is said of the programme itself is not among them
 */
public record Shape(
        String code, ProgrammeLevel level, String title, String about, List<Sketch> beginning) {

    public Shape {
        beginning = List.copyOf(beginning);
    }
}
