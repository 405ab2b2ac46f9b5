package opora.access;

import java.util.List;

/** The people of the sample region. Their password stands in the documents, so it opens nothing outside the demo. */
public final class DemoPeople {

    public static final String PASSWORD = "uchebnaya-oblast";

    public static final List<Account> ACCOUNTS =
            List.of(
                    new Account("Орлова М.\u00a0А.", "department@opora.example", Role.DEPARTMENT),
                    new Account("Кравцова Е.\u00a0П.", "operator@opora.example", Role.OPERATOR),
                    new Account(
                            "Зимина О.\u00a0Л.",
                            "regional@opora.example",
                            Role.REGIONAL_COORDINATOR),
                    new Account(
                            "Юдин П.\u00a0К.", "authority@opora.example", Role.MUNICIPAL_AUTHORITY),
                    new Account(
                            "Белова Н.\u00a0В.",
                            "coordinator@opora.example",
                            Role.MUNICIPAL_COORDINATOR),
                    new Account("Мельник А.\u00a0С.", "curator@opora.example", Role.CURATOR),
                    new Account("Рогова Т.\u00a0И.", "school@opora.example", Role.SCHOOL),
                    new Account("Седова И.\u00a0Н.", "teacher@opora.example", Role.TEACHER),
                    new Account(
                            "Громова Л.\u00a0Ю.", "psychologist@opora.example", Role.PSYCHOLOGIST),
                    new Account("Носов В.\u00a0Д.", "partner@opora.example", Role.PARTNER),
                    new Account(
                            "Тихонов Г.\u00a0М.",
                            "administrator@opora.example",
                            Role.ADMINISTRATOR),
                    new Account("Лаптева С.\u00a0Р.", "officer@opora.example", Role.DATA_OFFICER));

    /** One sign-in per role. */
    public record Account(String name, String email, Role role) {}

    private DemoPeople() {}
}
