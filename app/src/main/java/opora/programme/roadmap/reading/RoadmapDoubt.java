package opora.programme.roadmap.reading;

/**
 * What a person has to look at.
 *
 * @param place «таблица 2»
 * @param row 0 where it is about the table as a whole
 * @param column as its heading says; «» where it is about the row as a whole
 * @param value as it stands there
 * @param message what is wrong, what was expected, what to do
 */
public record RoadmapDoubt(String place, int row, String column, String value, String message) {

    private static final int SHOWN = 80;

    /** «Таблица 2, строка 14, «Сроки»: «скоро». Срок не понят. …» */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(place);
        sentence.setCharAt(0, Character.toUpperCase(place.charAt(0)));
        if (row > 0) {
            sentence.append(", строка ").append(row);
        }
        if (!column.isBlank()) {
            sentence.append(", «").append(column).append('»');
        }
        if (!value.isBlank()) {
            sentence.append(": «").append(shown()).append('»');
        }
        return sentence.append(". ").append(message).toString();
    }

    private String shown() {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
