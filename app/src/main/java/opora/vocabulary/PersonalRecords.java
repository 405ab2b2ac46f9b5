package opora.vocabulary;

import java.util.List;

/**
 * What a room keeps about the people who work with the product. Every room that keeps something implements it; the register of personal data,
 * what a person is given on request and erasure follow from it.
 */
public interface PersonalRecords {

    /** What is kept, the same for everybody; a line of the register. */
    List<Kept> kept();

    /** Everything that is kept about the person, as tables to be read by that person; empty tables are left out. */
    List<Table> about(long person);

    /** Erases what {@link Fate#ERASED} promises of the person. The caller opens the transaction. */
    void erase(long person);

    /**
     * A line of the register.
     *
     * @param what «имя, электронная почта»
     * @param purpose why it is kept
     * @param basis the law or duty it rests on
     * @param keeping how long
     * @param fate what becomes of it when the person is erased
     */
    record Kept(String what, String purpose, String basis, Keeping keeping, Fate fate) {}

    /** How long something is kept. */
    sealed interface Keeping {

        /** As long as {@code opora/protection/terms.csv} says under this name; then it is erased by the {@link Retention} of the same name. */
        record Term(String name) implements Keeping {}

        /** For as long as there is a reason that no day ends. */
        record NoTerm(String why) implements Keeping {}

        static Keeping term(String name) {
            return new Term(name);
        }

        static Keeping noTerm(String why) {
            return new NoTerm(why);
        }
    }

    /** What becomes of a record at erasure. */
    enum Fate {
        ERASED("стирается"),
        /** loses its name together with the account: only the number of the person stays */
        NAMELESS("остаётся без имени"),
        /** speaks of nobody who works here by number: it goes when its term is over */
        BY_TERM("уходит по сроку"),
        /** a signature under an official document, an entry of the journal of safety */
        KEPT("остаётся: подпись под документом или запись о защите данных");

        private final String title;

        Fate(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    record Table(String title, List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
