package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import opora.programme.timing.Doubt;

/** What is doubtful about an activity that was read. */
record ActivityDoubts(String place, Heading heading) {

    List<RoadmapDoubt> of(DraftActivity activity) {
        List<RoadmapDoubt> doubts = new ArrayList<>();
        for (Doubt doubt : activity.timing().doubts()) {
            doubts.add(at(activity, timing(), activity.timing().words(), doubt.message()));
        }
        missing(activity, Field.RESPONSIBLE, activity.responsible(), "ответственный", doubts);
        missing(activity, Field.RESULT, activity.result(), "ожидаемый результат", doubts);
        return doubts;
    }

    private void missing(
            DraftActivity activity,
            Field field,
            String text,
            String what,
            List<RoadmapDoubt> into) {
        if (heading.has(field) && text.isBlank()) {
            into.add(
                    at(
                            activity,
                            heading.title(field),
                            "",
                            "Не указан " + what + ". Допишите, если он известен."));
        }
    }

    private String timing() {
        return heading.title(heading.has(Field.TIMING) ? Field.TIMING : Field.BEGINNING);
    }

    private RoadmapDoubt at(DraftActivity activity, String column, String value, String message) {
        return new RoadmapDoubt(place, activity.row(), column, value, message);
    }
}
