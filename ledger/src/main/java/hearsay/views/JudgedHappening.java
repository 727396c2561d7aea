package hearsay.views;

import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people decided about a happening and about its claims, and what stands.
 *
 * @param judgements each once, in the order of filing
 */
public record JudgedHappening(List<Judgement> judgements) {

    public JudgedHappening {
        judgements = List.copyOf(judgements);
    }

    /** @param happening its id */
    public static JudgedHappening of(Ledger ledger, String happening) {
        Stream<Judgement> itself = ledger.judgements().about(happening).stream().filter(judgement -> !judgement.undone());
        Stream<Judgement> claims = ledger.judgements().standing(ledger.happenings().claims(happening)).values().stream().flatMap(List::stream);
        return new JudgedHappening(Stream.concat(itself, claims)
                .distinct()
                .sorted((one, other) -> Long.compare(one.seq(), other.seq()))
                .toList());
    }
}
