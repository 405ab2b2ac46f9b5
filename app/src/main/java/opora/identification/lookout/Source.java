package opora.identification.lookout;

import opora.identification.CountedResult;

/** A result of a school as the forecast took it in; {@code fact}: its number, from which the way leads to file and row. */
public record Source(long fact, CountedResult result) {

    public String address() {
        return "/results/facts/" + fact;
    }
}
