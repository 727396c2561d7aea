package hearsay.ledger;

import java.util.List;

/**
 * What a new reading of a filed report brought.
 *
 * @param report the report
 * @param changes what changed in its claims
 * @param carried judgements of people that hold for a claim of the new reading
 * @param loose judgements of people that no claim of the new reading answers to; they are kept, and hold again once one does
 */
public record Reread(FiledReport report, Changes changes, List<Judgement> carried, List<Judgement> loose) {

    public Reread {
        carried = List.copyOf(carried);
        loose = List.copyOf(loose);
    }
}
