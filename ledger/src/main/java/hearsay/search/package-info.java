/**
 * Finding claims by words, by meaning and by what they say, in an index that lies beside the ledger and is made of nothing else: it can be
 * thrown away at any time.
 *
 * <pre>
 *   ledger  ->  Follower  ->  index  ->  SearchIndex.ask(Question)  ->  Answer
 * </pre>
 */
@NullMarked
package hearsay.search;

import org.jspecify.annotations.NullMarked;
