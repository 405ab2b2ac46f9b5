package opora.results.telling;

import java.util.List;
import java.util.Optional;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Subject;
import opora.territory.School;

/** Whose analysis it is, in words. */
record Subjects(String title, List<Source> crumbs, String lead, String empty) {

    static Subjects of(Told told) {
        String procedure = told.sitting().procedure().title(told.sitting().year());
        return switch (told.subject()) {
            case Subject.OfSchool(School school, Optional<String> label, var _) ->
                    school(school, label, procedure);
            case Subject.OfMunicipality(var municipality) ->
                    new Subjects(
                            municipality.name() + ": " + procedure,
                            List.of(new Source("Школы", "/schools")),
                            "Суммы по школам муниципалитета, результаты которых загружены, и строки сводных отчётов.",
                            nothing("муниципалитета"));
            case Subject.OfRegion(String name) ->
                    new Subjects(
                            name + ": " + procedure,
                            List.of(new Source("Школы", "/schools")),
                            "Суммы по школам региона, результаты которых загружены, и строки сводных отчётов.",
                            nothing("региона"));
        };
    }

    private static Subjects school(School school, Optional<String> label, String procedure) {
        String address = "/schools/" + school.id().value();
        return new Subjects(
                school.name() + label.map(one -> ", класс " + one).orElse("") + ": " + procedure,
                List.of(
                        new Source("Школы", "/schools"),
                        new Source(school.name() + ", " + school.municipality().name(), address),
                        new Source("Результаты", address + "/results")),
                "Результаты нужны, чтобы помочь школе; для оценки учителей и школ их не используют.",
                label.map(one ->
                                "Ни один источник, который учитывается сейчас, не говорит о классе %s в этой процедуре. Выберите другой класс или всю школу."
                                        .formatted(one))
                        .orElseGet(() -> nothing("школы")));
    }

    private static String nothing(String whose) {
        return "Об этой процедуре нет ничего ни в одной загрузке, которая учитывается сейчас: ни результатов %s, ни строки сводного отчёта."
                .formatted(whose);
    }
}
