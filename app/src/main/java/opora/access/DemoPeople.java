package opora.access;

import java.util.List;

/** The people of the sample region. Their password stands in the documents, so it opens nothing outside the demo. */
public final class DemoPeople {

    public static final String PASSWORD = "uchebnaya-oblast";

    public static final List<Account> ACCOUNTS =
            List.of(
                    new Account("Кравцова Е.\u00a0П.", "operator@opora.example", Role.OPERATOR),
                    new Account(
                            "Белова Н.\u00a0В.",
                            "coordinator@opora.example",
                            Role.MUNICIPAL_COORDINATOR),
                    new Account("Рогова Т.\u00a0И.", "school@opora.example", Role.SCHOOL));

    /** One sign-in per role. */
    public record Account(String name, String email, Role role) {}

    private DemoPeople() {}
}
