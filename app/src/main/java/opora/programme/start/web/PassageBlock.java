package opora.programme.start.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.start.Travelling.Passage;

/** Passages of an example under one heading: by kind, activities by their sections. */
public record PassageBlock(String title, List<Passage> passages) {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("principle", "Принципы");
        KINDS.put("direction", "Направления");
        KINDS.put("measure", "Меры");
        KINDS.put("risk", "Риски и как их уменьшить");
    }

    static List<PassageBlock> of(List<Passage> passages) {
        List<PassageBlock> blocks = new ArrayList<>();
        KINDS.forEach((kind, title) ->
                add(
                        blocks,
                        title,
                        passages.stream().filter(one -> one.kind().equals(kind)).toList()));
        passages.stream()
                .filter(one -> one.kind().equals("activity_group"))
                .forEach(section ->
                        add(
                                blocks,
                                "Мероприятия: " + section.title(),
                                passages.stream()
                                        .filter(one ->
                                                one.section().equals(Optional.of(section.number())))
                                        .toList()));
        return blocks;
    }

    private static void add(List<PassageBlock> blocks, String title, List<Passage> passages) {
        if (!passages.isEmpty()) {
            blocks.add(new PassageBlock(title, passages));
        }
    }
}
