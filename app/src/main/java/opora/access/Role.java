package opora.access;

import java.util.Arrays;
import java.util.List;

/** What a person comes to do (PRODUCT.md, "Who uses it"). What each may do stands in {@code rights.txt}, see {@link Rights}. */
public enum Role {
    DEPARTMENT("региональный орган управления", "региональный орган управления", Reach.REGION),
    OPERATOR("региональный оператор", "регионального оператора", Reach.REGION),
    REGIONAL_COORDINATOR("региональный координатор", "регионального координатора", Reach.REGION),
    MUNICIPAL_AUTHORITY(
            "муниципальный орган управления", "муниципальный орган управления", Reach.MUNICIPALITY),
    MUNICIPAL_COORDINATOR(
            "муниципальный координатор", "муниципального координатора", Reach.MUNICIPALITY),
    CURATOR("куратор", "куратора", Reach.SCHOOLS),
    SCHOOL("администрация школы", "администрацию школы", Reach.SCHOOL),
    TEACHER("педагог", "педагога", Reach.SCHOOL),
    PSYCHOLOGIST("специалист ППМС-центра", "специалиста ППМС-центра", Reach.SCHOOLS),
    PARTNER("школа-партнёр", "школу-партнёра", Reach.SCHOOLS),
    ADMINISTRATOR("администратор", "администратора", Reach.HOUSE),
    DATA_OFFICER(
            "ответственный за персональные данные",
            "ответственного за персональные данные",
            Reach.HOUSE),
    /** whoever has no assignment today: before the first, after the last */
    UNASSIGNED("без назначения", "человека без назначения", Reach.NOTHING);

    /** Those that a person can be given. */
    public static final List<Role> GIVEN =
            Arrays.stream(values()).filter(role -> role != UNASSIGNED).toList();

    private final String title;
    private final String accusative;
    private final Reach reach;

    Role(String title, String accusative, Reach reach) {
        this.title = title;
        this.accusative = accusative;
        this.reach = reach;
    }

    public String title() {
        return title;
    }

    /** Whom one invites or asks: «муниципального координатора». */
    public String accusative() {
        return accusative;
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
