package opora.programme.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.office.AttachedFile;
import opora.programme.timing.Stretch;
import opora.programme.wording.ProvisionId;

/** An entry that is clean and not kept yet. */
public record Writing(
        ProvisionId activity,
        int percent,
        Stretch days,
        Optional<Integer> planned,
        Optional<Integer> reached,
        String reason,
        String words,
        Optional<Long> replaces,
        Entry.Origin origin,
        List<Proof> proofs) {

    public Writing {
        proofs = List.copyOf(proofs);
    }

    /** As it would stand among the others. */
    Entry entry(long id) {
        return new Entry(
                id,
                activity,
                percent,
                days,
                planned,
                reached,
                reason,
                words,
                replaces,
                proofs.stream()
                        .map(one ->
                                new Entry.Evidence(
                                        0,
                                        one.proves(),
                                        one.file().name(),
                                        one.file().kind(),
                                        one.file().content().length))
                        .toList(),
                new Entry.Signature(Instant.EPOCH, 0, "", origin),
                Optional.empty());
    }

    public record Proof(String proves, AttachedFile file) {}
}
