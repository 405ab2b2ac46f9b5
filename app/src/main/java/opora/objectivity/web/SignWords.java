package opora.objectivity.web;

import opora.objectivity.KeptSign;
import opora.objectivity.Screenings.Kept;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** Sentences that the pages of this room share. */
final class SignWords {

    static final Noun SIGN = new Noun("признак", "признака", "признаков");
    static final Noun QUESTION = new Noun("вопрос", "вопроса", "вопросов");
    static final String ABOUT =
            "Признак — повод посмотреть работы. Он ничего не говорит о людях, не меняет результатов и не влияет на перечень школ, которым нужна поддержка.";

    private SignWords() {}

    /** The rate of false discoveries in words. */
    static String rate(Kept screening) {
        int found = screening.counts().remarkable();
        String rate = Numbers.percent(screening.terms().rate());
        return found == 0
                ? "Ни один ответ не выделяется: при доле случайных находок не выше %s проверять нечего."
                        .formatted(rate)
                : "По всей области нужно посмотреть %s; задано вопросов — %s. Доля случайных находок удержана на %s: если проверить все, то в среднем не больше %s окажутся здесь случайно."
                        .formatted(
                                SIGN.counted(found),
                                Numbers.whole(screening.counts().asked()),
                                rate,
                                Numbers.decimal(found * screening.terms().rate(), 1));
    }

    static String school(KeptSign.OfSchool school) {
        String name = school.name().isEmpty() ? "Школа с кодом " + school.code() : school.name();
        return school.municipality().isEmpty() ? name : name + ", " + school.municipality();
    }

    static String title(Kept screening) {
        return "Признаки необъективности, %s год".formatted(screening.year());
    }
}
