package opora.vault;

/**
 * Where a sealed value lies. It is bound into the seal: what is copied to another row or column does not open there.
 *
 * @param table with its schema, {@code access.second_factor}
 * @param row the primary key
 */
public record Place(String table, String column, long row) {

    String text() {
        return table + "." + column + "/" + row;
    }
}
