package opora.journal;

import java.util.List;
import opora.journal.store.EntryStore;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the journal keeps about people. It is kept whole: an entry that could be taken out would prove nothing. */
@Component
@Order(2)
class EntriesAboutPeople implements PersonalRecords {

    private final EntryStore entries;

    EntriesAboutPeople(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Журнал действий: имя и роль на тот день, сетевой адрес, когда и что сделал; имя того, о ком запись. Адреса почты, пароли и искомые слова в него не попадают",
                        "расследование нарушений, ответ на вопрос «кто это видел»",
                        "защита данных, 152-ФЗ, статья 19; приказ ФСТЭК № 21, группа РСБ",
                        Keeping.noTerm(
                                "каждая запись заверена контрольной суммой следующей: стёртое имя или адрес нельзя отличить от подделки. Сколько хранить журнал целиком, решает оператор порядком хранения базы данных"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows = entries.of(person);
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table(
                                "Журнал действий",
                                List.of("Когда", "Кто", "Сетевой адрес", "Что", "О чём", "Причина"),
                                rows));
    }

    @Override
    public void erase(long person) {
        // see the register: nothing of the journal is ever erased
    }
}
