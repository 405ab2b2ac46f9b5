package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Numbers;

/** Counts that add up in front of the eye: «54 = 11 + 8 + 33 + 2» ({@code ui/sum.jte}). */
public record SumStrip(String label, List<Sum> sums) {

    public SumStrip {
        sums = List.copyOf(sums);
    }

    /** The whole and then its parts; the whole alone when it has none. */
    public record Sum(List<Part> parts) {

        public static Sum of(Part whole, Part... parts) {
            List<Part> all = new ArrayList<>(List.of(whole));
            for (int at = 0; at < parts.length; at++) {
                all.add(parts[at].after(at == 0 ? "=" : "+"));
            }
            return new Sum(List.copyOf(all));
        }
    }

    /**
     * @param sign before it
     * @param address what it opens; empty for a number that opens nothing
     * @param chosen whether the page shows it now
     */
    public record Part(
            String sign, String number, String word, Optional<String> address, boolean chosen) {

        public static Part text(long number, String word) {
            return new Part("", Numbers.whole(number), word, Optional.empty(), false);
        }

        public static Part link(long number, String word, String address) {
            return new Part("", Numbers.whole(number), word, Optional.of(address), false);
        }

        public static Part chosen(long number, String word, String address) {
            return new Part("", Numbers.whole(number), word, Optional.of(address), true);
        }

        Part after(String newSign) {
            return new Part(newSign, number, word, address, chosen);
        }
    }
}
