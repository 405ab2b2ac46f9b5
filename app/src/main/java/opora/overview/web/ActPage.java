package opora.overview.web;

import java.util.List;
import opora.territory.Act.Kind;
import opora.territory.KnownMunicipality;
import opora.territory.School;

/**
 * What the form of a change shows.
 *
 * @param municipalities that a school may be moved to
 * @param schools among which one may be chosen; none where none is to be
 */
public record ActPage(
        Kind kind, Subject subject, List<KnownMunicipality> municipalities, List<School> schools) {

    /**
     * @param title whose change it is
     * @param name as it is called today
     * @param back the page from which the form is reached
     */
    public record Subject(String title, String name, String back) {}

    public boolean asksName() {
        return switch (kind) {
            case SCHOOL_RENAMED, MUNICIPALITY_RENAMED, REGION_RENAMED -> true;
            case SCHOOL_MOVED,
                    SCHOOL_CLOSED,
                    SCHOOL_REOPENED,
                    SCHOOL_MERGED,
                    SCHOOL_SPLIT,
                    SCHOOL_BECAME_BRANCH,
                    MUNICIPALITY_MERGED,
                    MUNICIPALITY_CLOSED ->
                    false;
        };
    }

    public boolean asksMunicipality() {
        return kind == Kind.SCHOOL_MOVED || kind == Kind.MUNICIPALITY_MERGED;
    }

    public boolean asksSchool() {
        return !schools.isEmpty();
    }

    /** What has to be known before it is recorded; «» when nothing has. */
    public String hint() {
        return switch (kind) {
            case SCHOOL_RENAMED, MUNICIPALITY_RENAMED, REGION_RENAMED ->
                    "До этого дня показывается прежнее название, с этого дня — новое. Загруженные файлы находят своё по любому из них.";
            case SCHOOL_MOVED ->
                    "С этого дня школу и все её результаты видит новый муниципалитет, прежний — больше нет. В свод по устройству прошлых лет она по-прежнему входит там, где была.";
            case SCHOOL_CLOSED ->
                    "Результаты прошлых лет остаются. В перечень следующих лет школа не войдёт.";
            case SCHOOL_REOPENED -> "С этого дня школа снова работает под своим кодом.";
            case SCHOOL_MERGED ->
                    "Школа перестаёт работать. Её прошлые результаты остаются за ней; в своде по сегодняшнему устройству они стоят в муниципалитете той школы, к которой её присоединили.";
            case SCHOOL_SPLIT ->
                    "Новая школа должна уже быть в реестре. Прежняя работает дальше; если нет — запишите и её закрытие.";
            case SCHOOL_BECAME_BRANCH ->
                    "У филиала остаются свой код и свои результаты; в карточках обеих школ будет видна связь.";
            case MUNICIPALITY_MERGED ->
                    "С этого дня все его школы — в другом муниципалитете. Файлы с прежним названием тоже попадут туда. Людям прежнего муниципалитета смените территорию.";
            case MUNICIPALITY_CLOSED ->
                    "Упразднить можно только муниципалитет без работающих школ.";
        };
    }
}
