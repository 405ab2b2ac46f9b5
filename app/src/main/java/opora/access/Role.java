package opora.access;

import java.util.Arrays;
import java.util.List;

/** What a person comes to do (PRODUCT.md, "Who uses it"). What each may do stands in {@code rights.txt}, see {@link Rights}. */
public enum Role {
    DEPARTMENT("региональный орган управления", Reach.REGION),
    OPERATOR("региональный оператор", Reach.REGION),
    REGIONAL_COORDINATOR("региональный координатор", Reach.REGION),
    MUNICIPAL_AUTHORITY("муниципальный орган управления", Reach.MUNICIPALITY),
    MUNICIPAL_COORDINATOR("муниципальный координатор", Reach.MUNICIPALITY),
    CURATOR("куратор", Reach.SCHOOLS),
    SCHOOL("администрация школы", Reach.SCHOOL),
    TEACHER("педагог", Reach.SCHOOL),
    PSYCHOLOGIST("специалист ППМС-центра", Reach.SCHOOLS),
    PARTNER("школа-партнёр", Reach.SCHOOLS),
    ADMINISTRATOR("администратор", Reach.HOUSE),
    DATA_OFFICER("ответственный за персональные данные", Reach.HOUSE),
    /** whoever has no assignment today: before the first, after the last */
    UNASSIGNED("без назначения", Reach.NOTHING);

    /** Those that a person can be given. */
    public static final List<Role> GIVEN =
            Arrays.stream(values()).filter(role -> role != UNASSIGNED).toList();

    private final String title;
    private final Reach reach;

    Role(String title, Reach reach) {
        this.title = title;
        this.reach = reach;
    }

    public String title() {
        return title;
    }

    public Reach reach() {
        return reach;
    }

    public boolean may(Right right) {
        return Rights.of(this).contains(right);
    }

    /** Whoever has it lets people into this role, within the own territory. */
    public Right invitedBy() {
        return switch (this) {
            case DEPARTMENT, OPERATOR, REGIONAL_COORDINATOR, ADMINISTRATOR, DATA_OFFICER ->
                    Right.INVITE_REGION;
            case MUNICIPAL_AUTHORITY, MUNICIPAL_COORDINATOR, CURATOR -> Right.INVITE_MUNICIPALITY;
            case SCHOOL, PSYCHOLOGIST, PARTNER -> Right.INVITE_SCHOOL;
            case TEACHER, UNASSIGNED -> Right.INVITE_TEACHER;
        };
    }
}
