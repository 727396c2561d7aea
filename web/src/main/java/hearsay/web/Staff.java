package hearsay.web;

import hearsay.search.SearchIndex;
import hearsay.web.add.Coder;

/**
 * Who does the work behind the pages.
 *
 * @param coder reads what visitors hand in
 * @param index finds by words, meaning and conditions
 */
public record Staff(Coder coder, SearchIndex index) {}
