package opora.access;

import java.util.List;
import java.util.stream.Stream;
import opora.access.store.VisitStore;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody was here last. It goes together with the account of the person. */
@Component
@Order(1)
class VisitRecords implements PersonalRecords {

    private final VisitStore visits;

    VisitRecords(VisitStore visits) {
        this.visits = visits;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Когда человек был здесь в последний раз",
                        "что изменилось с прошлого визита; доступ тех, кто больше не работает",
                        "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5",
                        Keeping.term("access.account"),
                        Fate.ERASED));
    }

    @Override
    public List<Table> about(long person) {
        return Stream.of(
                        new Table(
                                "Последний визит",
                                List.of("Когда"),
                                visits.lastHere(person).stream().map(List::of).toList()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Nothing of its own: {@link AccountRecords} erases it with the account. */
    @Override
    public void erase(long person) {}
}
