package opora.access;

/** What a person comes to do (PRODUCT.md, "Who uses it"); the first three roles. */
public enum Role {
    OPERATOR("региональный оператор"),
    MUNICIPAL_COORDINATOR("муниципальный координатор"),
    SCHOOL("администрация школы");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
