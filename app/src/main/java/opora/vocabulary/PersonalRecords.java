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
     * @param period how long, in words
     * @param fate what becomes of it when the person is erased
     */
    record Kept(String what, String purpose, String basis, String period, Fate fate) {}

    /** What becomes of a record at erasure. */
    enum Fate {
        ERASED("стирается"),
        /** loses its name together with the account: only the number of the person stays */
        NAMELESS("остаётся без имени"),
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
