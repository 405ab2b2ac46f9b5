package opora.intake.receiving;

import java.time.Instant;
import opora.intake.BatchAccepted;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import opora.vocabulary.Retention;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets no file with names of pupils lie longer than it must. */
@Component
class Clearing implements SmartInitializingSingleton {

    private final Spool spool;
    private final Archive archive;
    private final Staging staging;

    Clearing(Spool spool, Archive archive, Staging staging) {
        this.spool = spool;
        this.archive = archive;
        this.staging = staging;
    }

    /** Before the first request can come in: whatever lies here and is not waited for is left over from an earlier life. */
    @Override
    public void afterSingletonsInstantiated() {
        spool.sweep(archive.files().awaitingBytes());
    }

    /** Files whose question nobody has answered: the person sends them again. */
    int forgetUnanswered(Instant before) {
        int forgotten = 0;
        for (Order order : archive.files().asking()) {
            if (!spool.hasSince(order.file(), before) && staging.giveUp(order)) {
                spool.discard(order.file());
                forgotten++;
            }
        }
        return forgotten;
    }

    /** Files that were read with an answer: it can no longer be changed. Each has its own day, whenever its load was begun. */
    int forgetAnswered(Instant before) {
        int forgotten = 0;
        for (long file : archive.files().answered()) {
            if (spool.find(file).isPresent() && !spool.hasSince(file, before)) {
                spool.discard(file);
                forgotten++;
            }
        }
        return forgotten;
    }

    /** The answers of an accepted load stand. */
    @TransactionalEventListener
    void forgetAccepted(BatchAccepted accepted) {
        archive.batches()
                .find(accepted.batch())
                .ifPresent(batch -> batch.files().forEach(file -> spool.discard(file.id())));
    }

    @Configuration(proxyBeanMethods = false)
    static class ForATime {

        /** A file that asks what it is about waits so long for the answer, and an answered one so long for another. */
        @Bean
        Retention bytesForATime(Clearing clearing) {
            return Retention.of(
                    "intake.bytes",
                    before -> clearing.forgetUnanswered(before) + clearing.forgetAnswered(before));
        }
    }
}
