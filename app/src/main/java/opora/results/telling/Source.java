package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import opora.results.analysis.From;
import opora.results.analysis.Measured;
import opora.vocabulary.Noun;

/** Where a number comes from; {@code address} of the page that leads to file and row, «» for a sum of many. */
public record Source(String text, String address) {

    private static final Noun BY_SCHOOL = new Noun("школе", "школам", "школам");

    static Source of(From from) {
        return switch (from) {
            case From.Facts(List<Long> ids, int of) when of == 1 ->
                    new Source("файл и строка", "/results/facts/" + ids.getFirst());
            case From.Facts(List<Long> ids, int of) -> new Source(sum(ids.size(), of), "");
            case From.Schools(int schools, int hidden, int _, int of) ->
                    new Source(sum(schools, of) + ", вне вашей территории " + hidden, "");
            case From.Report(long id) -> new Source("строка отчёта", "/results/complements/" + id);
        };
    }

    private static String sum(int schools, int of) {
        return "сумма по " + BY_SCHOOL.counted(schools) + (schools < of ? " из " + of : "");
    }

    static Entry entry(Measured<?> measured) {
        Source source = of(measured.from());
        return Entry.note(source.text()).leading(source.address());
    }

    /** «Школа: файл и строка», each once. */
    static List<Source> of(List<Named> named) {
        List<Source> sources = new ArrayList<>();
        for (Named one : named) {
            Source source = of(one.measured().from());
            Source told = new Source(one.name() + " — " + source.text(), source.address());
            if (!sources.contains(told)) {
                sources.add(told);
            }
        }
        return List.copyOf(sources);
    }

    /** A number and whose it is. */
    record Named(String name, Measured<?> measured) {}
}
