package opora.results.telling;

import java.util.List;
import opora.results.analysis.TaskLine.Against;
import opora.statistics.SolvabilityCorridor;
import opora.statistics.SolvabilityZone;

/** Words about tasks. */
final class TaskWords {

    static final List<String> NOTES =
            List.of(
                    "Коридор — ±10 пунктов от группы сравнения; ровно 10 пунктов — ещё в коридоре. Под каждым числом группы сравнения — насколько выше или ниже её решаемость.",
                    "Интервал 95 % показывает, где с такой вероятностью лежит настоящая решаемость, если бы работу писали такие же ученики: при малом n он широк. За каждым процентом отчёта, за которым может стоять несколько сумм баллов, интервала нет.");

    static final String ZONES =
            "Зона ФИОКО (рекомендации 2026 года): базовое задание достаточно решено от 60 %, недостаточно — ниже 57 %; повышенное и высокое — от 30 % и ниже 28,5 %; между ними — пограничная зона.";

    private TaskWords() {}

    static String corridor(SolvabilityCorridor corridor) {
        return switch (corridor) {
            case BELOW -> "ниже";
            case INSIDE -> "в коридоре";
            case ABOVE -> "выше";
        };
    }

    static Entry verdict(SolvabilityCorridor corridor) {
        return switch (corridor) {
            case BELOW -> Entry.words("Ниже коридора").looking(Entry.Look.BELOW);
            case INSIDE -> Entry.note("в коридоре");
            case ABOVE -> Entry.words("Выше коридора").looking(Entry.Look.ABOVE);
        };
    }

    /** Only outside the corridor is there anything that chance would have to explain. */
    static Entry chance(Against against) {
        if (against.corridor() == SolvabilityCorridor.INSIDE) {
            return Entry.NOTHING;
        }
        return switch (against.chance()) {
            case MAY_BE -> Entry.words("да, n мало");
            case HARDLY -> Entry.words("вряд ли");
            case CANNOT_TELL -> Entry.note("не определить");
        };
    }

    static String level(SolvabilityZone.Level level) {
        return switch (level) {
            case BASE -> "Б";
            case RAISED -> "П";
            case HIGH -> "В";
        };
    }

    static Entry zone(SolvabilityZone zone) {
        return switch (zone) {
            case SUFFICIENT -> Entry.words("достаточно");
            case BORDER -> Entry.words("пограничная");
            case INSUFFICIENT -> Entry.words("недостаточно").looking(Entry.Look.OVER);
        };
    }
}
