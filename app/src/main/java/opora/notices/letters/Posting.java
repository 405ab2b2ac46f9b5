package opora.notices.letters;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import opora.access.Person;
import opora.notices.KeptNotice;
import opora.notices.store.LetterStore;
import org.springframework.stereotype.Component;

/**
 * Sends what was ordered. That a letter has left is noted only after the server took it: a stop between the two sends it again under the
 * same id. What was read meanwhile, or is no longer wanted as a letter, does not leave.
 */
@Component
class Posting {

    private final LetterStore letters;
    private final Recipients recipients;
    private final Writing writing;
    private final MailServer server;
    private final Clock clock;

    Posting(
            LetterStore letters,
            Recipients recipients,
            Writing writing,
            MailServer server,
            Clock clock) {
        this.letters = letters;
        this.recipients = recipients;
        this.writing = writing;
        this.server = server;
        this.clock = clock;
    }

    /** @throws org.springframework.mail.MailException when the server did not take it */
    void one(long notice) {
        letters.waiting(notice)
                .ifPresent(waiting ->
                        send(
                                waiting.person(),
                                List.of(waiting),
                                (to, told) -> writing.one(to, told.getFirst())));
    }

    /** One letter about everything that waits for it. @throws org.springframework.mail.MailException as above */
    void day(long person) {
        send(person, letters.ofTheDay(person), writing::ofTheDay);
    }

    private void send(
            long person,
            List<KeptNotice> waiting,
            BiFunction<Person, List<KeptNotice>, Letter> write) {
        Optional<Person> to = recipients.find(person);
        List<KeptNotice> wanted =
                to.map(known -> recipients.wanted(known, waiting)).orElse(List.of());
        if (!wanted.isEmpty()) {
            server.post(write.apply(to.orElseThrow(), wanted));
        }
        letters.mailed(numbers(wanted), clock.instant());
        letters.cancel(numbers(waiting.stream().filter(one -> !wanted.contains(one)).toList()));
    }

    /** Tried for days in vain. */
    void giveUpOne(long notice) {
        letters.waiting(notice).ifPresent(waiting -> giveUp(List.of(waiting)));
    }

    void giveUpDay(long person) {
        giveUp(letters.ofTheDay(person));
    }

    private void giveUp(List<KeptNotice> notices) {
        letters.givenUp(numbers(notices), clock.instant());
    }

    private static List<Long> numbers(List<KeptNotice> notices) {
        return notices.stream().map(KeptNotice::id).toList();
    }
}
