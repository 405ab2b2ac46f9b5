package opora.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Amendment.Fate;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** Whether a saving can be taken back without taking away what it did not make. */
final class Undoing {

    private Undoing() {}

    /** Why it cannot, in Russian; empty when nothing is lost. */
    static Optional<String> loses(Edition now, List<Amendment> back) {
        Map<ProvisionId, Provision> all = new LinkedHashMap<>();
        now.all().forEach(one -> all.put(one.id(), one));
        for (Amendment one : back) {
            if (one.fate() == Fate.REMOVED) {
                all.remove(one.id());
            } else {
                all.put(one.id(), one.provision());
            }
        }
        Edition then = Edition.of(all.values());
        for (Provision one : all.values()) {
            if (then.find(one.id()).isEmpty()) {
                return Optional.of(
                        now.find(one.id()).isPresent()
                                ? "Пункт «%s» стоит внутри того, что было бы убрано: сначала перенесите его или удалите"
                                        .formatted(one.name())
                                : "Пункту «%s» некуда вернуться: раздел, в котором он стоял, удалён. Сначала отмените удаление раздела"
                                        .formatted(one.name()));
            }
        }
        return Optional.empty();
    }
}
