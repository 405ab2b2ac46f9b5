package opora.notices;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that the rooms have declared. */
@Component
public class NoticeKinds {

    private final Map<String, NoticeKind> kinds = new TreeMap<>();

    NoticeKinds(ObjectProvider<NoticeKind> declared) {
        declared.forEach(kind -> {
            if (kinds.put(kind.code(), kind) != null) {
                throw new IllegalStateException("two kinds are called " + kind.code());
            }
        });
    }

    /** By group and title. */
    public List<NoticeKind> list() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(NoticeKind::group).thenComparing(NoticeKind::title))
                .toList();
    }

    /** Empty for what no room declares any more. */
    public Optional<NoticeKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** Those of the codes that are declared. */
    public List<NoticeKind> among(Collection<String> codes) {
        return list().stream().filter(kind -> codes.contains(kind.code())).toList();
    }

    /** @throws IllegalArgumentException for a kind that is no bean: nobody could choose how to get it */
    void demand(NoticeKind kind) {
        if (!kind.equals(kinds.get(kind.code()))) {
            throw new IllegalArgumentException(kind.code() + " is not declared as a bean");
        }
    }
}
