package opora.programme.measures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.programme.measures.Factor;
import opora.programme.measures.Level;
import opora.programme.measures.Measures;
import opora.programme.measures.RegionMeasures.Entry;

/** Which measures are asked for; what an address says wrongly is passed over. */
record MeasuresQuery(Optional<Level> level, Optional<Factor> factor, Shown shown) {

    static final String ADDRESS = "/programmes/measures";

    /** Which of the catalogue. */
    enum Shown {
        OFFERED,
        OFF
    }

    static MeasuresQuery of(String level, String factor, String show) {
        return new MeasuresQuery(
                Arrays.stream(Level.values()).filter(one -> key(one).equals(level)).findFirst(),
                Measures.SHIPPED.factor(factor),
                show.equals("off") ? Shown.OFF : Shown.OFFERED);
    }

    static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    List<Entry> among(List<Entry> entries) {
        return entries.stream()
                .filter(one -> one.isOn() == (shown == Shown.OFFERED))
                .filter(one ->
                        level.filter(only -> !one.measure().levels().contains(only)).isEmpty())
                .filter(one ->
                        factor.filter(only -> !one.measure().factor().equals(only)).isEmpty())
                .toList();
    }

    MeasuresQuery with(Optional<Level> other) {
        return new MeasuresQuery(other, factor, shown);
    }

    MeasuresQuery of(Optional<Factor> other) {
        return new MeasuresQuery(level, other, shown);
    }

    MeasuresQuery with(Shown other) {
        return new MeasuresQuery(level, factor, other);
    }

    /** «?level=school&factor=9»; «» where nothing is asked. */
    String words() {
        StringBuilder words = new StringBuilder();
        level.ifPresent(one -> words.append("&level=").append(key(one)));
        factor.ifPresent(one -> words.append("&factor=").append(one.code()));
        if (shown == Shown.OFF) {
            words.append("&show=off");
        }
        return words.isEmpty() ? "" : "?" + words.substring(1);
    }

    String address() {
        return ADDRESS + words();
    }
}
