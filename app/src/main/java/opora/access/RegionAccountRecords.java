package opora.access;

import java.util.List;
import java.util.stream.Stream;
import opora.access.store.RegionAccountStore;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept about those who come by an account of the region. It goes together with the account of the person. */
@Component
@Order(1)
class RegionAccountRecords implements PersonalRecords {

    private final RegionAccountStore accounts;

    RegionAccountRecords(RegionAccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Номер учётной записи области",
                        "чтобы под той же почтой не вошёл другой",
                        "защита данных, 152-ФЗ, статья 19",
                        Keeping.term("access.account"),
                        Fate.ERASED));
    }

    @Override
    public List<Table> about(long person) {
        return Stream.of(
                        new Table(
                                "Учётная запись области",
                                List.of("Провайдер", "Номер", "С"),
                                accounts.of(person)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Nothing of its own: {@link AccountRecords} erases it with the account. */
    @Override
    public void erase(long person) {}
}
