package opora.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.territory.SchoolCode;
import opora.vocabulary.Days;
import opora.vocabulary.TypedDay;

/**
 * A line of the table of people, as it was typed; see {@link PeopleTable} for its columns.
 *
 * @param number of the line in the file, as a person sees it
 */
public record PeopleRow(
        int number,
        String name,
        String email,
        String role,
        String municipality,
        String codes,
        String since,
        String until,
        String basis) {

    private static final LocalDate BEGIN_OF_EXCEL = LocalDate.of(1899, 12, 30);

    /** In the order of the columns. */
    static PeopleRow of(int number, List<String> cells) {
        List<String> plain = cells.stream().map(PeopleRow::plain).toList();
        return new PeopleRow(
                number,
                AccountForm.name(plain.get(0)),
                plain.get(1),
                plain.get(2),
                plain.get(3),
                plain.get(4),
                shown(plain.get(5)),
                shown(plain.get(6)),
                plain.get(7));
    }

    /** On one line: the cells travel through a form as lines of text. */
    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    public List<String> cells() {
        return List.of(name, email, role, municipality, codes, since, until, basis);
    }

    /** «01.09.2026», however it was typed; as typed when it is no date. */
    static String shown(String typed) {
        return date(typed).map(Days::of).orElse(typed);
    }

    boolean isEmpty() {
        return cells().stream().allMatch(String::isEmpty);
    }

    boolean isOfTheSame(PeopleRow other) {
        return AccountForm.plain(email).equals(AccountForm.plain(other.email));
    }

    Optional<Role> roleMeant() {
        return Role.GIVEN.stream().filter(one -> one.title().equalsIgnoreCase(role)).findFirst();
    }

    List<SchoolCode> schoolCodes() {
        return Arrays.stream(codes.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(SchoolCode::new)
                .toList();
    }

    /** As people type it, or the number of days since the end of 1899 by which Excel keeps it. */
    static Optional<LocalDate> date(String typed) {
        if (typed.matches("[3-7]\\d{4}")) {
            return Optional.of(BEGIN_OF_EXCEL.plusDays(Integer.parseInt(typed)));
        }
        return TypedDay.find(typed);
    }
}
