package opora.results;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.results.ProcedureOutcomes.Standing;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door for whoever tells many numbers at once, in a sum or in a document: where each fact behind them stands and what became of it. */
public interface FactSources {

    /**
     * A fact in its file.
     *
     * @param file name as it was when it came
     * @param now the fact that counts instead; empty when this one counts or nothing does
     */
    record Located(
            long fact,
            SchoolId school,
            AcademicYear year,
            Procedure procedure,
            int participants,
            Outcome.Source place,
            long load,
            String file,
            Instant acceptedAt,
            String acceptedBy,
            Standing standing,
            Optional<Long> now) {

        /** What became of it: «действует», «заменено, сейчас запись 17». */
        public String words() {
            String instead = now.map(id -> ", сейчас запись " + id).orElse("");
            return switch (standing) {
                case COUNTS -> "действует";
                case CONFIRMS -> "подтверждает действующее" + instead;
                case SUPERSEDED -> "заменено" + instead;
                case RECALLED -> "загрузка отозвана" + instead;
            };
        }

        /** Of the page that tells everything about it. */
        public String address() {
            return "/results/facts/" + fact;
        }
    }

    /** Facts in sight of these numbers, also those that no longer count; by school, year descending and code. Others are absent. */
    List<Located> of(TerritoryScope seen, Collection<Long> facts);
}
