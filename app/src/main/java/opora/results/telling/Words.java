package opora.results.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** Words that several sections share. */
final class Words {

    static final Noun TASK = new Noun("задание", "задания", "заданий");

    private static final String NARROW = "\u202f%";

    private Words() {}

    static String title(Level level) {
        return switch (level) {
            case CLASS -> "Класс";
            case SCHOOL -> "Школа";
            case PEERS -> "Похожие школы";
            case MUNICIPALITY -> "Муниципалитет";
            case REGION -> "Регион";
            case COUNTRY -> "Страна";
        };
    }

    /** «К стране». */
    static String to(Level level) {
        return switch (level) {
            case CLASS -> "К классу";
            case SCHOOL -> "К школе";
            case PEERS -> "К похожим школам";
            case MUNICIPALITY -> "К муниципалитету";
            case REGION -> "К региону";
            case COUNTRY -> "К стране";
        };
    }

    /** «по стране». */
    static String in(Level level) {
        return switch (level) {
            case CLASS -> "по классу";
            case SCHOOL -> "по школе";
            case PEERS -> "по похожим школам";
            case MUNICIPALITY -> "по муниципалитету";
            case REGION -> "по региону";
            case COUNTRY -> "по стране";
        };
    }

    /** The name of a row: the level, and below it whose it is. */
    static Entry row(GroupAnalysis group) {
        return switch (group.level()) {
            case CLASS, SCHOOL, MUNICIPALITY, REGION ->
                    Entry.words(title(group.level())).with(group.name().replace("№ ", "№\u00a0"));
            case PEERS, COUNTRY -> Entry.words(title(group.level()));
        };
    }

    /** The subject and its references, from the smallest to the largest. */
    static List<GroupAnalysis> groups(ProcedureAnalysis analysis) {
        return Stream.concat(Stream.of(analysis.subject()), analysis.references().stream())
                .toList();
    }

    /** «, n = 49»; «» where it is not told. */
    static String n(Optional<Integer> n) {
        return n.map(count -> ", n = " + Numbers.whole(count)).orElse("");
    }

    static String percent(double percent) {
        return Numbers.decimal(percent, 1) + NARROW;
    }

    /** A score, whole or a half: «11», «11,5». */
    static String score(double score) {
        return Numbers.decimal(score, score == Math.rint(score) ? 0 : 1);
    }
}
