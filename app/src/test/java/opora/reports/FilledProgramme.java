package opora.reports;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.shape.Shape;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/** A small programme of each shape: a word or two in every part, so that nothing of the shape stays empty. */
public final class FilledProgramme {

    public static final ZonedDateTime AT =
            ZonedDateTime.of(2027, 6, 15, 10, 42, 0, 0, ZoneId.of("Europe/Moscow"));
    private static final String ORDER =
            "приказ управления образования Верхнелужского района от 15.06.2027 № 134";

    private final Shape shape;
    private final List<Provision> made = new ArrayList<>();
    private int next = 1;

    private FilledProgramme(Shape shape) {
        this.shape = shape;
    }

    public static Edition edition(String shape) {
        return new FilledProgramme(Shapes.find(shape).orElseThrow()).filled();
    }

    /** Edition 7, approved. */
    public static PrintedProgramme approved(String shape) {
        return printed(shape, Optional.of(ORDER));
    }

    /** Edition 7, approved by nobody. */
    public static PrintedProgramme draft(String shape) {
        return printed(shape, Optional.empty());
    }

    private static PrintedProgramme printed(String shape, Optional<String> approved) {
        return new PrintedProgramme(
                Shapes.find(shape).orElseThrow().level(), edition(shape), 7, AT, approved);
    }

    /** Nothing but the shape itself. */
    public static PrintedProgramme empty(String shape) {
        FilledProgramme programme = new FilledProgramme(Shapes.find(shape).orElseThrow());
        programme.plant(about(), Optional.empty(), 0);
        programme.plantAll(programme.shape.beginning(), Optional.empty());
        return new PrintedProgramme(
                programme.shape.level(), Edition.of(programme.made), 1, AT, Optional.empty());
    }

    private Edition filled() {
        plant(about(), Optional.empty(), 0);
        List<Sketch> all =
                new ArrayList<>(shape.beginning().stream().map(this::withContent).toList());
        all.addAll(provisions());
        plantAll(all, Optional.empty());
        return Edition.of(made);
    }

    private static Sketch about() {
        return Sketch.of(
                Kind.PROGRAMME,
                Map.of(
                        "title",
                        "Программа повышения качества образования в школах Верхнелужского района",
                        "starts",
                        "2027-09-01",
                        "ends",
                        "2030-08-31",
                        "term",
                        "2027–2030 годы",
                        "developer",
                        "Управление образования",
                        "executors",
                        "Школы района",
                        "act",
                        "приложение 1 к приказу управления образования",
                        "head",
                        "Начальник управления образования Н. В. Белова"));
    }

    private void plantAll(List<Sketch> sketches, Optional<ProvisionId> parent) {
        int place = 1;
        for (Sketch sketch : sketches) {
            plant(sketch, parent, place++);
        }
    }

    private void plant(Sketch sketch, Optional<ProvisionId> parent, int place) {
        ProvisionId id = new ProvisionId(next++);
        made.add(
                new Provision(
                        id,
                        Kinds.shipped().get(sketch.kind()),
                        parent,
                        BigDecimal.valueOf(place),
                        sketch.values(),
                        1));
        plantAll(sketch.children(), Optional.of(id));
    }

    private Sketch withContent(Sketch sketch) {
        if (!sketch.kind().equals(Kind.PART)) {
            return sketch;
        }
        List<Sketch> children = new ArrayList<>(content(sketch));
        sketch.children().stream().map(this::withContent).forEach(children::add);
        return new Sketch(sketch.kind(), sketch.values(), children);
    }

    private static List<Sketch> content(Sketch part) {
        String view = part.values().getOrDefault("view", "");
        if (view.equals("roadmap") || view.equals("apart")) {
            return List.of(group("Организация", 2), group("Работа с педагогами", 1));
        }
        if ("duty".equals(part.values().get("shows"))) {
            return List.of(
                    new Sketch(
                            "duty_group",
                            Map.of("title", "Планирование"),
                            List.of(
                                    Sketch.of(
                                            "duty",
                                            Map.of(
                                                    "first", "Назначает ответственного",
                                                    "second", "Готовит методику",
                                                    "third", "Пишет план")))));
        }
        return view.equals("text") && part.children().isEmpty() ? words() : List.of();
    }

