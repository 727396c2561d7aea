/**
 * The ledger: reports as they came, what was read in them, and what people made of it, in a store that only appends. One SQLite file, or
 * a PostgreSQL database for a team.
 *
 * <pre>
 *   entries   entry, report, document, reading, claim, found, judgement, step    never changed, each covered by a chain of hashes
 *   derived   fact, party, spot, number, belongs, happening, feature, mark      can be made again from the entries
 * </pre>
 */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
