package opora.identification.web;

import java.util.Optional;
import opora.identification.RuleWords;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.ThresholdWords;
import opora.ui.SumStrip;

/**
 * The page of a list.
 *
 * @param path the address of the run
 * @param all the address of the view with every school on one page
 * @param lead what this list is, in a sentence
 * @param grounds what the letters of the grounds mean
 * @param note what the margin means
 */
public record ListPage(
        Run run,
        String path,
        String all,
        String lead,
        SumStrip sums,
        ListFilters filters,
        ListOrder order,
        boolean whole,
        ListTable table,
        Optional<LeftTable> left,
        MunicipalityTable municipalities,
        RunCard card,
        String grounds,
        String note) {

    public static final String TITLE = "Перечень школ, которым нужна поддержка";

    static ListPage of(RunView view, ListQuery query, Grouping grouping, Bands bands) {
        Sieve sieve = new Sieve(query, view.lines());
        return new ListPage(
                view.run(),
                view.address(),
                query.withPage(ListQuery.ALL_PAGES).at(view.address()),
                lead(view),
                ListSums.of(view, query, sieve.ofAnyStatus()),
                ListFilters.of(view, query, sieve),
                query.order(),
                query.showsAll(),
                ListTable.of(view, query, sieve, bands),
                LeftTable.of(view, query, sieve.ofAnyStatus()),
                MunicipalityTable.of(view, query, grouping),
                RunCard.of(view),
                grounds(view.run()),
                note(view));
    }

    /** «30». */
    public String limitNumber() {
        return run.method().threshold().percent().replace('.', ',');
    }

    /** «30 %». */
    public String limit() {
        return MethodWords.limit(run.method());
    }

    public ListOrder usualOrder() {
        return ListOrder.USUAL;
    }

    private static String lead(RunView view) {
        String compared =
                view.earlier()
                        .map(earlier ->
                                " Сравнение — с расчётом %d по результатам %s года той же методикой."
                                        .formatted(earlier.run().id(), earlier.run().year()))
                        .orElse("");
        return "По результатам %s года. %s. Это снимок: новые данные его не меняют.%s"
                .formatted(view.run().year(), RunWords.of(view.run()), compared);
    }

    /** What the grounds mean, above the table. */
    private static String grounds(Run run) {
        return "Низкий результат — %s. %s"
                .formatted(
                        MethodWords.threshold(run.method()),
                        RuleWords.of(run.method(), run.year()).both());
    }

    private static String note(RunView view) {
        ThresholdWords words = new ThresholdWords(view.run().method().threshold());
        return "«Сверх порога» — на сколько учеников меньше должно было не справиться, чтобы доля стала %s %s при том же числе участников; число с минусом — сколько ещё должно было не справиться, чтобы она %s."
                .formatted(words.below(), words.limit(), words.reachedIt());
    }
}
