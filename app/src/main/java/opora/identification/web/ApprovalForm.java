package opora.identification.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Paper;
import opora.identification.Approvals.Signer;
import org.jspecify.annotations.Nullable;

/**
 * An approval as a person filled it in; what the browser does not send is null.
 *
 * @param members a line each: «должность; Фамилия И. О.»
 */
public record ApprovalForm(
        @Nullable String order,
        @Nullable String orderDate,
        @Nullable String signedPost,
        @Nullable String signedName,
        @Nullable String protocol,
        @Nullable String protocolDate,
        @Nullable String chairPost,
        @Nullable String chairName,
        @Nullable String secretaryPost,
        @Nullable String secretaryName,
        @Nullable String members,
        @Nullable String said,
        @Nullable String reason) {

    private static final int LONGEST = 200;
    private static final int LONGEST_SAID = 4000;
    private static final int MOST_MEMBERS = 50;

    static ApprovalForm empty() {
        return new ApprovalForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** As typed; «» for nothing. */
    public static String text(@Nullable String field) {
        return MethodRequest.given(field);
    }

    /**
     * Empty where something has to be corrected, which is put into {@code mistakes} by the id of its field, in the order of the form.
     *
     * @param holding the version that this one would replace
     * @param today no order and no protocol is of a later day
     */
    Optional<Draft> read(
            Optional<Approval> holding, LocalDate today, Map<String, String> mistakes) {
        needed(mistakes, "order", order, "Номер приказа: нужен, например 351-р");
        Optional<LocalDate> ordered = day(mistakes, "orderDate", orderDate, today, "Дата приказа");
        needed(mistakes, "signedPost", signedPost, "Должность подписавшего: нужна");
        needed(
                mistakes,
                "signedName",
                signedName,
                "Имя подписавшего: нужно, например Кравцова Е. П.");
        Optional<Meeting> meeting = meeting(today, mistakes);
        if (holding.isPresent() && text(reason).isEmpty()) {
            mistakes.put(
                    "reason",
                    "Почему заменяется версия %d: напишите, это останется рядом с решением"
                            .formatted(holding.get().version()));
        }
        tooLong(mistakes, "reason", reason, LONGEST_SAID);
        return mistakes.isEmpty()
                ? Optional.of(
                        new Draft(
                                new Paper(text(order), ordered.orElseThrow()),
                                new Signer(text(signedPost), text(signedName)),
                                meeting,
                                text(reason)))
                : Optional.empty();
    }

    /** Nothing of the protocol is asked for where all of it is left out. */
    private Optional<Meeting> meeting(LocalDate today, Map<String, String> mistakes) {
        boolean none =
                List.of(
                                text(protocol),
                                text(protocolDate),
                                text(chairPost),
                                text(chairName),
                                text(secretaryPost),
                                text(secretaryName),
                                text(members),
                                text(said))
                        .stream()
                        .allMatch(String::isEmpty);
        if (none) {
            return Optional.empty();
        }
        int before = mistakes.size();
        needed(
                mistakes,
                "protocol",
                protocol,
                "Номер протокола: нужен, или оставьте пустым весь протокол");
        Optional<LocalDate> day =
                day(mistakes, "protocolDate", protocolDate, today, "Дата протокола");
        needed(mistakes, "chairPost", chairPost, "Должность председателя: нужна");
        needed(mistakes, "chairName", chairName, "Имя председателя: нужно");
        needed(mistakes, "secretaryPost", secretaryPost, "Должность секретаря: нужна");
        needed(mistakes, "secretaryName", secretaryName, "Имя секретаря: нужно");
        List<Signer> others = others(mistakes);
        tooLong(mistakes, "said", said, LONGEST_SAID);
        return mistakes.size() > before
                ? Optional.empty()
                : Optional.of(
                        new Meeting(
                                new Paper(text(protocol), day.orElseThrow()),
                                new Signer(text(chairPost), text(chairName)),
                                new Signer(text(secretaryPost), text(secretaryName)),
                                others,
                                text(said)));
    }

    private List<Signer> others(Map<String, String> mistakes) {
        List<Signer> others = new ArrayList<>();
        for (String line : text(members).lines().map(String::strip).toList()) {
            int semicolon = line.indexOf(';');
            if (line.isEmpty()) {
                continue;
            }
            if (semicolon < 1 || semicolon == line.length() - 1 || line.length() > LONGEST) {
                mistakes.put(
                        "members",
                        "Члены комиссии: строка «%s» не прочитана, нужны должность и имя через точку с запятой"
                                .formatted(line));
                return List.of();
            }
            others.add(
                    new Signer(
                            line.substring(0, semicolon).strip(),
                            line.substring(semicolon + 1).strip()));
        }
        if (others.size() > MOST_MEMBERS) {
            mistakes.put("members", "Члены комиссии: не больше " + MOST_MEMBERS);
        }
        return others;
    }

    private static Optional<LocalDate> day(
            Map<String, String> mistakes,
            String field,
            @Nullable String typed,
            LocalDate today,
            String name) {
        try {
            LocalDate day = LocalDate.parse(text(typed));
            if (day.isAfter(today)) {
                mistakes.put(field, name + ": этот день ещё не наступил");
            }
            return Optional.of(day);
        } catch (DateTimeParseException wrong) {
            mistakes.put(field, name + ": нужен день, например 2026-12-09");
            return Optional.empty();
        }
    }

    private static void needed(
            Map<String, String> mistakes, String field, @Nullable String typed, String wrong) {
        if (text(typed).isEmpty()) {
            mistakes.put(field, wrong);
        }
        tooLong(mistakes, field, typed, LONGEST);
    }

    private static void tooLong(
            Map<String, String> mistakes, String field, @Nullable String typed, int longest) {
        if (text(typed).length() > longest) {
            mistakes.put(field, "Слишком длинно: не больше %d знаков".formatted(longest));
        }
    }
}
