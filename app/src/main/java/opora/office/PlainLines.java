package opora.office;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lines of a text whose cells stand in it as they are, without quotes: a large one is walked through in several places at once. Lines that hold
 * nothing are counted and left out, as in {@link TableSheet#read}.
 */
public interface PlainLines {

    /**
     * Gives every line to one of the readers; each of them works in a thread of its own and gets whole parts of the text.
     *
     * @return how many lines each part has; empty when a reader gave up or the text turned out not to be plain: then nothing that was read may be used
     */
    Optional<int[]> read(Supplier<? extends LineReader> readers) throws IOException;

    /** The octet between two cells. */
    byte delimiter();

    /** Takes the lines of the parts that fall to it. */
    interface LineReader {

        /**
         * Takes a line as it stands in the octets, before it is cut into cells, when it can; else it comes to {@link #line} as well. The octets are followed by an
         * end of line or a quote, and are valid only inside this call.
         *
         * @param part number of the part, from 0
         * @param number of the line within the part, from 1
         * @param at where the line begins
         * @return where the next line begins; {@code at} when the line was not taken
         */
        int uncut(int part, int number, byte[] octets, int at);

        /**
         * Takes one line; answers whether it goes on.
         *
         * @param part number of the part, from 0
         * @param line its {@link Row#number()} counts within the part, from 1
         */
        boolean line(int part, PlainLine line);
    }
}
