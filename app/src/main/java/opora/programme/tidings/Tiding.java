package opora.programme.tidings;

import java.util.function.Predicate;
import opora.access.Hat;
import opora.notices.NoticeKind;

/**
 * @param to by which of their roles people are told
 * @param key the same for the same tiding, so that it is sent once
 */
record Tiding(
        NoticeKind kind,
        Predicate<Hat> to,
        String key,
        String title,
        String text,
        String address) {}
