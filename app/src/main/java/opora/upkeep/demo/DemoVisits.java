package opora.upkeep.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Caller;
import opora.access.DemoAccounts;
import opora.access.DemoPeople;
import opora.access.Role;
import opora.access.Viewer;
import opora.network.Answer;
import opora.network.SchoolVisits;
import opora.network.visit.Decisions;
import opora.network.visit.PlannedVisit;
import opora.network.visit.Planning;
import opora.network.visit.Protocols;
import opora.network.visit.TypedAnswer;
import opora.network.visit.TypedDecision;
import opora.network.visit.TypedPlan;
import opora.network.visit.TypedProtocol;
import opora.territory.School;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Visits of the curator of the sample region: held, coming, waiting for a protocol; decisions that are closed, soon due and overdue. Planted once. */
@Component
class DemoVisits {

    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();
    private static final String COMES = "куратор";

    private final DemoAccounts people;
    private final SchoolVisits visits;
    private final Planning planning;
    private final Protocols protocols;
    private final Decisions decisions;

    DemoVisits(
            DemoAccounts people,
            SchoolVisits visits,
            Planning planning,
            Protocols protocols,
            Decisions decisions) {
        this.people = people;
        this.visits = visits;
        this.planning = planning;
        this.protocols = protocols;
        this.decisions = decisions;
    }

    /** {@code curated}: schools of the curator; the first is that of the director. Nothing where there are visits already, or too few schools. */
    void plant(List<School> curated) {
        if (!visits.list(EVERYTHING).isEmpty() || curated.size() < 3) {
            return;
        }
        Viewer curator = account(Role.CURATOR);
        Caller.as(curator)
                .<RuntimeException>during(() -> {
                    ofDirector(curator, curated.get(0));
                    heldOnline(curator, curated.get(1));
                    movedAhead(curator, curated.get(2));
                });
    }

    private Viewer account(Role role) {
        return people.viewer(
                DemoPeople.ACCOUNTS.stream()
                        .filter(account -> account.role() == role)
                        .findFirst()
                        .orElseThrow());
    }

    private void ofDirector(Viewer curator, School school) {
        long held =
                plan(
                        curator,
                        school,
                        -45,
                        "ON_SITE",
                        "Посмотреть, как в шестых классах разбирают ошибки ВПР по русскому языку",
                        "Уроки русского языка в двух шестых классах\nТетради: как исправлены ошибки\nПлан работы методического объединения");
        tell(
                curator,
                held,
                -45,
                "куратор, директор, заместитель директора, учителя русского языка",
                """
                Ошибки разбирают все вместе у доски, письменной работы над ними нет.
                В плане методического объединения тем, где решаемость ниже коридора, не выделено.
                Учитель соседнего класса ведёт карточки ошибок: приём стоит показать остальным.\
                """,
                "Как показать приём на открытом уроке и кто из школы-партнёра может приехать.");
        decide(
                curator,
                held,
                -20,
                "Показать коллегам карточки ошибок на открытом уроке",
                "учитель русского языка");
        decide(
                curator,
                held,
                -12,
                "Выделить в плане методического объединения темы, где решаемость ниже коридора",
                "руководитель методического объединения");
        decide(
                curator,
                held,
                2,
                "Провести диагностику по этим темам в обоих шестых классах и сравнить с ВПР",
                "заместитель директора по учебной работе");
        Viewer director = account(Role.SCHOOL);
        Caller.as(director)
                .<RuntimeException>during(() ->
                        answer(
                                director,
                                held,
                                0,
                                Answer.Kind.DONE,
                                "Открытый урок прошёл, карточки взяли в работу ещё два учителя"));
        answer(curator, held, 0, Answer.Kind.CLOSED, "");
        plan(
                curator,
                school,
                3,
                "ON_SITE",
                "Разобрать итоги диагностики и решить, чем помочь до весны",
                "Итоги диагностики по темам\nЧто изменилось в плане методического объединения");
    }

    private void heldOnline(Viewer curator, School school) {
        long held =
                plan(
                        curator,
                        school,
                        -20,
                        "ONLINE",
                        "Договориться, с чего начать: математика пятых классов",
                        "Какие задания не решили\nКто ведёт пятые классы");
        tell(
                curator,
                held,
                -20,
                "куратор, директор, учитель математики",
                "Хуже всего решены задания на дроби и текстовые задачи. Пятые классы ведёт один учитель, второй год.",
                "");
        decide(
                curator,
                held,
                30,
                "Составить маршрут повышения квалификации учителя по теме «Текстовые задачи»",
                "директор");
        plan(
                curator,
                school,
                -2,
                "ON_SITE",
                "Посмотреть уроки математики в пятых классах",
                "Два урока\nРазговор с учителем");
    }

    private void movedAhead(Viewer curator, School school) {
        long visit =
                plan(
                        curator,
                        school,
                        5,
                        "ON_SITE",
                        "Познакомиться со школой и её данными",
                        "Результаты двух лет\nКадры и вакансии");
        kept(planning.move(curator, visit, day(12), "в школе карантин до конца недели", ""));
    }

    private long plan(
            Viewer by, School school, int days, String way, String purpose, String points) {
        TypedPlan typed = new TypedPlan(day(days), way, purpose, points, COMES, "");
        return switch (planning.plan(by, school.id(), typed)) {
            case PlannedVisit.Done(long visit) -> visit;
            case PlannedVisit.Mistaken(Map<String, String> mistakes) ->
                    throw new IllegalStateException("the sample was not accepted: " + mistakes);
        };
    }

    private void tell(Viewer by, long visit, int days, String who, String seen, String agreed) {
        kept(
                protocols.write(
                        by, visit, new TypedProtocol(day(days), who, seen, agreed, "", 0, "")));
    }

    private void decide(Viewer by, long visit, int days, String what, String who) {
        kept(decisions.make(by, visit, new TypedDecision(what, who, day(days), "")));
    }

    /** {@code at}: which of the decisions of the visit. */
    private void answer(Viewer by, long visit, int at, Answer.Kind kind, String text) {
        long decision = visits.find(EVERYTHING, visit).orElseThrow().decisions().get(at).id();
        kept(
                decisions.answer(
                        by, visit, new TypedAnswer(decision, Optional.of(kind), text, "", "")));
    }

    private static void kept(Map<String, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("the sample was not accepted: " + mistakes);
        }
    }

    private String day(int ahead) {
        return visits.today().plusDays(ahead).toString();
    }
}
