package opora.reference.web;

import java.util.List;
import java.util.Map;
import opora.access.NotVisible;
import opora.reference.Card;
import opora.reference.Part;
import opora.reference.Version;
import opora.reference.entry.Proposal.Line;

/** What counts again when a version is withdrawn. */
public record WithdrawalPage(
        Card card, Version version, List<Line> lines, String reason, Map<String, String> mistakes) {

    static WithdrawalPage of(Card card, int number, String reason, Map<String, String> mistakes) {
        Version version = card.entered(number).orElseThrow(NotVisible::new);
        Card after = card.without(number);
        List<Line> lines =
                List.of(Part.values()).stream()
                        .map(part ->
                                new Line(
                                        part.title(),
                                        card.now().words(part),
                                        after.now().words(part)))
                        .filter(line -> !line.was().equals(line.now()))
                        .toList();
        return new WithdrawalPage(card, version, lines, reason, mistakes);
    }

    public String address() {
        return card.address() + "/versions/" + version.number() + "/withdrawal";
    }
}
