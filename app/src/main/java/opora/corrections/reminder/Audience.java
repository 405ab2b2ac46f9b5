package opora.corrections.reminder;

import opora.access.Right;
import opora.territory.School;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.OneMunicipality;
import opora.territory.TerritoryScope.OneSchool;
import opora.territory.TerritoryScope.WholeRegion;

/** Whom a step about a school concerns: by the right and the place that go with it. */
enum Audience {
    SCHOOL(Right.DISPUTE),
    MUNICIPALITY(Right.ANSWER_DISPUTES),
    REGION(Right.DECIDE_DISPUTES);

    private final Right right;

    Audience(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }

    TerritoryScope place(School school) {
        return switch (this) {
            case SCHOOL -> new OneSchool(school.id());
            case MUNICIPALITY -> new OneMunicipality(school.municipality().id());
            case REGION -> new WholeRegion();
        };
    }
}
