package opora.overview.home;

import java.util.ArrayList;
import java.util.List;
import opora.access.Right;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Reviewers;
import opora.programme.agreement.Course.Phase;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Programmes that wait to be looked at, and those that came back. */
@Component
@Order(2)
class ProgrammeWaits implements Waits {

    private static final Noun PROGRAMME = new Noun("программа", "программы", "программ");

    private final Programmes programmes;

    ProgrammeWaits(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Task> of(Look look) {
        if (!look.viewer().may(Right.SEE_PROGRAMMES)) {
            return List.of();
        }
        List<Programme> seen = programmes.list(look.viewer().scope());
        List<Task> tasks = new ArrayList<>();
        List<Programme> submitted =
                seen.stream().filter(one -> Reviewers.waits(look.viewer(), one)).toList();
        if (!submitted.isEmpty()) {
            tasks.add(
                    new Task(
                            "Согласовать программы",
                            submitted.size() == 1
                                    ? submitted.getFirst().address() + "/course"
                                    : "/programmes#waiting",
                            submitted.size() == 1
                                    ? submitted.getFirst().title()
                                    : PROGRAMME.counted(submitted.size()),
                            "",
                            "warn",
                            "Нужно решение"));
        }
        seen.stream()
                .filter(one -> one.course().phase() == Phase.RETURNED)
                .filter(one -> Authorship.writes(look.viewer(), one))
                .map(one ->
                        new Task(
                                "Исправить программу по замечаниям",
                                one.address() + "/course",
                                one.title(),
                                "",
                                "warn",
                                "Вернули"))
                .forEach(tasks::add);
        return tasks;
    }
}
