package opora.intake.store;

import org.springframework.stereotype.Component;

/** All that this room has written down. */
@Component
public record Archive(
        BatchStore batches,
        FileStore files,
        ReadingStore readings,
        ChoiceStore choices,
        SqlOrigins origins) {}
