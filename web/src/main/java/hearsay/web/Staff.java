package hearsay.web;

import hearsay.search.SearchIndex;
import hearsay.web.add.Coder;
import org.jspecify.annotations.Nullable;

/**
 * Who does the work behind the pages.
 *
 * @param coder reads what visitors hand in
 * @param index finds by words and meaning; null where there is none: the ledger's own columns are searched then
 */
public record Staff(Coder coder, @Nullable SearchIndex index) {}
