package opora.access;

import java.util.List;
import java.util.stream.Stream;
import opora.access.store.AttemptStore;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import opora.access.store.SecondFactorStore;
import opora.vocabulary.Days;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept about people so that they can come in. */
@Component
@Order(1)
class AccountRecords implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";
    private static final String SAFETY = "защита данных, 152-ФЗ, статья 19";

    private final PeopleStore people;
    private final AttemptStore attempts;
    private final InvitationStore links;
    private final SecondFactorStore secondFactors;
    private final Territories territories;

    AccountRecords(
            PeopleStore people,
            AttemptStore attempts,
            InvitationStore links,
            SecondFactorStore secondFactors,
            Territories territories) {
        this.people = people;
        this.attempts = attempts;
        this.links = links;
        this.secondFactors = secondFactors;
        this.territories = territories;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Фамилия и инициалы, электронная почта",
                        "вход и подпись под действиями",
                        DUTY,
                        Keeping.term("access.account"),
                        Fate.ERASED),
                new Kept(
                        "Назначения: роль, территория, срок, основание",
                        "кому что видно и почему было видно",
                        DUTY,
                        Keeping.noTerm(
                                "по ним видно, кому и почему были открыты данные школы; имя стирается вместе с учётной записью"),
                        Fate.NAMELESS),
                new Kept(
                        "Отпечаток пароля, секрет второго шага (закрыт ключом), отпечатки запасных кодов",
                        "проверка входа; сам пароль не хранится",
                        SAFETY,
                        Keeping.term("access.account"),
                        Fate.ERASED),
                new Kept(
                        "Отпечаток ссылки для входа",
                        "приглашение и замена забытого пароля",
                        SAFETY,
                        Keeping.term("access.link"),
                        Fate.ERASED),
                new Kept(
                        "Когда выдана и когда кончается ссылка для входа",
                        "напомнить пригласившему, что человек не вошёл; после входа стирается вместе со ссылкой",
                        DUTY,
                        Keeping.term("access.account"),
                        Fate.ERASED),
                new Kept(
                        "Попытки входа: почта и сетевой адрес",
                        "защита от подбора пароля",
                        SAFETY,
                        Keeping.term("access.attempt"),
                        Fate.ERASED));
    }

    @Override
    public List<Table> about(long id) {
        return people.find(id).map(PeopleStore.Kept::person).stream()
                .flatMap(person ->
                        Stream.of(
                                account(person), assignments(person), link(person), tries(person)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static Table account(Person person) {
        return new Table(
                "Учётная запись",
                List.of("Имя", "Электронная почта", "Доступ"),
                List.of(List.of(person.name(), person.email(), access(person))));
    }

    private static String access(Person person) {
        return switch (person.standing()) {
            case OPEN -> "открыт";
            case CLOSED -> "закрыт";
            case ERASED -> "данные стёрты";
        };
    }

    private Table assignments(Person person) {
        return new Table(
                "Назначения",
                List.of("Роль", "Территория", "С", "По", "Основание"),
                person.assignments().stream().map(this::row).toList());
    }

    private List<String> row(Assignment one) {
        return List.of(
                one.role().title(),
                territories.name(one.place()).orElse("нет в реестре"),
                Days.of(one.since()),
                one.until().map(Days::of).orElse(""),
                one.basis());
    }

    private Table link(Person person) {
        return new Table(
                "Ссылка для входа", List.of("Выдана", "Действует до"), links.of(person.id()));
    }

    private Table tries(Person person) {
        return new Table(
                "Попытки входа", List.of("Когда", "Сетевой адрес"), attempts.of(person.email()));
    }

    @Override
    public void erase(long id) {
        people.find(id)
                .map(PeopleStore.Kept::person)
                .filter(person -> !person.isErased())
                .ifPresent(this::erase);
    }

    private void erase(Person person) {
        attempts.forget(person.email());
        links.drop(person.id());
        secondFactors.drop(person.id());
        people.erase(person.id());
    }
}
