package opora.notices.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.NoticeKinds;
import opora.notices.Secret;
import opora.notices.store.SecretStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody stops letters without signing in. On the page the notices stay. */
@Component
public class WaysOut {

    private final SecretStore secrets;
    private final NoticeKinds kinds;
    private final Choices choices;

    WaysOut(SecretStore secrets, NoticeKinds kinds, Choices choices) {
        this.secrets = secrets;
        this.kinds = kinds;
        this.choices = choices;
    }

    /** What the letter told of; empty for a secret that is none. */
    public Optional<List<NoticeKind>> kinds(Secret secret) {
        return secrets.wayOut(secret.hash()).map(way -> kinds.among(way.kinds()));
    }

    /** Stops letters of these kinds, as far as this letter told of them. Answers which. */
    @Transactional
    public Optional<List<NoticeKind>> leave(Secret secret, Collection<String> only) {
        return secrets.wayOut(secret.hash())
                .map(way -> {
                    List<NoticeKind> left =
                            kinds.among(way.kinds()).stream()
                                    .filter(kind -> only.contains(kind.code()))
                                    .toList();
                    left.forEach(kind -> choices.choose(way.person(), kind, Delivery.ONLY_HERE));
                    return left;
                });
    }

    /** Stops letters of every kind that this one told of. */
    @Transactional
    public Optional<List<NoticeKind>> leaveAll(Secret secret) {
        return kinds(secret)
                .flatMap(all -> leave(secret, all.stream().map(NoticeKind::code).toList()));
    }
}