    private static List<Sketch> words() {
        return List.of(
                Sketch.of("paragraph", Map.of("text", "В 9 из 25 школ района результаты низкие.")),
                Sketch.of(
                        "bullets",
                        Map.of("lead", "Что известно:", "items", "один\nдва", "style", "number")),
                Sketch.of(
                        "table",
                        Map.of(
                                "title",
                                "Итоги",
                                "cells",
                                "Класс | Доля, %\n5 класс | 44\n6 класс | 36")),
                Sketch.of(
                        "chart",
                        Map.of(
                                "title", "Не справились",
                                "unit", "%",
                                "cells", "Год | Школа | Район\n2026 | 44 | 20,5\n2027 | – | 18")));
    }

    private static Sketch group(String title, int activities) {
        return new Sketch(
                "activity_group",
                Map.of("title", title),
                Stream.iterate(1, at -> at + 1)
                        .limit(activities)
                        .map(at ->
                                Sketch.of(
                                        "activity",
                                        Map.of(
                                                "text", title + ", мероприятие " + at,
                                                "timing", "до 25 мая",
                                                "responsible", "Завуч",
                                                "result", "Приказ",
                                                "coverage", "48 родителей",
                                                "evidence", "протокол")))
                        .toList());
    }

    private List<Sketch> provisions() {
        List<Sketch> all =
                new ArrayList<>(
                        List.of(
                                one("ground", "text", "Результаты 2026 года"),
                                one("ground", "text", "Приказ № 847"),
                                Sketch.of(
                                        "term",
                                        Map.of(
                                                "term", "ШНОР",
                                                "meaning", "школа с низкими результатами")),
                                Sketch.of(
                                        "participant",
                                        Map.of("name", "Школа", "functions", "ведёт план\nучит")),
                                Sketch.of(
                                        "direction",
                                        Map.of("text", "Управление", "items", "- анализ\n- план")),
                                one("principle", "text", "Открытость"),
                                Sketch.of(
                                        "measure",
                                        Map.of("name", "Консультации", "text", "Помощь")),
                                Sketch.of(
                                        "stage",
                                        Map.of(
                                                "title", "Первый этап",
                                                "timing", "сентябрь 2027",
                                                "text", "подготовка")),
                                Sketch.of(
                                        "financing",
                                        Map.of(
                                                "source", "Бюджет", "year", "2028", "sum",
                                                "120000")),
                                Sketch.of(
                                        "risk",
                                        Map.of(
                                                "risk",
                                                "Нет учителя",
                                                "mitigation",
                                                "Сетевые уроки")),
                                Sketch.of(
                                        "control",
                                        Map.of(
                                                "what", "Ход программы",
                                                "who", "Управление",
                                                "form", "Справка",
                                                "timing", "до 1 июня")),
                                Sketch.of(
                                        "result",
                                        Map.of("text", "Школы вышли из перечня", "items", "две"))));
        all.add(new Sketch("goal", Map.of("text", "Повысить результаты"), ofGoal()));
        all.add(new Sketch("task", Map.of("text", "Помочь учителям", "unit", "%"), ofTask(2)));
        all.add(new Sketch("task", Map.of("text", "Помочь ученикам"), ofTask(1)));
        return all;
    }

    private static Sketch one(String kind, String field, String text) {
        return Sketch.of(kind, Map.of(field, text));
    }

    /** The shape with years tells a goal beside its indicators, the others a task above them. */
    private List<Sketch> ofGoal() {
        return shape.code().equals("municipality-years")
                ? List.of(indicator("Доля учителей", "Кадры"), indicator("Доля учеников", "Кадры"))
                : List.of();
    }

    private List<Sketch> ofTask(int indicators) {
        return shape.code().equals("municipality-years")
                ? List.of()
                : Stream.iterate(1, at -> at + 1)
                        .limit(indicators)
                        .map(at -> indicator("Показатель " + at, "Условия"))
                        .toList();
    }

    /** Milestones are planted first after the programme itself. */
    private Sketch indicator(String name, String criterion) {
        Map<String, String> values =
                new HashMap<>(
                        Map.of(
                                "name", name,
                                "criterion", criterion,
                                "unit", "%",
                                "base", "50",
                                "month", "май",
                                "source", "отчёт школы",
                                "population", "все школы перечня",
                                "method", "доля от всех",
                                "fact", "не измерено"));
        long milestones =
                shape.beginning().stream().filter(one -> one.kind().equals("milestone")).count();
        for (int at = 0; at < milestones; at++) {
            values.put("plan." + (2 + at), String.valueOf(60 + 10 * at));
        }
        return Sketch.of("indicator", values);
    }
}
